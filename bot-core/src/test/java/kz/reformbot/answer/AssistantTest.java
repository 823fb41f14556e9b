package kz.reformbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.reformbot.language.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a curated folder is asked, and how the answer is made: status, language, claims, citations. */
class AssistantTest {
    private static Assistant assistant;

    @BeforeAll
    static void open(@TempDir Path root) {
        assistant = Assistant.over(ReformFolder.write(root).read(), ReformFolder.CLOCK);
    }

    @AfterAll
    static void close() {
        assistant.close();
    }

    private static Answer ask(String question) {
        return assistant.answer(Question.of(question));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | How long is the president's term?           | The president is elected for one term of seven years.",
                "en | president term of office length             | The president is elected for one term of seven years.",
                "ru | Какой срок полномочий у президента?         | Президент избирается на один срок в семь лет.",
                "ru | kakoy srok polnomochiy u prezidenta         | Президент избирается на один срок в семь лет.",
                "kk | Президенттің өкілеттік мерзімі қанша?       | Президент жеті жылдық бір мерзімге сайланады.",
                "kk | Президенттин окилеттик мерзими канша        | Президент жеті жылдық бір мерзімге сайланады.",
                "kk | prezidenttin okilettik merzimi qansha       | Президент жеті жылдық бір мерзімге сайланады.",
            })
    void answersInTheQuestionsLanguage(String language, String question, String text) {
        Answer answer = ask(question);
        assertThat(answer.status()).isEqualTo(AnswerStatus.ANSWERED);
        assertThat(answer.language().code()).isEqualTo(language);
        assertThat(answer.text()).startsWith(text);
    }

    /** Few words can look like another language; the folder decides. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | the President's term          | The president is elected",
                "ru | срок прессы президента        | Президент избирается",
                "kk | президенттин мерзими          | Президент жеті жылдық",
            })
    void aShortQuestionIsReadInTheLanguageThatTheFolderAnswers(String language, String question, String text) {
        Answer answer = ask(question);
        assertThat(answer.text()).startsWith(text);
        assertThat(answer.language().code()).isEqualTo(language);
    }

    @Test
    void citationsAreNumberedInTheOrderOfTheClaims() {
        Answer answer = ask("How many deputies are in parliament and how are they elected by party lists?");
        assertThat(answer.claims()).extracting(Claim::citations).startsWith(List.of(1), List.of(1, 2));
        assertThat(answer.citations())
                .extracting(Citation::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, answer.citations().size())
                                .boxed()
                                .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How many deputies are in parliament?",
                "How many deputies were in parliament in 2021?",
                "Who lifts the immunity of judges?",
                "Сколько депутатов в парламенте?"
            })
    void everyClaimCitesWhatIsListedAndIsPartOfTheText(String question) {
        Answer answer = ask(question);
        List<Integer> numbers =
                answer.citations().stream().map(Citation::number).toList();
        assertThat(answer.claims()).isNotEmpty().allSatisfy(claim -> {
            assertThat(claim.citations()).isNotEmpty().isSubsetOf(numbers);
            assertThat(answer.text()).contains(claim.text());
        });
    }

    @Test
    void aCitationNamesItsSourceAndPlace() {
        assertThat(ask("Who chairs the Kurultai?").citations())
                .containsExactly(new Citation(
                        1,
                        "parliament/kurultai",
                        "Who chairs the Kurultai?",
                        "chair",
                        "Constitution of 2026",
                        "Adilet",
                        "https://adilet.zan.kz/rus/docs/K2600000001",
                        "2026-03-20",
                        "Its chair is elected by the deputies by secret ballot."));
    }

    @Test
    void whatASourceDoesNotSayIsNotMadeUp() {
        assertThat(ask("Is voting compulsory?").citations()).singleElement().satisfies(citation -> {
            assertThat(citation.title()).isEqualTo("Law on the referendum");
            assertThat(citation.publisher()).isNull();
            assertThat(citation.url()).isNull();
            assertThat(citation.date()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What is the best recipe for beshbarmak? | The knowledge folder does not cover this question.",
                "Какая погода будет завтра в Алматы?     | В базе знаний нет ответа на этот вопрос.",
                "Ертең Алматыда ауа райы қандай?         | Білім қорында бұл сұраққа жауап жоқ.",
            })
    void whatIsNotCoveredIsSaidToBeSo(String question, String text) {
        Answer answer = ask(question);
        assertThat(answer.status()).isEqualTo(AnswerStatus.NOT_COVERED);
        assertThat(answer.text()).startsWith(text);
        assertThat(answer.claims()).isEmpty();
        assertThat(answer.citations()).isEmpty();
    }

    @Test
    void upToThreeNearestAreOffered() {
        Answer answer = ask("Which football deputies won medals for chess, judo and hockey with the president?");
        assertThat(answer.status()).isEqualTo(AnswerStatus.NOT_COVERED);
        assertThat(answer.nearby()).hasSizeBetween(1, 3);
        assertThat(answer.nearby())
                .extracting(hit -> hit.passage().section().heading())
                .doesNotHaveDuplicates()
                .allSatisfy(heading -> assertThat(answer.text()).contains(heading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?!", "…", "😀", "\u200B", "\u0000"})
    void aQuestionWithoutWordsIsAskedForWords(String question) {
        Answer answer = ask(question);
        assertThat(answer.status()).isEqualTo(AnswerStatus.NOT_COVERED);
        assertThat(answer.text()).startsWith("There are no words in this question.");
    }

    @Test
    void confidenceIsAShareAndHigherForWhatIsCovered() {
        double covered = ask("How many deputies are in parliament?").confidence();
        double uncovered = ask("What is the best recipe for beshbarmak?").confidence();
        assertThat(covered).isBetween(Confidence.ANSWER, 1.0);
        assertThat(uncovered).isBetween(0.0, Confidence.ANSWER).isLessThan(covered);
    }

    @Test
    void theSameQuestionHasTheSameAnswerInEveryThread(@TempDir Path root) {
        Question question = Question.of("How many deputies are in parliament?");
        Answer answer = assistant.answer(question);
        assertThat(IntStream.range(0, 100).parallel().mapToObj(i -> assistant.answer(question)))
                .allMatch(answer::equals);
        try (Assistant again = Assistant.over(ReformFolder.write(root).read(), ReformFolder.CLOCK)) {
            assertThat(again.answer(question).text()).isEqualTo(answer.text());
            assertThat(again.answer(question).confidence()).isEqualTo(answer.confidence());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How many deputies are in parliament? | ru | В Курултае 145 депутатов.",
                "Сколько депутатов в парламенте?      | en | The Kurultai has 145 deputies.",
                "Сколько депутатов в парламенте?      | kk | Құрылтайда 145 депутат бар.",
            })
    void theCallerMayNameAnotherLanguageThanTheQuestions(String question, String language, String text) {
        Language named = Language.ofCode(language).orElseThrow();
        Answer answer = assistant.answer(ReformFolder.question(question, named, null));
        assertThat(answer.language()).isEqualTo(named);
        assertThat(answer.text()).startsWith(text);
    }

    @Test
    void whatOnlyAnotherLanguageHoldsIsAnsweredFromThere() {
        Answer named = assistant.answer(ReformFolder.question("referendum turnout", Language.KAZAKH, null));
        assertThat(named.language()).isEqualTo(Language.KAZAKH);
        assertThat(named.text()).contains("68.05 per cent");
    }

    /** Questions and answers before, oldest first, and then the question. */
    private static Answer converse(String... questions) {
        List<Question.Turn> history = new ArrayList<>();
        for (int i = 0; i < questions.length - 1; i++) {
            history.add(new Question.Turn(questions[i], ask(questions[i]).text()));
        }
        return assistant.answer(new Question(questions[questions.length - 1], null, null, history));
    }

    private static void assertConversation(String turns, String text, @Nullable String without) {
        Answer answer = converse(turns.split(" > ", -1));
        assertThat(answer.text()).contains(text);
        if (without != null) {
            assertThat(answer.text()).doesNotContain(without);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How many deputies are in parliament? > And in 2021?              | 98  | 145",
                "How many deputies are in parliament? > in 2021                   | 98  | 145",
                "How many deputies are in parliament? > and before?               | 98  | 145",
                "How many deputies were in parliament in 2021? > And now?         | The Kurultai has 145 |",
                "How many deputies were in parliament in 2021? > And today        | The Kurultai has 145 |",
                "Сколько депутатов в парламенте? > А в 2021 году?                 | 98  | 145",
                "Сколько депутатов в парламенте? > а раньше                       | 98  | 145",
                "Парламентте неше депутат бар? > Ал 2021 жылы?                    | 98  | 145",
                "Парламентте неше депутат бар? > 2021?                            | 98  | 145",
                "What is the Kurultai, how many deputies? > Who chairs it?        | Its chair is elected |",
                "Сколько депутатов в Курултае? > Кто его возглавляет?             | Председателя избирают |",
            })
    void aFollowUpLeansOnTheQuestionBefore(String turns, String text, @Nullable String without) {
        assertConversation(turns, text, without);
    }

    @Test
    void theEarlierTimeDoesNotCarryOver() {
        assertThat(converse("How many deputies were in parliament in 2021?", "Who chairs the Kurultai?")
                        .text())
                .startsWith("Its chair is elected");
        assertThat(converse("How many deputies were in parliament in 2021?", "How many deputies are in parliament?")
                        .text())
                .startsWith("The Kurultai has 145");
    }

    @Test
    void aQuestionThatStandsAloneIsNotBentByTheOneBefore() {
        assertThat(converse("How many deputies are in parliament?", "How long is the president's term?")
                        .text())
                .isEqualTo(ask("How long is the president's term?").text());
    }

    @Test
    void aFollowUpAfterAFollowUpKnowsTheFirst() {
        assertConversation("How many deputies are in parliament? > And in 2021? > And now?", "145", null);
    }
}
