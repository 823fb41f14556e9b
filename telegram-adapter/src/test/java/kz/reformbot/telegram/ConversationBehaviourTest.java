package kz.reformbot.telegram;

import static kz.reformbot.telegram.RunningBot.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import kz.reformbot.conversation.Feedback;
import kz.reformbot.conversation.PersonId;
import kz.reformbot.telegram.api.BotApiDouble;
import kz.reformbot.telegram.api.Rates;
import kz.reformbot.telegram.api.SentMessage;
import kz.reformbot.telegram.api.TestChat;
import kz.reformbot.telegram.api.Told;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people do and what the bot answers, over real HTTP. No test may break a rule of Telegram. */
class ConversationBehaviourTest {
    private final BotApiDouble api =
            BotApiDouble.builder().rates(Rates.unlimited()).start();

    private RunningBot bot;
    private TestChat chat;

    @BeforeEach
    void start() {
        bot = RunningBot.start(api);
        chat = api.privateChat(api.person("Aru", "en"));
    }

    @AfterEach
    void noRuleIsBroken() {
        bot.close();
        api.close();
        api.assertNoViolations();
    }

    @Test
    void anAnswerNamesItsSourceAndShowsNoPreview() {
        chat.says(QUESTION);
        SentMessage answer = chat.awaitMessage(1);
        assertThat(answer.text())
                .contains("145 deputies. [1]")
                .contains("[1] Constitution of 2026 — Adilet, March 20, 2026");
        assertThat(answer.entities("bold"))
                .extracting(SentMessage.Entity::text)
                .containsExactly("The Kurultai has 145 deputies.");
        assertThat(answer.entities("text_link"))
                .extracting(SentMessage.Entity::url)
                .contains("https://adilet.zan.kz/rus/docs/K2600000001");
        assertThat(answer.fields()
                        .path("link_preview_options")
                        .path("is_disabled")
                        .asBoolean())
                .isTrue();
        assertThat(answer.fields().has("reply_parameters")).isFalse();
        assertThat(answer.buttonTexts()).contains("Sources", "More", "Русский", "Қазақша", "👍", "👎");
    }

    @Test
    void typingIsShownBeforeTheAnswer() {
        chat.says(QUESTION);
        chat.awaitMessage(1);
        assertThat(api.calls("sendChatAction")).isNotEmpty();
    }

    @Test
    void theLanguageIsThatOfTheQuestion() {
        chat.says("Сколько депутатов в парламенте?");
        assertThat(chat.awaitMessage(1).text()).startsWith("В Курултае 145 депутатов.");
        chat.says("Парламентте неше депутат бар?");
        assertThat(chat.awaitMessage(2).text()).startsWith("Құрылтайда 145 депутат бар.");
    }

    @Test
    void whatIsNotCoveredIsSaidAndTheNearestOffered() {
        chat.says("How do I bake sourdough bread?");
        assertThat(chat.awaitMessage(1).text()).contains("does not cover");
    }

    @Test
    void theButtonsUnderAnAnswer() {
        chat.says(QUESTION);
        SentMessage answer = chat.awaitMessage(1);
        assertThat(chat.presses(answer, "Sources").awaitAnswer()).isEmpty();
        assertThat(chat.awaitMessage(2).text()).contains("https://adilet.zan.kz/rus/docs/K2600000001");
        chat.presses(answer, "More").awaitAnswer();
        SentMessage more = chat.awaitMessage(3);
        assertThat(more.text()).contains("party lists").contains("Constitution of 1995");
        assertThat(more.entities("expandable_blockquote")).hasSize(1);
        assertThat(more.entities("text_link"))
                .extracting(SentMessage.Entity::url)
                .contains("https://adilet.zan.kz/rus/docs/K950001000_(1995)");
        chat.presses(answer, "Русский").awaitAnswer();
        assertThat(chat.awaitMessage(4).text()).startsWith("В Курултае 145 депутатов.");
        chat.presses(answer, "Қазақша").awaitAnswer();
        assertThat(chat.awaitMessage(5).text()).startsWith("Құрылтайда 145 депутат бар.");
        chat.presses(answer, "Where does parliament sit?").awaitAnswer();
        assertThat(chat.awaitMessage(6).text()).contains("Astana");
    }

    @Test
    void aThumbDownAsksForOneReason() {
        chat.says(QUESTION);
        SentMessage answer = chat.awaitMessage(1);
        assertThat(chat.presses(answer, "👎").awaitAnswer()).isEqualTo("What is wrong with it?");
        chat.awaitSent(
                "the reasons", message -> message.button("It is out of date").isPresent());
        assertThat(chat.presses("It is out of date").awaitAnswer()).isEqualTo("Thank you, that helps.");
        chat.awaitSent(
                "the buttons without thumbs",
                message -> message.button("Sources").isPresent()
                        && message.button("👎").isEmpty());
        assertThat(bot.memory
                        .feedback()
                        .by(new PersonId(
                                "telegram", String.valueOf(chat.person().id()))))
                .extracting(given -> given.reason().orElseThrow())
                .containsExactly(Feedback.Reason.OUTDATED);
    }

    @Test
    void aButtonThatIsTooOldSaysSo() {
        chat.says(QUESTION);
        SentMessage answer = chat.awaitMessage(1);
        chat.says("/forget");
        chat.awaitMessage(2);
        assertThat(chat.presses(answer, "Sources").awaitAnswer()).contains("too old");
    }

    @Test
    void anEditedQuestionChangesItsAnswer() {
        Told question = chat.says(QUESTION);
        chat.awaitMessage(1);
        chat.edits(question, "Who chairs the Kurultai?");
        SentMessage edited =
                chat.awaitSent("the answer changed", message -> message.text().contains("secret ballot"));
        assertThat(edited.edited()).isTrue();
        assertThat(chat.sent()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/start | How many members",
                "/start parliament_kurultai | The Kurultai",
                "/help | /topics — ",
                "/ask How many deputies are in parliament? | 145",
                "/ask | /ask How many",
                "/topics | Topics",
                "/timeline | The Kurultai begins its work",
                "/timeline 2022 | June 5, 2022 — Referendum",
                "/timeline 1800 | No events",
                "/timeline soon | /timeline 2022",
                "/changes parliament/kurultai | 98 deputies",
                "/changes number of deputies | 145 deputies",
                "/changes | /changes party",
                "/asof 2021-05-31 How many deputies are in parliament? | 98",
                "/asof 31.05.2021 How many deputies are in parliament? | 98",
                "/asof yesterday | /asof 2021",
                "/sources | from 4 sources",
                "/language | which language",
                "/language ru | Буду отвечать",
                "/why | no answer here yet",
                "/feedback | /feedback",
                "/feedback The number is old | Thank you",
                "/privacy | /forget",
                "/forget | deleted",
                "/nonsense | no such command",
            })
    void everyCommandIsAnswered(String said, String answered) {
        chat.says(said);
        assertThat(chat.awaitMessage(1).text()).contains(answered);
    }

    @Test
    void sourcesAndWhyTellOfTheLastAnswer() {
        chat.says(QUESTION);
        chat.awaitMessage(1);
        chat.says("/sources");
        assertThat(chat.awaitMessage(2).text())
                .contains("How many deputies are in parliament?")
                .contains("K2600000001");
        chat.says("/why");
        assertThat(chat.awaitMessage(3).text())
                .contains("parliament/kurultai#deputies")
                .contains("Confidence");
    }

    @Test
    void topicsAreBrowsedByButtons() {
        chat.says("/topics");
        chat.awaitMessage(1);
        chat.presses("Parliament").awaitAnswer();
        chat.awaitSent(
                "topics", message -> message.button("The Mazhilis (former)").isPresent());
        chat.presses("The Kurultai").awaitAnswer();
        chat.awaitSent(
                "sections",
                message -> message.button("Who chairs the Kurultai?").isPresent());
        assertThat(chat.sent()).hasSize(1);
        chat.presses("Who chairs the Kurultai?").awaitAnswer();
        assertThat(chat.awaitMessage(2).text()).contains("secret ballot").contains("Since July 1, 2026");
    }

    @Test
    void aChosenLanguageIsKeptAndForgotten() {
        chat.says("/language");
        chat.awaitMessage(1);
        assertThat(chat.presses("Қазақша").awaitAnswer()).isEqualTo("Қазақша жауап беремін.");
        chat.says(QUESTION);
        assertThat(chat.awaitMessage(2).text()).startsWith("Құрылтайда");
        chat.says("/forget");
        chat.awaitMessage(3);
        chat.says(QUESTION);
        assertThat(chat.awaitMessage(4).text()).startsWith("The Kurultai");
    }

    @Test
    void aQuestionLeansOnTheOneBefore() {
        chat.says(QUESTION);
        chat.awaitMessage(1);
        chat.says("And in 2021?");
        assertThat(chat.awaitMessage(2).text()).contains("98");
    }

    @Test
    void inlineCardsCarryTheAnswerAndItsSources() {
        List<JsonNode> cards = api.inlineQuery(chat.person(), QUESTION).awaitResults();
        assertThat(cards).hasSizeBetween(2, 10);
        String text =
                cards.get(0).path("input_message_content").path("message_text").asText();
        assertThat(text).contains("145").contains("Constitution of 2026");
        assertThat(api.inlineQuery(chat.person(), "").awaitResults()).isEmpty();
    }

    @Test
    void aMessageWithoutTextIsAnsweredInAPrivateChat() {
        api.raw("""
                {"message":{"message_id":900,"date":1,"chat":{"id":%d,"type":"private"},
                "from":{"id":%d,"is_bot":false,"first_name":"A"},"voice":{"file_id":"x"}}}""".formatted(chat.id(), chat.person().id()));
        assertThat(chat.awaitMessage(1).text()).contains("text only");
    }
}
