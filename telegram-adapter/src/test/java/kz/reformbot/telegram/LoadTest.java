package kz.reformbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kz.reformbot.telegram.TelegramLimits.Rates;
import kz.reformbot.telegram.api.BotApiDouble;
import kz.reformbot.telegram.api.SentMessage;
import kz.reformbot.telegram.api.TestChat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A thousand updates at once from a hundred chats: all answered, in order within a chat, none twice. */
class LoadTest {
    private static final int CHATS = 100;
    private static final int EACH = 10;
    /** Ten times Telegram's and more, with its burst. */
    private static final kz.reformbot.telegram.api.Rates FAST =
            new kz.reformbot.telegram.api.Rates(Duration.ofMillis(60), 3, 0, 500);

    private static final Rates WITHIN_FAST = new Rates(Duration.ofMillis(63), 20, 500);

    private final BotApiDouble api = BotApiDouble.builder().rates(FAST).start();
    private final List<TestChat> chats = new ArrayList<>();

    LoadTest() {
        for (int i = 0; i < CHATS; i++) {
            chats.add(api.privateChat(api.person("P" + i, "en")));
        }
    }

    @AfterEach
    void close() {
        api.close();
    }

    private void everybodyWritesAtOnce() {
        for (int n = 0; n < EACH; n++) {
            for (TestChat chat : chats) {
                chat.says("/timeline " + (1900 + n));
            }
        }
    }

    private void assertEachIsAnsweredOnceInOrder(RunningBot bot) {
        for (TestChat chat : chats) {
            List<SentMessage> sent = chat.awaitSent(EACH);
            for (int n = 0; n < EACH; n++) {
                assertThat(sent.get(n).text()).contains("known of " + (1900 + n));
            }
        }
        bot.stop();
        assertThat(chats).allSatisfy(chat -> assertThat(chat.sent()).hasSize(EACH));
        api.assertNoViolations();
    }

    @Test
    void allAreAnsweredInOrderAndNoneTwice() {
        everybodyWritesAtOnce();
        try (RunningBot bot = RunningBot.start(api, WITHIN_FAST)) {
            assertEachIsAnsweredOnceInOrder(bot);
        }
        assertThat(api.calls()).noneMatch(call -> call.status() == 429);
    }

    @Test
    void whatComesTwiceAndWhatFailsChangesNothing() {
        everybodyWritesAtOnce();
        api.next("sendMessage").times(30).answers500();
        api.next("sendMessage").times(30).floods(1);
        api.next("getUpdates").times(2).cutsAfterDoing();
        for (int i = 0; i < EACH; i++) {
            chats.get(i).floodsFor(2);
        }
        try (RunningBot bot = RunningBot.start(api, WITHIN_FAST)) {
            chats.get(0).awaitMessage(1);
            repeatTheFirstUpdates();
            assertEachIsAnsweredOnceInOrder(bot);
        }
    }

    /** Numbers and chats are those of the double: updates count from 1000, chats are taken in turn. */
    private void repeatTheFirstUpdates() {
        for (int i = 0; i < CHATS; i++) {
            TestChat chat = chats.get(i);
            api.raw("""
                    {"update_id":%d,"message":{"message_id":1,"date":1,"chat":{"id":%d,"type":"private"},
                    "from":{"id":%d,"is_bot":false,"first_name":"P","language_code":"en"},"text":"/timeline 1900",
                    "entities":[{"type":"bot_command","offset":0,"length":9}]}}
                    """.formatted(1_000 + i, chat.id(), chat.person().id()));
        }
    }

    /** Three quarters of a minute: a thousand messages at Telegram's thirty a second. */
    @Test
    @Tag("slow")
    void allAreAnsweredAtTelegramsOwnRates() {
        api.rates(kz.reformbot.telegram.api.Rates.telegram());
        api.patience(Duration.ofSeconds(90));
        everybodyWritesAtOnce();
        try (RunningBot bot = RunningBot.start(api, Rates.TELEGRAM)) {
            assertEachIsAnsweredOnceInOrder(bot);
        }
        assertThat(api.calls()).noneMatch(call -> call.status() == 429);
    }
}
