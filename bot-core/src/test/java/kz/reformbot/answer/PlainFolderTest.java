package kz.reformbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kz.reformbot.knowledge.TestFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder of plain files, as anyone may have: no sources, no topics, no anchors. */
class PlainFolderTest {
    private static final String LONG_SENTENCE =
            "It was agreed " + "by very many people over very many years ".repeat(40)
                    + "that the lighthouse keeper receives seventeen barrels of herring "
                    + "and by very many more people after that ".repeat(40) + "too.";

    @TempDir
    Path root;

    private Assistant assistant;

    @BeforeEach
    void open() {
        assistant = Assistant.over(
                new TestFolder(root)
                        .file("harbour/rules.md", """
                                # Rules of the harbour

                                ## Boats
                                Every boat carries a lamp at night. A boat without a lamp pays nine crowns. Children row free of charge.

                                ## Nets
                                Nets are mended on Mondays. The oldest net dates from 1874. Captain Olsen wove it.
                                """)
                        .file("keeper.txt", "The lighthouse\n\n" + LONG_SENTENCE + "\n")
                        .file(
                                "лодки.md",
                                "# Лодки\n\n## Вёсла\nВёсла хранят в сарае у мельницы. Сарай красят каждую весну.\n")
                        .read(),
                ReformFolder.CLOCK);
    }

    @AfterEach
    void close() {
        assistant.close();
    }

    private Answer ask(String question) {
        return assistant.answer(Question.of(question));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What does a boat without a lamp pay?  | A boat without a lamp pays nine crowns.",
                "On which day are nets mended?         | Nets are mended on Mondays.",
                "From which year is the oldest net?    | The oldest net dates from 1874.",
                "Who wove the oldest net?              | Captain Olsen wove it.",
                "Где хранят вёсла?                     | Вёсла хранят в сарае у мельницы.",
                "Где хранят весла?                     | Вёсла хранят в сарае у мельницы.",
            })
    void theSentenceThatServesIsInTheAnswer(String question, String sentence) {
        Answer answer = ask(question);
        assertThat(answer.status()).isEqualTo(AnswerStatus.ANSWERED);
        assertThat(answer.text()).contains(sentence);
    }

    @Test
    void theCitationIsTheFilesTitleAndHeading() {
        assertThat(ask("What does a boat without a lamp pay?").citations())
                .singleElement()
                .satisfies(citation -> {
                    assertThat(citation.document()).isEqualTo("harbour/rules.md");
                    assertThat(citation.title()).isEqualTo("Rules of the harbour");
                    assertThat(citation.section()).isEqualTo("Boats");
                    assertThat(citation.anchor()).isEqualTo("boats");
                    assertThat(citation.publisher()).isNull();
                    assertThat(citation.url()).isNull();
                    assertThat(citation.date()).isNull();
                });
    }

    @Test
    void aVeryLongSentenceIsCutBetweenWordsAroundWhatWasAsked() {
        String text = ask("How many barrels of herring does the lighthouse keeper receive?")
                .text();
        assertThat(text).startsWith("…").endsWith("…").contains("seventeen barrels of herring");
        assertThat(text.length()).isLessThanOrEqualTo(SentenceSelection.BUDGET);
        assertThat(LONG_SENTENCE.split(" "))
                .contains(text.substring(1, text.length() - 1).split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who won the elections in Brazil?", "What is the price of copper?", "Кто изобрёл радио?"})
    void whatTheFolderDoesNotHoldIsNotCovered(String question) {
        assertThat(ask(question).status()).isEqualTo(AnswerStatus.NOT_COVERED);
    }

    @Test
    void aPastYearInTheQuestionIsSearchedAsText() {
        assertThat(ask("Which net dates from 1874?").text()).contains("The oldest net dates from 1874.");
    }
}
