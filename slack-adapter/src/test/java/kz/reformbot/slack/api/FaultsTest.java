package kz.reformbot.slack.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is to go wrong goes wrong, so often and no more; and response_urls wear out. */
class FaultsTest {
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T10:00:00Z"));
    private final SlackDouble slack = SlackDouble.builder().clock(clock).start();
    private final HttpClient http = HttpClient.newHttpClient();
    private final TestUser aru = slack.user("U1");
    private final TestChannel general = slack.channel("C1", aru);

    @AfterEach
    void close() {
        slack.close();
    }

    private HttpResponse<String> post(String to, String json) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(to))
                        .timeout(Duration.ofSeconds(1))
                        .header("Authorization", "Bearer " + slack.botToken())
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> says(String text) throws IOException, InterruptedException {
        return post(slack.url() + "chat.postMessage", "{\"channel\":\"C1\",\"text\":\"" + text + "\"}");
    }

    @Test
    void aMethodIsLimitedOnDemand() throws Exception {
        slack.next("chat.postMessage").times(2).answers429(7);
        for (int tries = 0; tries < 2; tries++) {
            HttpResponse<String> refused = says("x");
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).contains("7");
        }
        assertThat(says("x").body()).contains("\"ok\":true");
        slack.assertNoViolations();
    }

    @Test
    void anErrorAHiccupAndRubbishOnDemand() throws Exception {
        slack.next("chat.postMessage").answersError("is_archived");
        assertThat(says("x").body()).contains("is_archived");
        slack.next("*").answers500();
        assertThat(says("x").statusCode()).isEqualTo(500);
        slack.next("*").answersHtml(502);
        assertThat(says("x").body()).startsWith("<html>");
        slack.next("*").answersGarbage();
        assertThat(says("x").body()).doesNotEndWith("}");
        assertThat(general.messages()).isEmpty();
        assertThat(slack.calls("chat.postMessage")).hasSize(4).noneMatch(Call::ok);
    }

    @Test
    void aConnectionIsDroppedBeforeOrAfterTheDeed() {
        slack.next("chat.postMessage").dropsConnection();
        assertThatThrownBy(() -> says("lost")).isInstanceOf(IOException.class);
        assertThat(general.messages()).isEmpty();
        slack.next("chat.postMessage").dropsConnectionAfterDoing();
        assertThatThrownBy(() -> says("done")).isInstanceOf(IOException.class);
        assertThat(general.messages()).extracting(SeenMessage::visible).containsExactly("done");
    }

    @Test
    void aCallHangsUntilAllIsWellAgain() throws Exception {
        slack.next("chat.postMessage").hangs();
        assertThatThrownBy(() -> says("x")).isInstanceOf(HttpTimeoutException.class);
        slack.healthy();
        assertThat(says("y").statusCode()).isEqualTo(200);
    }

    @Test
    void aFloodInAChannelIsToBeWaitedFor() throws Exception {
        general.floodsFor(5);
        assertThat(says("x").headers().firstValue("Retry-After")).contains("5");
        slack.assertNoViolations();
        assertThat(says("x").statusCode()).isEqualTo(429);
        assertThat(slack.violations()).extracting(Violation::rule).containsExactly(Rule.RETRY_AFTER);
        clock.move(Duration.ofSeconds(5));
        assertThat(says("x").statusCode()).isEqualTo(200);
    }

    @Test
    void aResponseUrlIsUsedFiveTimes() throws Exception {
        Interaction command = aru.slashCommand("/reforms", "who?", general);
        for (int use = 0; use < 5; use++) {
            assertThat(post(command.responseUrl(), "{\"text\":\"x\"}").body()).isEqualTo("ok");
        }
        assertThat(post(command.responseUrl(), "{\"text\":\"x\"}").body()).isEqualTo("used_url");
        assertThat(general.ephemerals(aru)).hasSize(5);
        assertThat(slack.violations()).extracting(Violation::rule).containsExactly(Rule.RESPONSE_URL);
    }

    @Test
    void aResponseUrlLivesHalfAnHour() throws Exception {
        Interaction command = aru.slashCommand("/reforms", "who?", general);
        post(command.responseUrl(), "{\"text\":\"for all\",\"response_type\":\"in_channel\"}");
        assertThat(general.messages()).extracting(SeenMessage::visible).containsExactly("for all");
        clock.move(Duration.ofMinutes(31));
        assertThat(post(command.responseUrl(), "{\"text\":\"x\"}").body()).isEqualTo("expired_url");
    }

    @Test
    void aWaitThatIsInVainTellsWhatWasSeen() throws Exception {
        says("the only one");
        slack.patience(Duration.ofMillis(100));
        assertThatThrownBy(() -> general.awaitMessages(2))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("2 messages in C1")
                .hasMessageContaining("the only one");
    }
}
