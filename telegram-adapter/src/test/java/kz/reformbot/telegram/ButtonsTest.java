package kz.reformbot.telegram;

import static kz.reformbot.telegram.RunningBot.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;

import kz.reformbot.conversation.Feedback;
import kz.reformbot.conversation.Feedback.Rating;
import kz.reformbot.conversation.Feedback.Reason;
import kz.reformbot.telegram.api.SentMessage;
import kz.reformbot.telegram.api.SentMessage.Entity;
import kz.reformbot.telegram.api.TestChat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The buttons under an answer. */
class ButtonsTest extends BotTest {
    private static final String OLD = "This button is too old. Please ask again.";

    @AfterEach
    void everyPressIsAnswered() {
        assertThat(api.unansweredCallbacks()).isEmpty();
    }

    @Test
    void sourcesAreShownInFullWithTheWordsThatTheAnswerRestsOn() {
        SentMessage sources = press(ask(QUESTION), "Sources");
        assertThat(sources.text())
                .contains(
                        "[1] Constitution of 2026 — Adilet, 20 March 2026\nhttps://adilet.zan.kz/rus/docs/K2600000001")
                .contains("[2] Constitution of 1995 — Adilet, 30 August 1995");
        assertThat(sources.entities("expandable_blockquote"))
                .extracting(Entity::text)
                .containsExactly("The Kurultai has 145 deputies.", "The Mazhilis has 98 deputies.");
    }

    @Test
    void moreShowsTheWholeSectionItsDetailFolded() {
        SentMessage more = press(ask(QUESTION), "More");
        assertThat(more.text()).isEqualTo("""
                How many deputies are in parliament?
                Since 1 July 2026

                The Kurultai has 145 deputies. [1]

                They are elected by party lists in one national district. [1] [2] Nobody sits in it by appointment. [1]

                [1] Constitution of 2026 — Adilet, 20 March 2026
                [2] Constitution of 1995 — Adilet, 30 August 1995""");
        assertThat(more.entities("expandable_blockquote")).hasSize(1);
        assertThat(more.buttonTexts()).containsExactly("The Kurultai");
    }

    @Test
    void theSameAnswerIsGivenInTheOtherLanguages() {
        SentMessage english = ask(QUESTION);
        SentMessage russian = press(english, "Русский");
        assertThat(russian.text()).startsWith("В Курултае 145 депутатов.");
        assertThat(russian.buttonTexts()).startsWith("Источники", "Подробнее", "English", "Қазақша");
        assertThat(press(english, "Қазақша").text()).startsWith("Құрылтайда 145 депутат бар.");
        assertThat(press(russian, "English").text()).startsWith("The Kurultai has 145 deputies.");
    }

    @Test
    void anAnswerAsOfADayStaysSoInAnotherLanguage() {
        SentMessage then = ask("/asof 2021-05-31 " + QUESTION);
        assertThat(press(then, "Русский").text()).startsWith("В Мажилисе 98 депутатов.");
    }

    @Test
    void aQuestionThatLeansOnAnotherIsTheSameInAnotherLanguage() {
        ask(QUESTION);
        SentMessage then = ask("And in 2021?");
        ask("How many judges does the Constitutional Court have?");
        assertThat(press(then, "Русский").text()).startsWith("В Мажилисе 98 депутатов.");
    }

    @Test
    void aNearestQuestionIsAsked() {
        assertThat(press(ask(QUESTION), "Where does parliament sit?").text()).startsWith("Parliament sits in Astana.");
    }

    @Test
    void aThumbUpIsKeptAndTheThumbsGo() {
        SentMessage answer = ask(QUESTION);
        assertThat(chat.presses(answer, "👍").awaitAnswer()).isEqualTo("Thank you, that helps.");
        awaitButtons("without thumbs", answer, "Sources", "👍");
        assertThat(bot().memory.feedback().by(id(aru)))
                .extracting(Feedback::rating)
                .containsExactly(Rating.GOOD);
    }

    @ParameterizedTest
    @CsvSource({
        "It is wrong,WRONG",
        "It is out of date,OUTDATED",
        "Something is missing,INCOMPLETE",
        "It is hard to understand,UNCLEAR",
    })
    void aThumbDownAsksForOneReason(String button, Reason reason) {
        SentMessage answer = ask(QUESTION);
        assertThat(chat.presses(answer, "👎").awaitAnswer()).isEqualTo("What is wrong with it?");
        awaitButtons("the reasons", answer, button, "👎");
        assertThat(chat.presses(answer, button).awaitAnswer()).isEqualTo("Thank you, that helps.");
        awaitButtons("without reasons", answer, "Sources", button);
        assertThat(bot().memory.feedback().by(id(aru)))
                .extracting(given -> given.rating() + " " + given.reason().orElseThrow())
                .containsExactly("BAD " + reason);
    }

    @Test
    void theOtherButtonsStayWhileAReasonIsAskedFor() {
        SentMessage answer = ask(QUESTION);
        chat.presses(answer, "👎").awaitAnswer();
        SentMessage asked = awaitButtons("the reasons", answer, "It is wrong", "👎");
        assertThat(asked.buttonTexts()).startsWith("Sources", "More", "Русский", "Қазақша");
        assertThat(press(asked, "Sources").text()).startsWith("Sources");
    }

    @Test
    void aThumbDownWithoutAReasonCountsToo() {
        SentMessage answer = ask(QUESTION);
        chat.presses(answer, "👎").awaitAnswer();
        assertThat(bot().memory.feedback().by(id(aru)))
                .extracting(Feedback::rating)
                .containsExactly(Rating.BAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"👍", "👎"})
    void aThumbPressedTwiceCountsOnce(String thumb) {
        SentMessage answer = ask(QUESTION);
        String data = answer.button(thumb).orElseThrow().data();
        chat.presses(answer, thumb).awaitAnswer();
        chat.sendsData(answer, data).awaitAnswer();
        settle(chat);
        assertThat(bot().memory.feedback().by(id(aru))).hasSize(1);
    }

    @Test
    void aButtonPressedTwiceIsAnsweredTwice() {
        SentMessage answer = ask(QUESTION);
        press(answer, "Sources");
        assertThat(press(answer, "Sources").text()).startsWith("Sources");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sources", "More", "Русский", "Where does parliament sit?"})
    void aButtonOfAMessageTooOldToBeSeenStillWorks(String button) {
        SentMessage answer = ask(QUESTION);
        assertThat(chat.pressesInaccessible(answer, button).awaitAnswer()).isEmpty();
        assertThat(chat.awaitSent(2)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "garbage",
                "s",
                "s.",
                "s..",
                "s.no-such-receipt.",
                "m.no-such-receipt.",
                "l.nothing.ru",
                "n.nothing.99999999999999999999",
                "g.nothing.",
                "r.nothing.WRONG",
                "q.what.",
                "a.nothing.0",
                "d.nothing.",
                "x.nothing.",
                "a..",
                "d..5",
                "x..",
                "s.a.b.c",
                "\u0000.\u0000.\u0000",
                "ж.ж.ж",
            })
    void dataThatNoButtonCarriesIsSaidToBeTooOld(String data) {
        SentMessage answer = ask(QUESTION);
        assertThat(chat.sendsData(answer, data).awaitAnswer()).isEqualTo(OLD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "l.%s.",
                "l.%s.de",
                "n.%s.99",
                "n.%s.-1",
                "n.%s.x",
                "r.%s.NONE",
                "t..9999",
                "y..",
                "y..rubbish",
                "p..de"
            })
    void dataThatIsAlmostRightDoesNoHarm(String data) {
        SentMessage answer = ask(QUESTION);
        String receipt = answer.button("👍").orElseThrow().data().split("\\.", -1)[1];
        chat.sendsData(answer, data.formatted(receipt)).awaitAnswer();
        settle(chat);
    }

    @Test
    void aButtonPressedWhereTheBotIsNotIsAnswered() {
        assertThat(chat.pressesElsewhere("s.x.").awaitAnswer()).isEqualTo(OLD);
    }

    @Test
    void theAnswerToAPressIsInThePressersLanguage() {
        TestChat theirs = api.privateChat(api.person("Dana", "ru"));
        SentMessage answer = ask(theirs, QUESTION);
        assertThat(theirs.sendsData(answer, "garbage").awaitAnswer())
                .isEqualTo("Эта кнопка устарела. Пожалуйста, спросите ещё раз.");
    }

    private SentMessage awaitButtons(String what, SentMessage message, String there, String notThere) {
        return chat.awaitSent(
                what,
                now -> now.id() == message.id()
                        && now.button(there).isPresent()
                        && now.button(notThere).isEmpty());
    }
}
