package kz.reformbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import kz.reformbot.answer.Answer;
import kz.reformbot.answer.AnswerStatus;
import kz.reformbot.answer.Assistant;
import kz.reformbot.conversation.Feedback.Rating;
import kz.reformbot.conversation.Respondent.Asked;
import kz.reformbot.conversation.Respondent.Response;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.knowledge.TestFolder;
import kz.reformbot.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RespondentTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private static final ConversationId CHAT = new ConversationId("telegram", "1");
    private static final PersonId ANNA = new PersonId("telegram", "7");
    private static final PersonId BOLAT = new PersonId("telegram", "8");

    @TempDir
    Path root;

    private final Memory memory = Memory.inProcess();
    private Assistant assistant;
    private Respondent respondent;

    @BeforeEach
    void aFolder() {
        TestFolder folder = new TestFolder(root)
                .file("sources.yml", "- id: S1\n  title: A law\n")
                .file(
                        "parliament/mazhilis/topic.yml",
                        "status: superseded\nvalid: ../2026-06-30\nsuperseded-by: [parliament/kurultai]\n")
                .file(
                        "parliament/mazhilis/en.md",
                        "# Mazhilis\n\n## How many deputies? {#number}\nUntil 2026 there were 98 deputies. [S1]\n")
                .file(
                        "parliament/kurultai/topic.yml",
                        "status: in-force\nvalid: 2026-07-01/..\nsupersedes: [parliament/mazhilis]\n")
                .file(
                        "parliament/kurultai/en.md",
                        "# Kurultai\n\n## How many deputies? {#number}\nThere are 145 deputies. [S1]\n")
                .file(
                        "parliament/kurultai/ru.md",
                        "# Курултай\n\n## Сколько депутатов? {#number}\nДепутатов 145 человек. [S1]\n");
        KnowledgeBase knowledge = folder.read();
        assistant = Assistant.over(knowledge, CLOCK);
        respondent = new Respondent(assistant, memory, knowledge.version(), CLOCK);
    }

    @AfterEach
    void close() {
        assistant.close();
    }

    private Response ask(PersonId person, String text) {
        return respondent.respond(Asked.of(CHAT, person, text));
    }

    @Test
    void aQuestionLeansOnTheOneBefore() {
        ask(ANNA, "How many deputies are there?");
        assertThat(ask(ANNA, "And in 2021?").answer().text()).contains("98");
    }

    @Test
    void aQuestionAnsweredAgainLeansOnWhatWasSaidBeforeIt() {
        ask(ANNA, "How many deputies are there?");
        Receipt first = ask(ANNA, "And in 2021?").receipt();
        ask(ANNA, "Who are you?");
        Asked russian = new Asked(CHAT, ANNA, first.question(), null, Language.RUSSIAN);
        Response again = respondent.respondAgain(russian, first);
        assertThat(again.answer().language()).isEqualTo(Language.RUSSIAN);
        Asked changed = Asked.of(CHAT, ANNA, "And in 2026?");
        assertThat(respondent.respondAgain(changed, first).answer().text()).contains("deputies");
        assertThat(memory.receipts().last(CHAT)).isPresent();
    }

    @Test
    void smallTalkIsNoTurn() {
        assertThat(ask(ANNA, "hello").answer().status()).isEqualTo(AnswerStatus.SMALL_TALK);
        assertThat(memory.conversations().turns(CHAT)).isEmpty();
    }

    @Test
    void aPreferenceDecidesLanguageAndDay() {
        memory.preferences().change(ANNA, before -> before.withLanguage(Optional.of(Language.RUSSIAN)));
        assertThat(ask(ANNA, "How many deputies are there?").answer().language())
                .isEqualTo(Language.RUSSIAN);
        memory.preferences().change(BOLAT, before -> before.withAsOf(Optional.of(LocalDate.parse("2021-01-01"))));
        assertThat(ask(BOLAT, "How many deputies are there?").answer().text()).contains("98");
    }

    @Test
    void aReceiptTellsWhatWasAnsweredAndFromWhat() {
        Response response = ask(ANNA, "How many deputies are there?");
        Receipt receipt = memory.receipts().receipt(response.receipt().id()).orElseThrow();
        assertThat(receipt).isEqualTo(response.receipt());
        assertThat(memory.receipts().last(CHAT)).contains(receipt);
        assertThat(receipt.passages().get(0).document()).isEqualTo("parliament/kurultai");
        assertThat(receipt.answered()).isEqualTo(CLOCK.instant());
        assertThat(receipt.id()).matches("[A-Za-z0-9_-]{12}");
        assertThat(receipt).hasToString("receipt " + receipt.id());
    }

    @Test
    void whatIsAskedAsideIsNotRemembered() {
        Answer answer = respondent
                .respondAside(Asked.of(CHAT, ANNA, "How many deputies are there?"))
                .answer();
        assertThat(answer.text()).contains("145");
        assertThat(memory.conversations().turns(CHAT)).isEmpty();
        assertThat(memory.receipts().last(CHAT)).isEmpty();
    }

    @Test
    void onlySoManyTurnsAreRemembered() {
        for (int i = 0; i < 2 * Conversations.MOST_TURNS; i++) {
            ask(ANNA, "How many deputies are there?");
        }
        assertThat(memory.conversations().turns(CHAT)).hasSize(Conversations.MOST_TURNS);
    }

    @Test
    void forgettingAPersonLeavesTheOthers() {
        memory.preferences().change(ANNA, before -> before.withLanguage(Optional.of(Language.KAZAKH)));
        Receipt annas = ask(ANNA, "How many deputies are there?").receipt();
        Receipt bolats = ask(BOLAT, "How many deputies are there?").receipt();
        memory.feedback()
                .add(new Feedback(
                        ANNA, Optional.of(annas), Rating.BAD, Optional.empty(), Optional.empty(), CLOCK.instant()));
        memory.forget(ANNA);
        assertThat(memory.conversations().turns(CHAT)).hasSize(1);
        assertThat(memory.preferences().of(ANNA)).isEqualTo(Preferences.Preference.NONE);
        assertThat(memory.receipts().receipt(annas.id())).isEmpty();
        assertThat(memory.receipts().receipt(bolats.id())).isPresent();
        assertThat(memory.feedback().by(ANNA)).isEmpty();
    }

    @Test
    void aPersonsNewestWordOnAnAnswerCounts() {
        Receipt receipt = ask(ANNA, "How many deputies are there?").receipt();
        for (Rating rating : new Rating[] {Rating.GOOD, Rating.BAD}) {
            memory.feedback()
                    .add(new Feedback(
                            ANNA, Optional.of(receipt), rating, Optional.empty(), Optional.empty(), CLOCK.instant()));
        }
        assertThat(memory.feedback().by(ANNA)).extracting(Feedback::rating).containsExactly(Rating.BAD);
    }
}
