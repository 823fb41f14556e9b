package kz.reformbot.slack.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.methods.RequestFormBuilder;
import com.slack.api.methods.request.users.UsersInfoRequest;
import java.time.Duration;
import java.util.Optional;
import kz.reformbot.conversation.Installations;
import kz.reformbot.language.Language;

/** What Slack tells about people; asked once a day. Safe to share between threads. */
public final class SlackPeople {
    private static final String METHOD = "users.info";
    private static final Duration KEPT = Duration.ofDays(1);
    /** How long a workspace is not asked that could not tell: longer than what Slack asks to wait. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private static final int MOST = 100_000;

    private record Person(String team, String user) {}

    private final SlackWeb web;
    private final Installations installations;
    private final Cache<Person, Optional<Language>> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();
    private final Cache<String, Boolean> silent =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(SILENCE).build();

    public SlackPeople(SlackWeb web, Installations installations) {
        this.web = web;
        this.installations = installations;
    }

    /**
     * The language in which a person has Slack; empty for one that the bot does not speak, and where Slack is silent.
     */
    public Optional<Language> language(String team, String user) {
        Person person = new Person(team, user);
        Optional<Language> before = known.getIfPresent(person);
        if (before != null) {
            return before;
        }
        return silent.getIfPresent(team) == null ? ask(person) : Optional.empty();
    }

    private Optional<Language> ask(Person person) {
        String token = installations
                .in(SlackSender.PLATFORM, person.team())
                .map(Installations.Installation::token)
                .orElse("");
        if (token.isEmpty()) {
            return Optional.empty();
        }
        UsersInfoRequest request = UsersInfoRequest.builder()
                .user(person.user())
                .includeLocale(true)
                .build();
        WebReply reply = web.call(token, METHOD, RequestFormBuilder.toForm(request));
        Refusal refusal = reply.refusal();
        if (refusal == Refusal.FLOOD || refusal == Refusal.UNREACHABLE || refusal == Refusal.REVOKED) {
            silent.put(person.team(), true);
            return Optional.empty();
        }
        Optional<Language> language =
                Language.ofCode(reply.body().path("user").path("locale").asText(""));
        known.put(person, language);
        return language;
    }
}
