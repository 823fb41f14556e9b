package kz.reformbot.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;

final class MemoryReplies implements Replies {
    private static final int MOST = 50_000;
    /** Platforms let messages be edited for about as long. */
    private static final Duration KEPT = Duration.ofDays(2);

    private final Cache<Asking, Reply> replies =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    private record Asking(ConversationId conversation, String question) {}

    @Override
    public void put(ConversationId conversation, String question, Reply reply) {
        replies.put(new Asking(conversation, question), reply);
    }

    @Override
    public Optional<Reply> to(ConversationId conversation, String question) {
        return Optional.ofNullable(replies.getIfPresent(new Asking(conversation, question)));
    }

    @Override
    public void forget(PersonId person) {
        replies.asMap().values().removeIf(reply -> reply.person().equals(person));
    }
}
