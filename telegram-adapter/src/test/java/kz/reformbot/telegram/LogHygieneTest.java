package kz.reformbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import java.net.URI;
import kz.reformbot.telegram.api.BotApiDouble;
import kz.reformbot.telegram.api.Rates;
import kz.reformbot.telegram.api.TestChat;
import kz.reformbot.telegram.api.Told;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The token reaches no log at any level, what people write none above DEBUG: not even where things go wrong. */
class LogHygieneTest {
    private static final String SECRET_WORD = "xylophone";
    private static final String SECRET_TOKEN = "AAtestTokenOfTheDouble";

    private final BotApiDouble api = BotApiDouble.builder()
            .token("4242:" + SECRET_TOKEN)
            .rates(Rates.unlimited())
            .start();
    private final TestChat chat = api.privateChat(api.person("Aru", "en"));
    private Logs logs;

    @BeforeEach
    void listen() {
        logs = Logs.open();
    }

    @AfterEach
    void close() {
        logs.close();
        api.close();
    }

    private void assertClean() {
        assertThat(logs.all()).isNotEmpty().noneMatch(line -> line.contains(SECRET_TOKEN));
        assertThat(logs.from(Level.INFO)).noneMatch(line -> line.contains(SECRET_WORD));
    }

    private void converse() {
        int before = chat.sent().size();
        Told question = chat.says("Who chairs the Kurultai? " + SECRET_WORD);
        chat.awaitMessage(before + 1);
        chat.edits(question, SECRET_WORD);
        chat.says("/feedback " + SECRET_WORD);
        chat.says("/asof 2020-01-01 " + SECRET_WORD);
        chat.says("/" + SECRET_WORD);
        api.inlineQuery(chat.person(), SECRET_WORD);
        chat.awaitSent(before + 4);
    }

    @Test
    void aConversation() {
        try (RunningBot bot = RunningBot.start(api)) {
            converse();
            api.await("ready", bot.adapter::ready);
        }
        assertClean();
    }

    @Test
    void aConversationInWhichEverythingFailsOnce() {
        api.next("getMe").cuts();
        api.next("getMe").answersHtml(502);
        try (RunningBot bot = RunningBot.start(api)) {
            api.await("ready", bot.adapter::ready);
            api.next("getUpdates").cuts();
            api.next("getUpdates").answersHtml(502);
            api.next("getUpdates").answersGarbage();
            api.next("getUpdates").refuses(409, "Conflict: terminated by other getUpdates request");
            api.next("sendChatAction").hangs();
            api.next("sendMessage").hangs();
            api.next("sendMessage").cuts();
            api.next("sendMessage").refuses(400, "Bad Request: can't parse entities: in " + "the text");
            api.next("editMessageText").answersGarbage();
            api.next("answerInlineQuery").cuts();
            converse();
        }
        assertClean();
    }

    @Test
    void updatesThatCanNotBeRead() {
        api.raw("{\"message\":{\"chat\":{\"id\":%d,\"type\":\"private\"},\"from\":\"%s\",\"text\":{\"%s\":1}}}"
                .formatted(chat.id(), SECRET_WORD, SECRET_WORD));
        api.raw("{\"%s\":\"%s\"}".formatted(SECRET_WORD, SECRET_WORD));
        try (RunningBot bot = RunningBot.start(api)) {
            api.awaitAllTaken();
            assertThat(bot.adapter.webhook("a-secret", "{\"update_id\":1,\"text\":\"" + SECRET_WORD))
                    .isEqualTo(400);
            assertThat(bot.adapter.webhook(SECRET_WORD, "{}")).isEqualTo(403);
        }
        assertClean();
    }

    @Test
    void aWebhook() {
        api.next("setWebhook").cuts();
        URI hook = URI.create("https://bot.example.org/" + SECRET_WORD);
        try (RunningBot bot = RunningBot.notStarted(api, hook, 10)) {
            bot.adapter.start();
            api.await("ready", bot.adapter::ready);
        }
        assertClean();
    }
}
