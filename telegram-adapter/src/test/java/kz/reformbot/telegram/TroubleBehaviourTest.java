package kz.reformbot.telegram;

import static kz.reformbot.telegram.RunningBot.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kz.reformbot.telegram.TelegramLimits.Rates;
import kz.reformbot.telegram.api.BotApiDouble;
import kz.reformbot.telegram.api.SentMessage;
import kz.reformbot.telegram.api.TestChat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What goes wrong between the bot and Telegram. */
class TroubleBehaviourTest {
    private final BotApiDouble api = BotApiDouble.builder()
            .rates(kz.reformbot.telegram.api.Rates.unlimited())
            .start();

    private final TestChat chat = api.privateChat(api.person("Aru", "en"));

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void whatWaitsAtTheStartIsAnswered() {
        chat.says(QUESTION);
        try (RunningBot bot = RunningBot.start(api)) {
            assertThat(chat.awaitMessage(1).text()).contains("145");
            api.await("ready", bot.adapter::ready);
        }
        api.assertNoViolations();
    }

    @Test
    void refusedEntitiesAreSentAsPlainTextWithTheirAddresses() {
        try (RunningBot bot = RunningBot.start(api)) {
            api.next("sendMessage").refuses(400, "Bad Request: can't parse entities: unsupported start tag");
            chat.says(QUESTION);
            SentMessage answer = chat.awaitMessage(1);
            assertThat(answer.text()).contains("145").contains("https://adilet.zan.kz/rus/docs/K2600000001");
            assertThat(answer.entities("bold")).isEmpty();
            assertThat(bot.adapter).isNotNull();
        }
    }

    @Test
    void serverErrorsGarbageAndBrokenLinesAreWaitedOut() {
        try (RunningBot bot = RunningBot.start(api)) {
            api.next("sendMessage").answers500();
            api.next("sendMessage").answersHtml(502);
            api.next("sendMessage").cuts();
            api.patience(Duration.ofSeconds(40));
            chat.says(QUESTION);
            assertThat(chat.awaitMessage(1).text()).contains("145");
            assertThat(chat.sent()).hasSize(1);
            assertThat(bot.adapter).isNotNull();
        }
        api.assertNoViolations();
    }

    @Test
    void aFloodIsWaitedOut() {
        try (RunningBot bot = RunningBot.start(api)) {
            chat.floodsFor(2);
            chat.says(QUESTION);
            assertThat(chat.awaitMessage(1).text()).contains("145");
            assertThat(bot.adapter).isNotNull();
        }
        api.assertNoViolations();
    }

    @Test
    void whoBlocksTheBotIsLeftAlone() {
        try (RunningBot bot = RunningBot.start(api)) {
            chat.blocks();
            chat.says(QUESTION);
            api.await("a refusal", () -> api.calls("sendMessage").stream().anyMatch(call -> !call.ok()));
            chat.unblocks();
            chat.says(QUESTION);
            assertThat(chat.awaitMessage(1).text()).contains("145");
            assertThat(bot.adapter).isNotNull();
        }
        api.assertNoViolations();
    }

    @Test
    void unknownAndBrokenUpdatesDoNotKeepTheOthersBack() {
        try (RunningBot bot = RunningBot.start(api)) {
            api.raw("{\"brand_new_kind\":{\"chat\":7}}");
            api.raw("{\"message\":{\"message_id\":\"x\",\"chat\":\"none\",\"from\":[]}}");
            api.raw("{\"message\":5}");
            api.raw("{\"callback_query\":{\"id\":\"1\",\"from\":{\"id\":5}}}");
            api.next("getUpdates").answersGarbage();
            chat.says(QUESTION);
            assertThat(chat.awaitMessage(1).text()).contains("145");
            assertThat(bot.adapter).isNotNull();
        }
    }

    @Test
    void anotherPollerIsToldOnceAndWaitedFor() {
        ListAppender<ILoggingEvent> log = listen();
        try (RunningBot bot = RunningBot.start(api)) {
            api.await("ready", bot.adapter::ready);
            api.otherPoller(true);
            chat.says(QUESTION);
            api.await(
                    "conflicts",
                    () -> api.calls("getUpdates").stream()
                                    .filter(call -> !call.ok())
                                    .count()
                            >= 3);
            assertThat(bot.adapter.ready()).isFalse();
            api.otherPoller(false);
            assertThat(chat.awaitMessage(1).text()).contains("145");
        }
        assertThat(messages(log, Level.WARN))
                .filteredOn(line -> line.contains("409"))
                .hasSize(1);
        assertThat(messages(log, Level.ERROR)).isEmpty();
    }

    @Test
    void neitherTheTokenNorATextIsLogged() {
        ListAppender<ILoggingEvent> log = listen();
        String secretWord = "xylophone";
        try (RunningBot bot = RunningBot.start(api)) {
            api.next("sendMessage").cuts();
            api.next("getUpdates").hangs();
            api.next("getUpdates").answersHtml(502);
            chat.says(QUESTION + " " + secretWord);
            chat.awaitMessage(1);
            assertThat(bot.adapter).isNotNull();
        }
        String secret = api.token().substring(api.token().indexOf(':') + 1);
        assertThat(messages(log, Level.TRACE)).noneMatch(line -> line.contains(secret));
        assertThat(messages(log, Level.INFO)).noneMatch(line -> line.contains(secretWord));
    }

    private static ListAppender<ILoggingEvent> listen() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> appender = new ListAppender<>();
        appender.start();
        root.addAppender(appender);
        return appender;
    }

    private static List<String> messages(ListAppender<ILoggingEvent> log, Level least) {
        List<String> lines = new ArrayList<>();
        for (ILoggingEvent event : List.copyOf(log.list)) {
            if (event.getLevel().isGreaterOrEqual(least)) {
                StringBuilder line = new StringBuilder(event.getFormattedMessage());
                for (IThrowableProxy e = event.getThrowableProxy(); e != null; e = e.getCause()) {
                    line.append(' ').append(e.getMessage());
                }
                lines.add(line.toString());
            }
        }
        return lines;
    }

    @Test
    void theWebhookTakesWhatCarriesTheSecretOnce() {
        URI url = URI.create("https://bot.example.org/telegram");
        try (RunningBot bot = RunningBot.notStarted(api, url, 10)) {
            bot.adapter.start();
            api.await("the webhook", () -> api.webhook().isPresent());
            assertThat(api.webhook()).contains(url);
            String update = """
                    {"update_id":77,"message":{"message_id":5,"date":1,"chat":{"id":%d,"type":"private"},
                    "from":{"id":%d,"is_bot":false,"first_name":"A"},"text":"%s"}}""".formatted(chat.id(), chat.person().id(), QUESTION);
            assertThat(bot.adapter.webhook(null, update)).isEqualTo(403);
            assertThat(bot.adapter.webhook("a-secreT", update)).isEqualTo(403);
            assertThat(bot.adapter.webhook("a-secret", "{")).isEqualTo(400);
            assertThat(bot.adapter.webhook("a-secret", "[]")).isEqualTo(400);
            assertThat(bot.adapter.webhook("a-secret", update)).isEqualTo(200);
            assertThat(bot.adapter.webhook("a-secret", update)).isEqualTo(200);
            assertThat(chat.awaitMessage(1).text()).contains("145");
            assertThat(bot.adapter.webhook("a-secret", "{\"update_id\":78,\"new\":{}}"))
                    .isEqualTo(200);
        }
        assertThat(chat.sent()).hasSize(1);
        assertThat(api.webhook()).isPresent();
    }

    @Test
    void aFullInboxLeavesUpdatesWithTelegram() {
        try (RunningBot bot = RunningBot.notStarted(api, URI.create("https://bot.example.org/t"), 0)) {
            assertThat(bot.adapter.webhook("a-secret", "{\"update_id\":1}")).isEqualTo(503);
        }
    }

    @Test
    void aWrongTokenIsSaidAtTheStart() {
        try (RunningBot bot = RunningBot.notStarted(api, null, 1)) {
            api.next("getMe").refuses(401, "Unauthorized");
            assertThatThrownBy(bot.adapter::start)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("TELEGRAM_BOT_TOKEN");
        }
    }

    @Test
    void aTelegramThatIsAwayAtTheStartIsTriedAgain() {
        api.next("getMe").times(2).answers500();
        chat.says(QUESTION);
        try (RunningBot bot = RunningBot.start(api)) {
            assertThat(chat.awaitMessage(1).text()).contains("145");
            assertThat(bot.adapter).isNotNull();
        }
    }

    @Test
    void aThousandUpdatesAtOnceFromAHundredChats() {
        List<TestChat> chats = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            chats.add(api.privateChat(api.person("P" + i, "en")));
        }
        for (int n = 0; n < 10; n++) {
            for (TestChat one : chats) {
                one.says("/timeline " + (1900 + n));
            }
        }
        api.patience(Duration.ofSeconds(60));
        try (RunningBot bot = RunningBot.start(api)) {
            for (TestChat one : chats) {
                List<SentMessage> sent = one.awaitSent(10);
                for (int n = 0; n < 10; n++) {
                    assertThat(sent.get(n).text()).contains("known of " + (1900 + n));
                }
            }
            assertThat(bot.adapter).isNotNull();
        }
        assertThat(chats).allSatisfy(one -> assertThat(one.sent()).hasSize(10));
        api.assertNoViolations();
    }

    @Test
    void telegramsRatesAreKeptBeforeItHasToSaySo() {
        api.rates(kz.reformbot.telegram.api.Rates.telegram());
        api.patience(Duration.ofSeconds(40));
        List<TestChat> chats = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            chats.add(api.privateChat(api.person("P" + i, "en")));
        }
        for (int n = 0; n < 3; n++) {
            chats.forEach(one -> one.says("/help"));
        }
        try (RunningBot bot = RunningBot.start(api, Rates.TELEGRAM)) {
            chats.forEach(one -> one.awaitSent(3));
            assertThat(bot.adapter).isNotNull();
        }
        api.assertNoViolations();
    }

    @Test
    void commandsNameAndDescriptionsAreRegisteredInEachLanguage() {
        try (RunningBot bot = RunningBot.start(api)) {
            api.await("registration", () -> !api.shortDescription("kk").isEmpty());
            for (String code : List.of("", "en", "ru", "kk")) {
                assertThat(api.commands("default", code)).hasSize(12);
            }
            assertThat(api.name("ru")).contains("Казахстан");
            assertThat(api.description("kk")).contains("Қазақстан");
            assertThat(bot.adapter).isNotNull();
        }
        api.assertNoViolations();
    }
}
