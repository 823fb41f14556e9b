package kz.reformbot.telegram;

import static kz.reformbot.telegram.RunningBot.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;

import kz.reformbot.telegram.api.SentMessage;
import kz.reformbot.telegram.api.SentMessage.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions in a private chat. */
class AnswersTest extends BotTest {
    @Test
    void anAnswerReadsLikeThis() {
        assertThat(ask(QUESTION).text()).isEqualTo("""
                The Kurultai has 145 deputies. [1]
                From 21 June 2007 to 30 June 2026: The Mazhilis has 98 deputies. [2]
                In force since 1 July 2026. [1]

                [1] Constitution of 2026 — Adilet, 20 March 2026
                [2] Constitution of 1995 — Adilet, 30 August 1995""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How many deputies are in parliament? | The Kurultai has 145 deputies.        | 20 March 2026",
                "Сколько депутатов в парламенте?      | В Курултае 145 депутатов.             | 20 марта 2026 года",
                "Парламентте неше депутат бар?        | Құрылтайда 145 депутат бар.           | 2026 жылғы 20 наурыз",
            })
    void theLanguageIsThatOfTheQuestion(String question, String bold, String date) {
        SentMessage answer = ask(question);
        assertThat(answer.entities("bold")).extracting(Entity::text).containsExactly(bold);
        assertThat(answer.text()).startsWith(bold).contains(date);
    }

    @Test
    void whatAnswersIsBoldAndWhatBearsItOutIsLinked() {
        SentMessage answer = ask(QUESTION);
        assertThat(answer.entities("bold")).extracting(Entity::text).containsExactly("The Kurultai has 145 deputies.");
        assertThat(answer.entities("text_link"))
                .extracting(Entity::text)
                .containsExactly("[1]", "[2]", "[1]", "Constitution of 2026", "Constitution of 1995");
        assertThat(answer.entities("text_link"))
                .extracting(Entity::url)
                .contains(
                        "https://adilet.zan.kz/rus/docs/K2600000001",
                        "https://adilet.zan.kz/rus/docs/K950001000_(1995)");
    }

    @Test
    void aLongerAnswerIsFoldedAfterItsFirstSentences() {
        SentMessage answer = ask("How long is the President's term?");
        assertThat(answer.entities("bold"))
                .extracting(Entity::text)
                .containsExactly("The President is elected for seven years, once.");
        assertThat(answer.entities("expandable_blockquote")).hasSizeLessThanOrEqualTo(1);
        assertThat(answer.text()).doesNotContain("\n\n\n");
    }

    @Test
    void noPreviewPushesTheAnswerAway() {
        SentMessage answer = ask(QUESTION);
        assertThat(answer.fields()
                        .path("link_preview_options")
                        .path("is_disabled")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void inPrivateNothingIsQuoted() {
        assertThat(ask(QUESTION).replyTo()).isZero();
    }

    @Test
    void aSourceWithoutAnAddressIsNamedAndNotLinked() {
        SentMessage more = press(ask("How many members does a party need?"), "More");
        assertThat(more.text()).contains("[2] A book without an address — Foliant, 2021");
        assertThat(more.entities("text_link")).extracting(Entity::text).doesNotContain("A book without an address");
    }

    @Test
    void aMonthIsWrittenOutAsOneInTheSources() {
        assertThat(ask("How many members does a party need?").text())
                .contains("[1] Law on political parties — Adilet, November 2022");
    }

    @Test
    void typingIsShownBeforeTheAnswer() {
        ask(QUESTION);
        assertThat(api.calls("sendChatAction")).isNotEmpty();
    }

    @Test
    void underAnAnswerAreItsButtons() {
        assertThat(ask(QUESTION).buttonTexts())
                .startsWith("Sources", "More", "Русский", "Қазақша")
                .contains("Where does parliament sit?")
                .endsWith("👍", "👎");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How do I bake sourdough bread? | does not cover",
                "Как испечь хлеб на закваске?   | нет ответа",
                "Нанды қалай пісіреді?          | жауап жоқ",
            })
    void whatIsNotCoveredIsSaidAndCanBeJudged(String question, String said) {
        SentMessage answer = ask(question);
        assertThat(answer.text()).contains(said);
        assertThat(answer.buttonTexts()).contains("👎").doesNotContain("Sources", "More", "Қазақша");
    }

    @Test
    void theNearestAreNamedAndOfferedAsButtons() {
        SentMessage answer = ask("Who sweeps the floor where parliament sits with its deputies?");
        assertThat(answer.text()).contains("does not cover").contains("Where does parliament sit?");
        assertThat(answer.buttonTexts()).contains("Where does parliament sit?");
    }

    @ParameterizedTest
    @CsvSource({"hello,Hello!", "привет,Здравствуйте!", "сәлем,Сәлеметсіз бе!", "thank you,You are welcome."})
    void smallTalkIsAnsweredInKindAndWithoutButtons(String said, String answered) {
        SentMessage answer = ask(said);
        assertThat(answer.text()).startsWith(answered);
        assertThat(answer.buttons()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "How many deputies are in parliament?,And in 2021?,98 deputies",
        "Сколько депутатов в парламенте?,А в 2021 году?,98 депутатов",
        "Парламентте неше депутат бар?,Ал 2021 жылы ше?,98 депутат",
    })
    void aQuestionLeansOnTheOneBefore(String first, String second, String answered) {
        ask(first);
        assertThat(ask(second).entities("bold").get(0).text()).contains(answered);
    }

    @Test
    void aChosenLanguageGoesBeforeThatOfTheQuestion() {
        ask("/language kk");
        assertThat(ask(QUESTION).text()).startsWith("Құрылтайда 145");
    }

    @Test
    void theWordsUnderAPictureAreAQuestionToo() {
        api.raw(message("\"photo\":[],\"caption\":\"" + QUESTION + "\""));
        assertThat(chat.awaitMessage(1).text()).contains("145");
    }

    @ParameterizedTest
    @CsvSource({"voice", "sticker", "location", "document", "story"})
    void whatHoldsNoWordsIsSaidToBeUnreadable(String kind) {
        api.raw(message("\"" + kind + "\":{\"file_id\":\"x\"}"));
        assertThat(chat.awaitMessage(1).text()).isEqualTo("I can read text only. Please write your question.");
    }

    private String message(String content) {
        return """
                {"message":{"message_id":900,"date":1,"chat":{"id":%d,"type":"private"},
                "from":{"id":%d,"is_bot":false,"first_name":"Aru","language_code":"en"},%s}}""".formatted(chat.id(), aru.id(), content);
    }
}
