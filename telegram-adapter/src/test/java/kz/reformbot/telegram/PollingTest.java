package kz.reformbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import kz.reformbot.telegram.api.BotApiDouble;
import kz.reformbot.telegram.api.Call;
import kz.reformbot.telegram.api.Rates;
import kz.reformbot.telegram.api.SentMessage;
import kz.reformbot.telegram.api.TestChat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Updates asked for: none is lost, none is answered twice, whatever Telegram says. */
class PollingTest {
    private static final URI HOOK = URI.create("https://bot.example.org/telegram/a-secret-path");

    private final BotApiDouble api =
            BotApiDouble.builder().rates(Rates.unlimited()).start();
    private final TestChat chat = api.privateChat(api.person("Aru", "en"));

    @AfterEach
    void close() {
        api.close();
    }

    private RunningBot startedWithRoomFor(int updates) {
        RunningBot bot = RunningBot.notStarted(api, null, updates);
        bot.adapter.start();
        return bot;
    }

    private void awaitAnswer(TestChat asked, String command) {
        asked.says(command);
        asked.awaitMessage(1);
    }

    private String message(long update, String text) {
        return """
                {"update_id":%d,"message":{"message_id":5,"date":1,"chat":{"id":%d,"type":"private"},
                "from":{"id":%d,"is_bot":false,"first_name":"Aru","language_code":"en"},"text":"%s",
                "entities":[{"type":"bot_command","offset":0,"length":8}]}}
                """.formatted(update, chat.id(), chat.person().id(), text);
    }

    // ---- what is received

    @Test
    void whatWaitedBeforeTheStartIsAnsweredInOrder() {
        chat.says("/timeline 1991");
        chat.says("/timeline 1992");
        try (RunningBot bot = RunningBot.start(api)) {
            List<SentMessage> sent = chat.awaitSent(2);
            assertThat(sent.get(0).text()).contains("1991");
            assertThat(sent.get(1).text()).contains("1992");
            api.await("ready", bot.adapter::ready);
        }
        api.assertNoViolations();
    }

    @Test
    void itAsksForWhatItHandlesOnly() {
        try (RunningBot bot = RunningBot.start(api)) {
            assertThat(bot.adapter.ready()).isIn(true, false);
            Call poll = api.awaitCalls("getUpdates", 1).get(0);
            assertThat(poll.fields().path("allowed_updates"))
                    .extracting(kind -> kind.asText())
                    .containsExactlyInAnyOrder("message", "edited_message", "callback_query", "inline_query");
        }
    }

    @Test
    void itIsReadySoonWhereNobodyWrites() {
        try (RunningBot bot = RunningBot.start(api)) {
            api.patience(Duration.ofSeconds(4));
            api.await("ready", bot.adapter::ready);
        }
        api.assertNoViolations();
    }

    @Test
    void unknownAndBrokenUpdatesDoNotKeepTheOthersBack() {
        api.raw("{\"brand_new_kind\":{\"chat\":7}}");
        api.raw("{\"message\":{\"message_id\":\"x\",\"chat\":\"none\",\"from\":[]}}");
        api.raw("{\"message\":5}");
        api.raw("{\"callback_query\":{\"id\":\"1\",\"from\":{\"id\":5}}}");
        api.raw("{\"inline_query\":{\"id\":{},\"from\":null,\"query\":[1]}}");
        api.raw("{\"message\":{\"message_id\":1,\"chat\":{\"id\":%d,\"type\":\"private\"},\"from\":{\"id\":1},"
                        .formatted(chat.id())
                + "\"text\":\"/help\",\"entities\":[{\"type\":\"bot_command\",\"offset\":-5,\"length\":99999}]}}");
        chat.says("/timeline 1991");
        try (RunningBot bot = RunningBot.start(api)) {
            chat.awaitSent("the answer", message -> message.text().contains("1991"));
            api.awaitAllTaken();
            assertThat(bot.adapter.ready()).isTrue();
        }
    }

    @Test
    void theSameUpdateTwiceIsAnsweredOnce() {
        api.raw(message(2_000, "/privacy"));
        try (RunningBot bot = RunningBot.start(api)) {
            chat.awaitMessage(1);
            api.awaitAllTaken();
            api.raw(message(2_000, "/privacy"));
            chat.says("/timeline 1991");
            assertThat(chat.awaitMessage(2).text()).contains("1991");
            assertThat(bot.adapter.ready()).isTrue();
        }
    }

    /** The Bot API's Update: after a week without updates the next has a number at random. */
    @Test
    void numbersThatBeginAnewAreNoneOfOld() {
        api.raw(message(900_000, "/privacy"));
        try (RunningBot bot = RunningBot.start(api)) {
            chat.awaitMessage(1);
            api.awaitAllTaken();
            api.raw(message(7_000, "/privacy"));
            chat.awaitMessage(2);
            api.awaitAllTaken();
            assertThat(bot.adapter.ready()).isTrue();
        }
    }

    // ---- confirming

    @Test
    void whatTheInboxDidNotTakeStaysWithTelegram() {
        chat.says("/privacy");
        try (RunningBot full = startedWithRoomFor(0)) {
            api.awaitCalls("getUpdates", 1);
            assertThat(full.adapter.ready()).isIn(true, false);
        }
        assertThat(api.pendingUpdates()).isEqualTo(1);
        try (RunningBot next = RunningBot.start(api)) {
            chat.awaitMessage(1);
            api.awaitAllTaken();
            assertThat(next.adapter.ready()).isTrue();
        }
        assertThat(chat.sent()).hasSize(1);
        api.assertNoViolations();
    }

    @Test
    void aFullInboxIsFilledAgainWhenItHasRoom() {
        TestChat other = api.privateChat(api.person("Bolat", "en"));
        chat.floodsFor(1);
        chat.says("/timeline 1991");
        chat.says("/timeline 1992");
        other.says("/privacy");
        try (RunningBot bot = startedWithRoomFor(1)) {
            other.awaitMessage(1);
            assertThat(chat.sent()).hasSize(2);
            api.awaitAllTaken();
            assertThat(bot.adapter.ready()).isTrue();
        }
        assertThat(chat.sent()).hasSize(2);
        assertThat(other.sent()).hasSize(1);
        api.assertNoViolations();
    }

    // ---- trouble

    @Test
    void whateverGoesWrongIsSaidOnceAndWaitedOut() {
        try (Logs logs = Logs.open();
                RunningBot bot = RunningBot.start(api)) {
            api.await("ready", bot.adapter::ready);
            api.next("getUpdates").times(3).answers500();
            api.next("getUpdates").answersHtml(502);
            api.next("getUpdates").answersGarbage();
            api.next("getUpdates").cuts();
            api.next("getUpdates").hangs();
            awaitAnswer(chat, "/privacy");
            chat.says("/timeline 1991");
            assertThat(chat.awaitMessage(2).text()).contains("1991");
            api.await("ready", bot.adapter::ready);
            bot.stop();
            assertThat(logs.from(Level.WARN)).singleElement().asString().contains("can't be reached");
        }
        assertThat(chat.sent()).hasSize(2);
        api.assertNoViolations();
    }

    @Test
    void aReplyThatDiesHalfWayIsAskedForAgain() {
        try (RunningBot bot = RunningBot.start(api)) {
            api.await("ready", bot.adapter::ready);
            api.next("getUpdates").times(2).cutsAfterDoing();
            awaitAnswer(chat, "/privacy");
            chat.says("/timeline 1991");
            assertThat(chat.awaitMessage(2).text()).contains("1991");
        }
        assertThat(chat.sent()).hasSize(2);
    }

    @Test
    void aFloodOfPollsIsWaitedOut() {
        api.next("getUpdates").floods(1);
        try (RunningBot bot = RunningBot.start(api)) {
            awaitAnswer(chat, "/privacy");
            List<Call> polls = api.calls("getUpdates");
            assertThat(Duration.between(polls.get(0).at(), polls.get(1).at())).isGreaterThan(Duration.ofSeconds(1));
            api.await("ready", bot.adapter::ready);
        }
    }

    @Test
    void anotherPollerIsSaidOnceAndWaitedFor() {
        try (Logs logs = Logs.open();
                RunningBot bot = RunningBot.start(api)) {
            api.await("ready", bot.adapter::ready);
            api.otherPoller(true);
            chat.says("/privacy");
            api.await("conflicts", () -> conflicts() >= 3);
            assertThat(bot.adapter.ready()).isFalse();
            api.otherPoller(false);
            chat.awaitMessage(1);
            api.await("ready", bot.adapter::ready);
            bot.stop();
            assertThat(logs.from(Level.WARN))
                    .singleElement()
                    .asString()
                    .contains("409", "another program that polls with the same token");
            assertThat(logs.from(Level.INFO)).anyMatch(line -> line.contains("updates come again"));
        }
    }

    private long conflicts() {
        return api.calls("getUpdates").stream()
                .filter(call -> call.status() == 409)
                .count();
    }

    // ---- a webhook

    private void registerAWebhook() {
        try (RunningBot before = RunningBot.notStarted(api, HOOK, 1)) {
            before.adapter.start();
            api.await("the webhook", before.adapter::ready);
        }
    }

    /** Telegram delivers to the webhook only: an operator who asks for polling means it. */
    @Test
    void aWebhookLeftFromBeforeIsRemovedAndSaidAndNothingIsDropped() {
        registerAWebhook();
        chat.says("/privacy");
        try (Logs logs = Logs.open();
                RunningBot bot = RunningBot.start(api)) {
            chat.awaitMessage(1);
            assertThat(api.webhook()).isEmpty();
            bot.stop();
            assertThat(logs.from(Level.WARN))
                    .singleElement()
                    .asString()
                    .contains("A webhook is registered", "TELEGRAM_WEBHOOK_URL")
                    .doesNotContain("a-secret-path");
        }
        api.assertNoViolations();
    }

    @Test
    void aWebhookThatCanNotBeRemovedAtFirstIsRemovedLater() {
        registerAWebhook();
        chat.says("/privacy");
        api.next("deleteWebhook").times(2).answers500();
        try (RunningBot bot = RunningBot.start(api)) {
            chat.awaitMessage(1);
            api.await("ready", bot.adapter::ready);
        }
        api.assertNoViolations();
    }

    /**
     * A bot is moved from polling to a webhook: the process that goes must not undo what the one that comes has done.
     */
    @Test
    void aWebhookRegisteredWhileItPollsIsLeftAlone() {
        try (RunningBot bot = RunningBot.start(api)) {
            api.await("ready", bot.adapter::ready);
            registerAWebhook();
            api.await("conflicts", () -> conflicts() >= 3);
            assertThat(api.webhook()).contains(HOOK);
            assertThat(bot.adapter.ready()).isFalse();
        }
        assertThat(api.webhook()).contains(HOOK);
    }

    // ---- start and end

    @Test
    void aWrongTokenIsSaidAtTheStart() {
        TelegramSettings wrong = TelegramSettings.polling("4242:wrong", URI.create(api.url()));
        try (RunningBot bot = RunningBot.notStarted(wrong, 1)) {
            assertThatThrownBy(bot.adapter::start)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("TELEGRAM_BOT_TOKEN")
                    .hasMessageNotContaining("4242");
        }
    }

    @Test
    void aWrongTokenIsSaidWhereTelegramWasAwayAtTheStart() {
        api.next("getMe").answers500();
        api.next("getMe").refuses(401, "Unauthorized");
        try (Logs logs = Logs.open();
                RunningBot bot = RunningBot.start(api)) {
            api.await(
                    "an error",
                    () -> logs.from(Level.ERROR).stream().anyMatch(line -> line.contains("TELEGRAM_BOT_TOKEN")));
            assertThat(bot.adapter.ready()).isFalse();
        }
    }

    @Test
    void aTelegramThatIsAwayAtTheStartIsTriedAgain() {
        api.next("getMe").cuts();
        api.next("getMe").cuts();
        api.next("getMe").answers500();
        api.next("getMe").answersHtml(502);
        api.next("getMe").answers("{\"ok\":true,\"result\":{}}");
        chat.says("/privacy");
        try (RunningBot bot = RunningBot.start(api)) {
            chat.awaitMessage(1);
            api.await("ready", bot.adapter::ready);
        }
        api.assertNoViolations();
    }

    @Test
    void aTelegramThatIsNotThereAtAllKeepsNobodyFromStartingAndClosing() {
        String url = api.url();
        api.close();
        TelegramSettings nobody = TelegramSettings.polling(api.token(), URI.create(url));
        try (RunningBot bot = RunningBot.notStarted(nobody, 1)) {
            bot.adapter.start();
            assertThat(bot.adapter.ready()).isFalse();
        }
    }

    @Test
    void closingEndsPollingForGoodAtOnceAndQuietly() {
        try (Logs logs = Logs.open();
                RunningBot bot = RunningBot.start(api)) {
            awaitAnswer(chat, "/privacy");
            api.await("ready", bot.adapter::ready);
            long start = System.nanoTime();
            bot.stop();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
            assertThat(bot.adapter.ready()).isFalse();
            int polls = api.calls("getUpdates").size();
            chat.says("/privacy");
            try (RunningBot next = RunningBot.start(api)) {
                chat.awaitMessage(2);
                api.await("ready", next.adapter::ready);
            }
            assertThat(polls).isPositive();
            assertThat(logs.from(Level.WARN)).isEmpty();
        }
        api.assertNoViolations();
    }
}
