package kz.reformbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import kz.reformbot.telegram.api.BotApiDouble;
import kz.reformbot.telegram.api.TestChat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bot as an operator runs it, and people meet it. */
class ServeTest {
    private static final String QUESTION = "How many members does a party need?";
    /** No line of the log looks otherwise. */
    private static final String LOG_LINE = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\S+ (INFO |WARN |ERROR) \\w+: .+";

    private final BotApiDouble api = BotApiDouble.start();
    private final TestChat chat = api.privateChat(api.person("Aru", "en"));

    ServeTest() {
        api.patience(Duration.ofMinutes(1));
    }

    @AfterEach
    void close() {
        api.close();
    }

    // ---- what is wrong with the setting up

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void withoutATokenItNamesTheVariable(String token) {
        InProcess.reformbot(Map.of("TELEGRAM_BOT_TOKEN", token), "serve").failsWith("TELEGRAM_BOT_TOKEN", "@BotFather");
    }

    @ParameterizedTest
    @CsvSource({
        "TELEGRAM_BOT_TOKEN, 4242 AAsecret, TELEGRAM_BOT_TOKEN is no bot token",
        "TELEGRAM_API_URL, localhost:8081, TELEGRAM_API_URL must be scheme://host:port",
        "TELEGRAM_WEBHOOK_URL, http://bot.example/, TELEGRAM_WEBHOOK_URL must begin with https://",
        "TELEGRAM_WEBHOOK_SECRET, a secret, TELEGRAM_WEBHOOK_SECRET may hold",
    })
    void aWrongSettingIsToldInOneSentence(String variable, String value, String sentence) throws Exception {
        Program.Run run = ServingBot.program(api).env(variable, value).run();
        run.failsWith(sentence);
        assertThat(run.err()).endsWith(".\n").doesNotContain("secret", api.token());
    }

    @Test
    void aTokenThatTelegramDoesNotKnow() throws Exception {
        Program.Run run = ServingBot.program(api)
                .env("TELEGRAM_BOT_TOKEN", "4242:AAanotherToken")
                .run();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err().lines())
                .last()
                .asString()
                .startsWith("reformbot: Telegram does not know this bot token: check TELEGRAM_BOT_TOKEN");
        assertThat(run.err()).doesNotContain("AAanotherToken");
    }

    @Test
    void aFolderThatCannotBeServed(@TempDir Path empty) throws Exception {
        ServingBot.program(api).over(empty).run().failsWith("Nothing can be served from " + empty);
    }

    @Test
    void aPortThatIsInUse() throws Exception {
        try (ServerSocket other = new ServerSocket(0)) {
            String port = String.valueOf(other.getLocalPort());
            Program.Run run = ServingBot.program(api).env("PORT", port).run();
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.err().lines())
                    .last()
                    .asString()
                    .startsWith("reformbot: Port " + port + " can't be opened")
                    .contains("--port", "PORT");
        }
        assertThat(api.calls()).isEmpty();
    }

    // ---- answering

    @Test
    void answersByLongPolling() throws Exception {
        chat.says(QUESTION);
        try (ServingBot bot = ServingBot.start(ServingBot.program(api))) {
            assertThat(chat.awaitMessage(1).text()).contains("5,000");
            bot.awaitReady(200);
            assertThat(bot.get("/ready").body()).isEqualTo("{\"ready\":true,\"notReceiving\":[]}");
            assertThat(bot.get("/live").statusCode()).isEqualTo(200);
            assertThat(bot.get("/telegram/webhook").statusCode()).isEqualTo(404);
            bot.terminate();
            assertThat(bot.exit()).isZero();
            assertThat(bot.output())
                    .contains("Knowledge: ", "version ", "Kept in memory: ", "Telegram: on as @" + api.username())
                    .contains(": /live /ready\n", "polling", "Stopping", "Stopped")
                    .doesNotContain(api.token(), QUESTION);
            assertThat(bot.output().lines()).allMatch(line -> line.matches(LOG_LINE));
        }
        api.assertNoViolations();
    }

    /** The reverse proxy before the bot takes https away and leaves the path. */
    @Test
    void answersByWebhook() throws Exception {
        Program program = ServingBot.program(api).env("TELEGRAM_WEBHOOK_URL", "https://127.0.0.1:8443/bots/reform?a=b");
        try (ServingBot bot = ServingBot.start(program)) {
            api.webhookProxy(bot.url("/"));
            chat.says(QUESTION);
            assertThat(chat.awaitMessage(1).text()).contains("5,000");
            api.awaitAllTaken();
            bot.awaitReady(200);
            bot.terminate();
            assertThat(bot.exit()).isZero();
            assertThat(bot.output())
                    .contains("/live /ready /bots/reform /telegram/webhook\n", "by webhook")
                    .doesNotContain(api.token());
        }
        assertThat(api.webhook()).as("stays for the next start").isPresent();
        api.assertNoViolations();
    }

    @Test
    void takesItsPortFromTheCommandToo() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        try (ServingBot bot = ServingBot.start(Program.reformbot("serve", "--port", String.valueOf(port))
                .env("TELEGRAM_BOT_TOKEN", api.token())
                .env("TELEGRAM_API_URL", api.url())
                .env("PORT", "1"))) {
            assertThat(bot.port()).isEqualTo(port);
            assertThat(bot.get("/live").statusCode()).isEqualTo(200);
        }
    }

    // ---- trouble

    @Test
    void isNotReadyWhileTelegramIsAway() throws Exception {
        api.next("*").times(1_000).answers500();
        try (ServingBot bot = ServingBot.start(ServingBot.program(api))) {
            bot.awaitOutput("Telegram can't be reached yet");
            assertThat(bot.get("/ready").statusCode()).isEqualTo(503);
            assertThat(bot.get("/ready").body()).isEqualTo("{\"ready\":false,\"notReceiving\":[\"Telegram\"]}");
            assertThat(bot.get("/live").statusCode()).isEqualTo(200);
            api.healthy();
            bot.awaitReady(200);
            api.otherPoller(true);
            chat.says("hello"); // ends the poll that waits
            bot.awaitReady(503);
            api.otherPoller(false);
            bot.awaitReady(200);
        }
    }

    // ---- stopping

    @Test
    void whatIsBeingAnsweredWhenItIsToldToStopIsAnswered() throws Exception {
        api.next("sendMessage").holdsBack();
        try (ServingBot bot = ServingBot.start(ServingBot.program(api))) {
            chat.says(QUESTION);
            api.awaitCalls("sendChatAction", 1);
            bot.terminate();
            bot.awaitReady(503);
            assertThat(bot.get("/live").statusCode()).isEqualTo(200);
            assertThat(chat.sent()).isEmpty();
            api.healthy();
            assertThat(bot.exit()).isZero();
            assertThat(chat.sent()).hasSize(1);
            assertThat(bot.output()).contains("Stopped").doesNotContain("lost");
        }
    }

    @Test
    void whatWaitsWhenItIsToldToStopIsAnsweredToo() throws Exception {
        api.next("sendMessage").holdsBack();
        try (ServingBot bot = ServingBot.start(ServingBot.program(api))) {
            chat.says(QUESTION);
            chat.says("How many regional branches does a party need?");
            api.awaitCalls("sendChatAction", 1);
            api.awaitAllTaken();
            bot.terminate();
            bot.awaitReady(503);
            api.healthy();
            assertThat(bot.exit()).isZero();
            assertThat(chat.sent()).hasSize(2);
        }
        api.assertNoViolations();
    }

    @Test
    void aSecondSignalEndsItAtOnce() throws Exception {
        api.next("sendMessage").holdsBack();
        try (ServingBot bot = ServingBot.start(ServingBot.program(api))) {
            chat.says(QUESTION);
            api.awaitCalls("sendChatAction", 1);
            bot.terminate();
            bot.awaitOutput("Stopping");
            bot.terminate();
            assertThat(bot.exit()).isEqualTo(128 + 15);
            assertThat(bot.output()).doesNotContain("Stopped");
        }
    }
}
