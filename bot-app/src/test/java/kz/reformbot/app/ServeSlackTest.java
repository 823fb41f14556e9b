package kz.reformbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import kz.reformbot.slack.api.SlackDouble;
import kz.reformbot.slack.api.TestChannel;
import kz.reformbot.slack.api.TestTeam;
import kz.reformbot.slack.api.TestUser;
import kz.reformbot.telegram.api.BotApiDouble;
import kz.reformbot.telegram.api.TestChat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bot in Slack as an operator runs it, and a team meets it. */
class ServeSlackTest {
    private static final String QUESTION = "How many members does a party need?";
    private static final String ANSWER = "5,000";

    @TempDir
    Path data;

    private final SlackDouble slack = SlackDouble.start();
    private final TestUser aru = slack.user("U1");
    private final TestChannel general = slack.channel("C1", aru);

    ServeSlackTest() {
        slack.patience(Duration.ofMinutes(1));
    }

    @AfterEach
    void close() {
        slack.close();
    }

    private Program program() {
        return Program.reformbot("serve")
                .env("SLACK_API_URL", slack.url())
                .env("REFORMBOT_DATA", data.toString())
                .env("PORT", "0");
    }

    private Program bySockets() {
        return program().env("SLACK_BOT_TOKEN", slack.botToken()).env("SLACK_APP_TOKEN", slack.appToken());
    }

    private Program byHttp() {
        return program().env("SLACK_BOT_TOKEN", slack.botToken()).env("SLACK_SIGNING_SECRET", slack.signingSecret());
    }

    private void asksAndIsAnswered(TestChannel channel, TestUser user) {
        assertThat(channel.mentions(user, QUESTION).thread().awaitMessage(1).visible())
                .contains(ANSWER);
    }

    // ---- what is wrong with the setting up

    @Test
    void withoutAnyTokenItNamesTheVariablesOfBothPlatforms() {
        InProcess.reformbot(Map.of(), "serve").failsWith("TELEGRAM_BOT_TOKEN", "SLACK_BOT_TOKEN", "SLACK_APP_TOKEN");
    }

    @ParameterizedTest
    @CsvSource({
        "SLACK_BOT_TOKEN, xoxb-1-secret, Slack needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET",
        "SLACK_APP_TOKEN, xapp-1-secret, Slack needs SLACK_BOT_TOKEN (one workspace)",
        "SLACK_CLIENT_ID, 12.34, Slack needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET",
    })
    void oneSettingThatNeedsAnotherNamesIt(String variable, String value, String sentence) {
        InProcess.reformbot(Map.of(variable, value), "serve").failsWith(sentence);
    }

    @Test
    void aTokenThatSlackDoesNotKnow() throws Exception {
        Program.Run run = bySockets().env("SLACK_BOT_TOKEN", "xoxb-another").run();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err().lines())
                .last()
                .asString()
                .startsWith("reformbot: Slack does not know this bot token: check SLACK_BOT_TOKEN");
        assertThat(run.err()).doesNotContain("xoxb-another", slack.appToken());
    }

    // ---- answering

    @Test
    void answersBySocketMode() throws Exception {
        try (ServingBot bot = ServingBot.start(bySockets())) {
            bot.awaitReady(200);
            asksAndIsAnswered(general, aru);
            assertThat(bot.get("/slack/events").statusCode())
                    .as("nothing is open")
                    .isEqualTo(404);
            bot.terminate();
            assertThat(bot.exit()).isZero();
            assertThat(bot.output())
                    .contains("Socket Mode", ": /live /ready\n", "Stopped")
                    .doesNotContain(slack.botToken(), slack.appToken(), QUESTION);
        }
        slack.assertNoViolations();
    }

    @Test
    void answersByHttpWhatSlackHasSigned() throws Exception {
        try (ServingBot bot = ServingBot.start(byHttp())) {
            bot.awaitReady(200);
            slack.deliversTo(bot.url("/slack/events"));
            assertThat(slack.verifiesAddress()).isTrue();
            asksAndIsAnswered(general, aru);
            HttpRequest forged = HttpRequest.newBuilder(bot.url("/slack/events"))
                    .header("X-Slack-Signature", "v0=00")
                    .header("X-Slack-Request-Timestamp", String.valueOf(System.currentTimeMillis() / 1000))
                    .POST(BodyPublishers.ofString("{\"type\":\"event_callback\"}"))
                    .build();
            assertThat(bot.send(forged).statusCode()).isEqualTo(401);
            assertThat(bot.output()).contains("/slack/*").doesNotContain(slack.signingSecret());
        }
        slack.assertNoViolations();
    }

    @Test
    void answersOnBothPlatformsAtOnce() throws Exception {
        try (BotApiDouble telegram = BotApiDouble.start()) {
            telegram.patience(Duration.ofMinutes(1));
            TestChat chat = telegram.privateChat(telegram.person("Aru", "en"));
            Program program =
                    bySockets().env("TELEGRAM_BOT_TOKEN", telegram.token()).env("TELEGRAM_API_URL", telegram.url());
            try (ServingBot bot = ServingBot.start(program)) {
                bot.awaitReady(200);
                chat.says(QUESTION);
                asksAndIsAnswered(general, aru);
                assertThat(chat.awaitMessage(1).text()).contains(ANSWER);
            }
        }
    }

    // ---- installations

    @Test
    void aWorkspaceThatLetTheBotInIsKnownAfterARestart() throws Exception {
        Program program = program()
                .env("SLACK_CLIENT_ID", slack.clientId())
                .env("SLACK_CLIENT_SECRET", slack.clientSecret())
                .env("SLACK_SIGNING_SECRET", slack.signingSecret());
        TestTeam team = slack.team("T2");
        TestUser dana = team.user("U2");
        TestChannel channel = team.channel("C2", dana);
        try (ServingBot bot = ServingBot.start(program)) {
            HttpResponse<String> page = bot.get("/slack/install");
            assertThat(page.statusCode()).isEqualTo(302);
            URI asked = URI.create(page.headers().firstValue("Location").orElseThrow());
            assertThat(bot.get("/slack/oauth_redirect?" + team.approves(asked)).statusCode())
                    .isEqualTo(200);
            bot.terminate();
            assertThat(bot.exit()).isZero();
        }
        try (ServingBot bot = ServingBot.start(program)) {
            slack.deliversTo(bot.url("/slack/events"));
            asksAndIsAnswered(channel, dana);
        }
        assertThat(data.resolve("slack-installations.json")).exists();
    }

    // ---- trouble

    @Test
    void isNotReadyWhileSlackIsAway() throws Exception {
        slack.next("*").times(10_000).answers500();
        try (ServingBot bot = ServingBot.start(bySockets())) {
            bot.awaitOutput("Slack can't be reached yet");
            assertThat(bot.get("/ready").body()).isEqualTo("{\"ready\":false,\"notReceiving\":[\"Slack\"]}");
            slack.healthy();
            bot.awaitReady(200);
            asksAndIsAnswered(general, aru);
        }
    }

    @Test
    void whatIsBeingAnsweredWhenItIsToldToStopIsAnswered() throws Exception {
        slack.next("chat.postMessage").answers429(3);
        try (ServingBot bot = ServingBot.start(bySockets())) {
            bot.awaitReady(200);
            general.mentions(aru, QUESTION).awaitAcked();
            slack.awaitCalls("chat.postMessage", 1);
            bot.terminate();
            assertThat(bot.exit()).isZero();
            assertThat(bot.output()).contains("Stopped").doesNotContain("lost");
        }
        assertThat(slack.messages(general))
                .filteredOn(message -> message.visible().contains(ANSWER))
                .hasSize(1);
    }
}
