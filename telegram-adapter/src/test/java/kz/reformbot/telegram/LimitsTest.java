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
import org.junit.jupiter.api.Test;

/** Telegram's limits are held before it has to say 429, and one chat's do not keep another waiting. */
class LimitsTest {
    /** Telegram's, without the burst that it lets pass. */
    private static final kz.reformbot.telegram.api.Rates STRICT =
            new kz.reformbot.telegram.api.Rates(Duration.ofSeconds(1), 1, 20, 30);

    private final BotApiDouble api = BotApiDouble.builder().rates(STRICT).start();

    @AfterEach
    void close() {
        api.close();
    }

    private List<TestChat> privateChats(int count) {
        List<TestChat> chats = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            chats.add(api.privateChat(api.person("P" + i, "en")));
        }
        return chats;
    }

    private void assertTelegramNeverHadToAskForPatience() {
        assertThat(api.calls()).noneMatch(call -> call.status() == 429);
        api.assertNoViolations();
    }

    private static void assertInOrder(TestChat chat, int messages) {
        List<SentMessage> sent = chat.awaitSent(messages);
        for (int n = 0; n < messages; n++) {
            assertThat(sent.get(n).text()).contains("known of " + (1900 + n));
        }
    }

    private static void saysInOrder(TestChat chat, String command, int messages) {
        for (int n = 0; n < messages; n++) {
            chat.says(command + " " + (1900 + n));
        }
    }

    @Test
    void aSecondIsLeftBetweenAPersonsMessagesAndTheirOrderIsKept() {
        TestChat chat = privateChats(1).get(0);
        saysInOrder(chat, "/timeline", 3);
        try (RunningBot bot = RunningBot.start(api, Rates.TELEGRAM)) {
            assertInOrder(chat, 3);
            assertThat(bot.adapter.ready()).isTrue();
        }
        assertTelegramNeverHadToAskForPatience();
    }

    @Test
    void editsCountToo() {
        TestChat chat = privateChats(1).get(0);
        chat.says("/topics");
        try (RunningBot bot = RunningBot.start(api, Rates.TELEGRAM)) {
            chat.awaitMessage(1);
            chat.presses("Parliament").awaitAnswer();
            chat.says("/privacy");
            chat.awaitMessage(2);
            assertThat(chat.sent().get(0).edited()).isTrue();
            assertThat(bot.adapter.ready()).isTrue();
        }
        assertTelegramNeverHadToAskForPatience();
    }

    @Test
    void allChatsTogetherStayBelowThirtyASecond() {
        List<TestChat> chats = privateChats(40);
        chats.forEach(chat -> saysInOrder(chat, "/timeline", 2));
        try (RunningBot bot = RunningBot.start(api, Rates.TELEGRAM)) {
            chats.forEach(chat -> assertInOrder(chat, 2));
            assertThat(bot.adapter.ready()).isTrue();
        }
        assertTelegramNeverHadToAskForPatience();
    }

    /** More chats are held than there are workers, and nobody else waits for them. */
    @Test
    void heldChatsKeepNobodyWaiting() {
        List<TestChat> held = privateChats(40);
        held.forEach(chat -> {
            chat.floodsFor(3);
            chat.says("/privacy");
        });
        TestChat free = api.privateChat(api.person("Free", "en"));
        try (RunningBot bot = RunningBot.start(api, Rates.TELEGRAM)) {
            api.awaitAllTaken();
            free.says("/timeline 1900");
            assertInOrder(free, 1);
            assertThat(held).allSatisfy(chat -> assertThat(chat.sent()).isEmpty());
            held.forEach(chat -> chat.awaitMessage(1));
            assertThat(bot.adapter.ready()).isTrue();
        }
        api.assertNoViolations();
    }

    /** Each topic is answered in its order, and all share what the group may get; nobody else waits for them. */
    @Test
    void aBusyForumKeepsNobodyWaiting() {
        TestChat forum = api.forum("Reform", api.person("Bolat", "en"));
        for (int i = 0; i < 30; i++) {
            forum.topic("Topic " + i).says("/privacy");
        }
        TestChat free = api.privateChat(api.person("Free", "en"));
        try (RunningBot bot = RunningBot.start(api, Rates.TELEGRAM)) {
            api.awaitAllTaken();
            free.says("/timeline 1900");
            assertInOrder(free, 1);
            assertThat(forum.awaitSent(4).size()).isLessThan(15);
            assertThat(bot.adapter.ready()).isTrue();
        }
        assertTelegramNeverHadToAskForPatience();
    }
}
