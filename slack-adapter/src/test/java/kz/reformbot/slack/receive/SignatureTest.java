package kz.reformbot.slack.receive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.reformbot.conversation.Event;
import kz.reformbot.conversation.Inbox;
import kz.reformbot.conversation.MemoryInbox;
import kz.reformbot.conversation.MemoryInstallations;
import kz.reformbot.slack.api.MovableClock;
import kz.reformbot.slack.api.SlackDouble;
import kz.reformbot.slack.web.SlackWeb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What comes in by HTTP: signed by Slack just now, or not at all. */
class SignatureTest {
    private static final String BODY = "{\"type\":\"event_callback\",\"event_id\":\"Ev1\"}";

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T09:00:00Z"));
    private final SlackDouble slack = SlackDouble.builder().clock(clock).start();
    private final SlackWeb web = new SlackWeb(URI.create(slack.url()), Duration.ofSeconds(2));
    /** Nobody handles what it keeps. */
    private final Inbox inbox = new MemoryInbox(1, 2, Duration.ZERO, clock);

    private final SlackDoor door = SlackDoor.to(
            inbox,
            payload -> Optional.of(payload.path("event_id").asText(""))
                    .filter(id -> !id.isEmpty())
                    .map(id -> new Arrival(new Event("slack", id, "lane", "", clock.instant()), "")),
            slack.signingSecret(),
            null,
            web,
            new MemoryInstallations(),
            "slack",
            clock);

    @AfterEach
    void close() {
        slack.close();
        web.close();
    }

    private Answer post(String body, Map<String, String> headers) {
        return door.http(SlackDoor.EVENTS, "", headers, body);
    }

    private Map<String, String> signed(String body) {
        return slack.signed(body, clock.instant());
    }

    private void assertUnauthorized(String body, Map<String, String> headers) {
        int before = inbox.waiting();
        assertThat(post(body, headers).status()).isEqualTo(401);
        assertThat(inbox.waiting()).isEqualTo(before);
    }

    @Test
    void whatSlackSignedJustNowIsKept() {
        assertThat(post(BODY, signed(BODY)).status()).isEqualTo(200);
        assertThat(inbox.waiting()).isEqualTo(1);
    }

    @Test
    void namesOfHeadersMayComeInAnyCase() {
        Map<String, String> shouted = new HashMap<>();
        signed(BODY).forEach((name, value) -> shouted.put(name.toUpperCase(Locale.ROOT), value));
        assertThat(post(BODY, shouted).status()).isEqualTo(200);
    }

    @Test
    void aForgedSignatureIsRefused() {
        Map<String, String> forged = new HashMap<>(signed(BODY));
        forged.replaceAll((name, value) -> value.startsWith("v0=") ? "v0=" + "0".repeat(64) : value);
        assertUnauthorized(BODY, forged);
    }

    @Test
    void aChangedBodyIsRefused() {
        assertUnauthorized(BODY.replace("Ev1", "Ev2"), signed(BODY));
        assertUnauthorized("", signed(BODY));
    }

    @Test
    void anOldTimeIsRefusedAndOneFromTheFutureToo() {
        assertUnauthorized(BODY, slack.signed(BODY, clock.instant().minusSeconds(301)));
        assertUnauthorized(BODY, slack.signed(BODY, clock.instant().plusSeconds(301)));
        assertThat(post(BODY, slack.signed(BODY, clock.instant().minusSeconds(299)))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anotherTimeUnderTheSameSignatureIsRefused() {
        Map<String, String> moved = new HashMap<>(signed(BODY));
        moved.replaceAll((name, value) -> value.matches("\\d+") ? String.valueOf(Long.parseLong(value) + 1) : value);
        assertUnauthorized(BODY, moved);
    }

    @Test
    void aMissingHeaderIsRefused() {
        signed(BODY).keySet().forEach(missing -> {
            Map<String, String> headers = new HashMap<>(signed(BODY));
            headers.remove(missing);
            assertUnauthorized(BODY, headers);
        });
        assertUnauthorized(BODY, Map.of());
    }

    @Test
    void aRequestThatIsPlayedAgainIsRefused() {
        Map<String, String> headers = signed(BODY);
        post(BODY, headers);
        assertUnauthorized(BODY, headers);
        clock.move(Duration.ofMinutes(6));
        assertUnauthorized(BODY, headers);
    }

    @Test
    void aRetryOfSlackIsTaken() {
        post(BODY, signed(BODY));
        Map<String, String> retry = new HashMap<>(signed(BODY));
        retry.put("X-Slack-Retry-Num", "1");
        assertThat(post(BODY, retry).status()).isEqualTo(200);
    }

    @Test
    void whatWasNotKeptMayComeAgainAsItWas() {
        for (String other : List.of(BODY.replace("Ev1", "Ev2"), BODY.replace("Ev1", "Ev3"))) {
            assertThat(post(other, signed(other)).status()).isEqualTo(200);
        }
        Map<String, String> headers = signed(BODY);
        assertThat(post(BODY, headers).status()).isEqualTo(503);
        inbox.handle("slack", (event, progress) -> {});
        slack.await("room in the inbox", () -> inbox.waiting() == 0);
        assertThat(post(BODY, headers).status()).isEqualTo(200);
    }

    @Test
    void theChallengeIsEchoedWhereItIsSigned() {
        String challenge = "{\"type\":\"url_verification\",\"challenge\":\"abc\"}";
        Answer answer = post(challenge, signed(challenge));
        assertThat(answer.body()).contains("abc");
        assertThat(answer.headers()).containsKey("Content-Type");
        assertUnauthorized(challenge, Map.of());
    }

    @Test
    void whatIsNoJsonIsNotTaken() {
        assertThat(post("nonsense", signed("nonsense")).status()).isEqualTo(400);
        assertUnauthorized("nonsense", Map.of());
        String form = "payload=" + URLEncoder.encode("[1,", UTF_8);
        assertThat(post(form, signed(form)).status()).isEqualTo(400);
        assertThat(inbox.waiting()).isZero();
    }

    @Test
    void anInteractionInAFormIsKept() {
        String form = "payload=" + URLEncoder.encode(BODY, UTF_8);
        assertThat(post(form, signed(form)).status()).isEqualTo(200);
        assertThat(inbox.waiting()).isEqualTo(1);
    }

    @Test
    void otherPathsAreNotFound() {
        assertThat(door.http("/slack/other", "", signed(BODY), BODY).status()).isEqualTo(404);
        assertThat(door.http("/slack/install", "", Map.of(), "").status()).isEqualTo(404);
    }
}
