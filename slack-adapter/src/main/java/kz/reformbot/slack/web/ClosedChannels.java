package kz.reformbot.slack.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import kz.reformbot.conversation.ConversationId;
import kz.reformbot.conversation.Refusals;

/**
 * Channels that do not let the bot write, and who has been told of it. Tried again once in a while: that the bot was
 * let in may have gone unnoticed. Safe to share between threads.
 */
final class ClosedChannels {
    private static final Duration TRIED_AGAIN = Duration.ofHours(1);
    private static final Duration TOLD_AGAIN = Duration.ofDays(1);
    private static final int MOST = 100_000;

    private record Told(ConversationId channel, String user) {}

    private final Refusals refusals;
    private final Cache<ConversationId, Refusal> lately = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(TRIED_AGAIN)
            .build();
    private final Cache<Told, Boolean> told =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(TOLD_AGAIN).build();

    ClosedChannels(Refusals refusals) {
        this.refusals = refusals;
    }

    void closed(Spot spot, Refusal why) {
        refusals.refused(id(spot.team(), spot.channel()));
        lately.put(id(spot.team(), spot.channel()), why);
    }

    void open(String team, String channel) {
        refusals.welcomed(id(team, channel));
        lately.invalidate(id(team, channel));
    }

    /** Why a channel is closed; empty where it is not, or is worth another try. */
    Optional<Refusal> why(Spot spot) {
        ConversationId id = id(spot.team(), spot.channel());
        return Optional.ofNullable(lately.getIfPresent(id)).filter(why -> refusals.isRefused(id));
    }

    boolean wasTold(Spot spot, String user) {
        return told.getIfPresent(new Told(id(spot.team(), spot.channel()), user)) != null;
    }

    void told(Spot spot, String user) {
        told.put(new Told(id(spot.team(), spot.channel()), user), true);
    }

    private static ConversationId id(String team, String channel) {
        return new ConversationId(SlackSender.PLATFORM, team + ":" + channel);
    }
}
