package kz.reformbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.reformbot.telegram.api.BotApiDouble;
import kz.reformbot.telegram.api.Rates;
import kz.reformbot.telegram.api.SentMessage;
import kz.reformbot.telegram.api.TestChat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users of other Telegram bots have complained about. Each test names the complaint that it stands for. */
class KnownComplaintsTest {
    private static final String QUESTION = "Who chairs the Kurultai?";
    private static final String ANSWER = "Its chair is elected by the deputies";

    private final BotApiDouble api =
            BotApiDouble.builder().rates(Rates.unlimited()).start();
    private final TestChat chat = api.privateChat(api.person("Aru", "en"));

    @AfterEach
    void close() {
        api.close();
    }

    /**
     * An update that is delivered again is answered again: <a
     * href="https://github.com/telegraf/telegraf/issues/806">telegraf 806</a>, <a
     * href="https://github.com/felinics/Memoh/issues/337">Memoh 337</a>.
     */
    @Test
    void anUpdateDeliveredAgainIsNotAnsweredAgain() {
        String update = """
                {"update_id":5000,"message":{"message_id":5,"date":1,"chat":{"id":%d,"type":"private"},
                "from":{"id":%d,"is_bot":false,"first_name":"Aru"},"text":"%s"}}
                """.formatted(chat.id(), chat.person().id(), QUESTION);
        api.raw(update);
        try (RunningBot bot = RunningBot.start(api)) {
            assertThat(chat.awaitMessage(1).text()).contains(ANSWER);
            api.awaitAllTaken();
            api.raw(update);
            chat.says("/privacy");
            chat.awaitMessage(2);
            assertThat(bot.adapter.ready()).isTrue();
        }
        assertThat(chat.sent())
                .extracting(SentMessage::text)
                .filteredOn(text -> text.contains(ANSWER))
                .hasSize(1);
    }

    /**
     * Two programs poll with one token while one replaces the other, and both die of 409: <a
     * href="https://github.com/leafduo/chatgpt-telegram-bot/issues/8">chatgpt-telegram-bot 8</a>.
     */
    @Test
    void aProgramThatReplacesAnotherTakesOver() {
        try (RunningBot before = RunningBot.start(api);
                RunningBot next = RunningBot.start(api)) {
            api.await("a conflict", () -> api.calls("getUpdates").stream().anyMatch(call -> call.status() == 409));
            before.stop();
            chat.says(QUESTION);
            assertThat(chat.awaitMessage(1).text()).contains(ANSWER);
            api.await("ready", next.adapter::ready);
        }
        assertThat(chat.sent()).hasSize(1);
    }

    /**
     * A text longer than a message is lost without a word: <a
     * href="https://github.com/open-jarvis/OpenJarvis/issues/210">OpenJarvis 210</a>, <a
     * href="https://github.com/father-bot/chatgpt_telegram_bot/issues/268">chatgpt_telegram_bot 268</a>.
     */
    @Test
    void aTextLongerThanAMessageComesInSeveral(@TempDir Path folder) {
        StringBuilder text = new StringBuilder("# Long\n\n## What is long? {#long}\n");
        for (int i = 1; i <= 300; i++) {
            text.append("This is sentence number ").append(i).append(" of a long section. [S1]\n");
        }
        TestFolder.file(TestFolder.copyTo(folder), "parliament/long/en.md", text.toString());
        try (RunningBot bot = RunningBot.startOver(api, folder)) {
            chat.says("/start parliament_long");
            chat.awaitMessage(1);
            chat.presses("What is long?");
            chat.awaitSent("the end of the section", message -> message.text().contains("number 300 of"));
            assertThat(bot.adapter.ready()).isTrue();
        }
        List<SentMessage> parts = chat.sent().subList(1, chat.sent().size());
        assertThat(parts)
                .hasSizeGreaterThan(2)
                .allSatisfy(part -> assertThat(part.text()).hasSizeLessThanOrEqualTo(4096));
        String whole = String.join("\n", parts.stream().map(SentMessage::text).toList());
        for (int i = 1; i <= 300; i++) {
            assertThat(whole).containsOnlyOnce("number " + i + " of");
        }
        api.assertNoViolations();
    }

    /**
     * {@code retry_after} is not heeded, and the time grows: <a
     * href="https://github.com/agno-agi/agno/issues/7360">agno 7360</a>, <a
     * href="https://github.com/letta-ai/lettabot/pull/433">lettabot 433</a>.
     */
    @Test
    void whatTelegramAsksToWaitIsWaited() {
        try (RunningBot bot = RunningBot.start(api)) {
            chat.floodsFor(2);
            Instant floods = Instant.now();
            chat.says(QUESTION);
            assertThat(chat.awaitMessage(1).at()).isAfterOrEqualTo(floods.plus(Duration.ofSeconds(2)));
            assertThat(bot.adapter.ready()).isTrue();
        }
        assertThat(api.calls("sendMessage")).hasSize(2);
        api.assertNoViolations();
    }

    /**
     * "can't parse entities" takes the place of the answer: <a
     * href="https://github.com/n3d1117/chatgpt-telegram-bot/issues/151">chatgpt-telegram-bot 151</a>; a message should
     * always be sent: <a href="https://github.com/lbb00/hubot-telegram-better/issues/12">hubot-telegram-better 12</a>.
     */
    @Test
    void refusedEntitiesDoNotCostTheAnswer() {
        api.next("sendMessage").refuses(400, "Bad Request: can't parse entities: can't find end of the entity");
        try (RunningBot bot = RunningBot.start(api)) {
            chat.says(QUESTION);
            assertThat(chat.awaitMessage(1).text()).contains(ANSWER);
            assertThat(bot.adapter.ready()).isTrue();
        }
    }

    /**
     * Answers land in General, or nowhere since General can't be named: <a
     * href="https://github.com/QwenLM/qwen-code/issues/7609">qwen-code 7609</a>, <a
     * href="https://github.com/python-telegram-bot/python-telegram-bot/issues/4739">python-telegram-bot 4739</a>.
     */
    @Test
    void aTopicIsAnsweredInItselfAndSoIsGeneral() {
        TestChat forum = api.forum("Reform", api.person("Bolat", "en"));
        TestChat topic = forum.topic("Elections");
        try (RunningBot bot = RunningBot.start(api)) {
            topic.says("/ask " + QUESTION);
            assertThat(topic.awaitMessage(1).topic()).isEqualTo(topic.topic());
            forum.general().says("/ask " + QUESTION);
            assertThat(forum.awaitMessage(2).topic()).isZero();
            assertThat(bot.adapter.ready()).isTrue();
        }
        api.assertNoViolations();
    }

    /**
     * In privacy mode a mention never arrives, and the bot seems dead: <a
     * href="https://github.com/archestra-ai/archestra/pull/6562">archestra 6562</a>, <a
     * href="https://github.com/n3d1117/chatgpt-telegram-bot/pull/39">chatgpt-telegram-bot 39</a>; without it, people
     * want mentions answered and nothing else: <a
     * href="https://github.com/n3d1117/chatgpt-telegram-bot/issues/425">chatgpt-telegram-bot 425</a>.
     */
    @Test
    void aGroupCanAskInPrivacyModeAndByMentionWithoutIt() {
        TestChat group = api.supergroup("Reform", api.person("Bolat", "en"));
        try (RunningBot bot = RunningBot.start(api)) {
            assertThat(group.mentions(QUESTION).delivered()).isFalse();
            group.says("/ask " + QUESTION);
            SentMessage answer = group.awaitMessage(1);
            assertThat(answer.text()).contains(ANSWER);
            group.repliesTo(answer, "Where does parliament sit?");
            assertThat(group.awaitMessage(2).text()).contains("Astana");
            api.privacyMode(false);
            group.says(QUESTION);
            group.mentions(QUESTION);
            assertThat(group.awaitMessage(3).text()).contains(ANSWER);
            api.awaitAllTaken();
            assertThat(bot.adapter.ready()).isTrue();
        }
        assertThat(group.sent()).hasSize(3);
        api.assertNoViolations();
    }
}
