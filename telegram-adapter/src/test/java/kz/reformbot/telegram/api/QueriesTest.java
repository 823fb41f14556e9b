package kz.reformbot.telegram.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Buttons, inline queries, commands and the profile. */
class QueriesTest {
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T09:00:00Z"));
    private final BotApiDouble api = BotApiDouble.builder().clock(clock).start();
    private final Bot bot = new Bot(api);
    private final Person aru = api.person("Aru", "kk");
    private final TestChat chat = api.privateChat(aru);

    @AfterEach
    void close() {
        api.close();
    }

    private void assertBreach(Bot.Said said, Rule rule, String words) {
        assertThat(said.status()).isEqualTo(400);
        assertThat(said.description()).contains(words);
        assertThat(api.violations()).extracting(Violation::rule).containsExactly(rule);
    }

    private Pressed press() throws IOException, InterruptedException {
        bot.call(
                        "sendMessage",
                        "{'chat_id':" + chat.id() + ",'text':'x','reply_markup':{'inline_keyboard':"
                                + "[[{'text':'👍','callback_data':'good'},{'text':'site','url':'https://a.kz'}]]}}")
                .result();
        return chat.presses("👍");
    }

    @Test
    void aPressedButtonIsACallbackQueryAndIsAnswered() throws IOException, InterruptedException {
        Pressed pressed = press();
        assertThat(api.unansweredCallbacks()).containsExactly(pressed.id());
        var query = bot.call("getUpdates", "{}").result().path(0).path("callback_query");
        assertThat(query.path("data").asText()).isEqualTo("good");
        assertThat(query.at("/message/text").asText()).isEqualTo("x");
        bot.call("answerCallbackQuery", "{'callback_query_id':'" + pressed.id() + "','text':'Thanks'}")
                .result();
        assertThat(pressed.awaitAnswer()).isEqualTo("Thanks");
        assertThat(api.unansweredCallbacks()).isEmpty();
        api.assertNoViolations();
    }

    @Test
    void onlyButtonsThatAreThereCanBePressed() throws IOException, InterruptedException {
        press();
        assertThatThrownBy(() -> chat.presses("👎")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> chat.presses("site")).hasMessageContaining("no callback button 'site'");
    }

    @Test
    void anAnswerToAButtonIsOf200Characters() throws IOException, InterruptedException {
        String call = "{'callback_query_id':'" + press().id() + "','text':'%s'}";
        assertBreach(
                bot.call("answerCallbackQuery", call.formatted("a".repeat(201))),
                Rule.CALLBACK_ANSWER,
                "MESSAGE_TOO_LONG");
        assertThat(bot.call("answerCallbackQuery", call.formatted("a".repeat(200)))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aButtonIsAnsweredOnce() throws IOException, InterruptedException {
        String call = "{'callback_query_id':'" + press().id() + "'}";
        bot.call("answerCallbackQuery", call).result();
        assertBreach(bot.call("answerCallbackQuery", call), Rule.CALLBACK_ANSWER, "query is too old");
    }

    @Test
    void aButtonIsAnsweredInTime() throws IOException, InterruptedException {
        String call = "{'callback_query_id':'" + press().id() + "'}";
        clock.move(Duration.ofSeconds(16));
        assertBreach(bot.call("answerCallbackQuery", call), Rule.CALLBACK_ANSWER, "query is too old");
    }

    private static String article(String id) {
        return "{'type':'article','id':'" + id
                + "','title':'Title','input_message_content':{'message_text':'The President'}}";
    }

    private Bot.Said answer(InlineAsked asked, String results, String more) throws IOException, InterruptedException {
        return bot.call(
                "answerInlineQuery",
                "{'inline_query_id':'" + asked.id() + "','results':[" + results + "]" + more + "}");
    }

    @Test
    void anInlineQueryIsAnsweredAndAResultChosenAndEdited() throws IOException, InterruptedException {
        InlineAsked asked = api.inlineQuery(aru, "president");
        assertThat(bot.call("getUpdates", "{}")
                        .result()
                        .at("/0/inline_query/query")
                        .asText())
                .isEqualTo("president");
        answer(asked, article("1") + "," + article("2"), "").result();
        assertThat(asked.awaitResults()).hasSize(2);
        String message = asked.chooses(1);
        bot.call("editMessageText", "{'inline_message_id':'" + message + "','text':'The Parliament'}")
                .result();
        assertThat(api.inlineText(message)).isEqualTo("The Parliament");
        api.assertNoViolations();
    }

    @Test
    void fiftyResultsPassAndFiftyOneDoNot() throws IOException, InterruptedException {
        String fifty = IntStream.range(0, 50).mapToObj(id -> article("id" + id)).collect(Collectors.joining(","));
        assertBreach(
                answer(api.inlineQuery(aru, "x"), fifty + "," + article("x"), ""),
                Rule.INLINE_ANSWER,
                "RESULTS_TOO_MUCH");
        assertThat(answer(api.inlineQuery(aru, "x"), fifty, "").status()).isEqualTo(200);
    }

    @Test
    void resultIdsAreOf1To64Bytes() throws IOException, InterruptedException {
        InlineAsked asked = api.inlineQuery(aru, "x");
        assertBreach(answer(asked, article("я".repeat(33)), ""), Rule.INLINE_ANSWER, "RESULT_ID_INVALID");
        api.forgive();
        assertBreach(answer(asked, article(""), ""), Rule.INLINE_ANSWER, "RESULT_ID_INVALID");
        assertThat(answer(asked, article("я".repeat(32)), "").status()).isEqualTo(200);
    }

    @Test
    void resultIdsAreUnique() throws IOException, InterruptedException {
        assertBreach(
                answer(api.inlineQuery(aru, "x"), article("1") + "," + article("1"), ""),
                Rule.INLINE_ANSWER,
                "RESULT_ID_DUPLICATE");
    }

    @Test
    void resultsObeyTheRulesOfTextAndButtons() throws IOException, InterruptedException {
        InlineAsked asked = api.inlineQuery(aru, "x");
        assertBreach(
                answer(asked, article("1").replace("The President", "a".repeat(4097)), ""), Rule.TEXT_LENGTH, "long");
        api.forgive();
        String bold = "President','entities':[{'type':'bold','offset':0,'length':99}],'x':'";
        assertBreach(answer(asked, article("1").replace("The President", bold), ""), Rule.ENTITY_BOUNDS, "end");
        api.forgive();
        String button = "'reply_markup':{'inline_keyboard':[[{'text':'b'}]]},'title'";
        assertBreach(answer(asked, article("1").replace("'title'", button), ""), Rule.BUTTON, "exactly one action");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",'button':{'text':'more','start_parameter':'with space'}",
                ",'button':{'text':'more','start_parameter':''}",
                ",'next_offset':'1234567890123456789012345678901234567890123456789012345678901234x'"
            })
    void theRestOfAnInlineAnswerIsCheckedToo(String more) throws IOException, InterruptedException {
        assertBreach(answer(api.inlineQuery(aru, "x"), article("1"), more), Rule.INLINE_ANSWER, "INVALID");
    }

    @Test
    void anInlineQueryIsAnsweredOnceAndInTime() throws IOException, InterruptedException {
        InlineAsked asked = api.inlineQuery(aru, "x");
        answer(asked, "", "").result();
        assertBreach(answer(asked, "", ""), Rule.INLINE_ANSWER, "query is too old");
        api.forgive();
        InlineAsked late = api.inlineQuery(aru, "x");
        clock.move(Duration.ofSeconds(16));
        assertBreach(answer(late, "", ""), Rule.INLINE_ANSWER, "query is too old");
    }

    @Test
    void commandsAreKeptByScopeAndLanguage() throws IOException, InterruptedException {
        bot.call(
                        "setMyCommands",
                        "{'commands':[{'command':'ask','description':'Сұрақ қою'}],'language_code':'kk',"
                                + "'scope':{'type':'all_private_chats'}}")
                .result();
        assertThat(api.commands("all_private_chats", "kk")).containsExactly("ask - Сұрақ қою");
        assertThat(api.commands("default", "kk")).isEmpty();
        assertThat(bot.call("getMyCommands", "{'language_code':'kk','scope':{'type':'all_private_chats'}}")
                        .result())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ask | x | en | BOT_COMMAND_INVALID",
                "'' | x | en | BOT_COMMAND_INVALID",
                "a23456789012345678901234567890123 | x | en | BOT_COMMAND_INVALID",
                "ask | '' | en | BOT_COMMAND_DESCRIPTION_INVALID",
                "ask | x | kaz | invalid language code",
                "ask | x | EN | invalid language code"
            })
    void badCommandsAreRefused(String name, String description, String language, String words)
            throws IOException, InterruptedException {
        assertBreach(
                bot.call(
                        "setMyCommands",
                        "{'commands':[{'command':'%s','description':'%s'}],'language_code':'%s'}"
                                .formatted(name, description, language)),
                Rule.COMMANDS,
                words);
    }

    @Test
    void aCommandsDescriptionIsOf256Characters() throws IOException, InterruptedException {
        String call = "{'commands':[{'command':'ask','description':'%s'}]}";
        assertThat(bot.call("setMyCommands", call.formatted("я".repeat(256))).status())
                .isEqualTo(200);
        assertBreach(
                bot.call("setMyCommands", call.formatted("я".repeat(257))),
                Rule.COMMANDS,
                "BOT_COMMAND_DESCRIPTION_INVALID");
    }

    @Test
    void aHundredCommandsPassAndMoreDoNot() throws IOException, InterruptedException {
        String hundred = IntStream.range(0, 100)
                .mapToObj(id -> "{'command':'c" + id + "','description':'d'}")
                .collect(Collectors.joining(","));
        assertThat(bot.call("setMyCommands", "{'commands':[" + hundred + "]}").status())
                .isEqualTo(200);
        assertBreach(
                bot.call("setMyCommands", "{'commands':[" + hundred + ",{'command':'x','description':'d'}]}"),
                Rule.COMMANDS,
                "BOT_COMMANDS_TOO_MUCH");
    }

    @ParameterizedTest
    @CsvSource({
        "setMyName, name, 64",
        "setMyDescription, description, 512",
        "setMyShortDescription, short_description, 120"
    })
    void theProfileHasItsLengths(String method, String field, int most) throws IOException, InterruptedException {
        String call = "{'" + field + "':'%s','language_code':'%s'}";
        assertThat(bot.call(method, call.formatted("я".repeat(most), "kk")).status())
                .isEqualTo(200);
        assertThat(bot.call(method.replace("set", "get"), "{'language_code':'kk'}")
                        .result()
                        .path(field)
                        .asText())
                .hasSize(most);
        assertBreach(bot.call(method, call.formatted("я".repeat(most + 1), "kk")), Rule.PROFILE, "too long");
        api.forgive();
        assertBreach(bot.call(method, call.formatted("x", "kaz")), Rule.PROFILE, "invalid language code");
    }

    @Test
    void aLanguageWithoutANameHasTheOneForAll() throws IOException, InterruptedException {
        bot.call("setMyName", "{'name':'Reform Bot'}").result();
        bot.call("setMyName", "{'name':'Реформа боты','language_code':'kk'}").result();
        assertThat(api.name("kk")).isEqualTo("Реформа боты");
        assertThat(api.name("de")).isEqualTo("Reform Bot");
    }
}
