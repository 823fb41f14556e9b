package kz.reformbot.evaluation.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.reformbot.answer.AnswerStatus;
import kz.reformbot.answer.Question;
import kz.reformbot.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionSetReaderTest {
    @TempDir
    private Path folder;

    @Test
    void aLineWithEveryField() {
        QuestionSet.Item item = read("""
                {"id": "p1", "question": "And before that?", "language": "en", "asOf": "2021-05-01", \
                "history": [{"question": "How many members?", "answer": "5,000."}], "status": "answered", \
                "document": "parties/registration", "anchors": ["members", "parties/history#thresholds"], \
                "contains": ["2020", ["20,000", "20 000"]], "absent": ["5,000"]}
                """).items().get(0);
        assertThat(item.question())
                .isEqualTo(new Question(
                        "And before that?",
                        Language.ENGLISH,
                        LocalDate.of(2021, 5, 1),
                        List.of(new Question.Turn("How many members?", "5,000."))));
        assertThat(item.gold())
                .isEqualTo(new Gold(
                        Optional.of(AnswerStatus.ANSWERED),
                        List.of(
                                new Gold.Place("parties/registration", Optional.of("members")),
                                new Gold.Place("parties/history", Optional.of("thresholds"))),
                        List.of(new Gold.AnyOf(List.of("2020")), new Gold.AnyOf(List.of("20,000", "20 000"))),
                        List.of("5,000")));
    }

    @Test
    void idAndQuestionAreEnough() {
        QuestionSet.Item item =
                read("{\"id\":\"1\",\"question\":\"Hi\"}\n\n").items().get(0);
        assertThat(item.question().language()).isNull();
        assertThat(item.gold().covered()).isFalse();
        assertThat(item.gold().notCovered()).isFalse();
    }

    @Test
    void aDocumentWithoutAnchorsIsAnyOfItsSections() {
        Gold gold = read("{\"id\":\"1\",\"question\":\"?\",\"document\":\"parties/registration\"}")
                .items()
                .get(0)
                .gold();
        assertThat(gold.covered()).isTrue();
        assertThat(gold.places().get(0).holds("parties/registration", "any")).isTrue();
        assertThat(gold.places().get(0).holds("parties/finance", "any")).isFalse();
    }

    @Test
    void severalDocumentsAndAnchorsAreEveryPairOfThem() {
        Gold gold = read("{\"id\":\"1\",\"question\":\"?\",\"document\":[\"a\",\"b\"],\"anchors\":[\"x\",\"y\"]}")
                .items()
                .get(0)
                .gold();
        assertThat(gold.places())
                .extracting(place -> place.document() + "#" + place.anchor().orElse(""))
                .containsExactlyInAnyOrder("a#x", "a#y", "b#x", "b#y");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id":"1"}                                            | "question" is missing
            {"question":"?"}                                      | "id" is missing
            {"id":"1","question":"?"                              | not valid JSON
            {"id":"1","question":"?"} {}                          | not valid JSON
            ["id"]                                                | not a JSON object
            {"id":"1","question":"?","contain":["a"]}             | no field "contain"
            {"id":"1","question":"?","contains":"a"}              | "contains" is a list
            {"id":"1","question":"?","contains":[5000]}           | "contains" holds text in quotes
            {"id":"1","question":"?","language":"de"}             | "language" is en, ru or kk, not de
            {"id":"1","question":"?","asOf":"yesterday"}          | "asOf" is a day like 2026-07-01
            {"id":"1","question":"?","status":"unknown"}          | "status" is answered, not-covered or small-talk
            {"id":"1","question":"?","anchors":["members"]}       | "anchors" without "document"
            {"id":"0","question":"?"}                             | the id 0 is used twice
            """)
    void whatBreaksTheFormatIsNamedWithItsLine(String line, String message) {
        assertThatThrownBy(() -> read("{\"id\":\"0\",\"question\":\"?\"}\n" + line + "\n"))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("set.jsonl:2: ")
                .hasMessageContaining(message);
    }

    @Test
    void anEmptyOrMissingFileIsNamed() {
        assertThatThrownBy(() -> read("\n")).hasMessageContaining("no question");
        assertThatThrownBy(() -> QuestionSetReader.read(folder.resolve("none.jsonl")))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("none.jsonl");
    }

    private QuestionSet read(String text) {
        try {
            return QuestionSetReader.read(Files.writeString(folder.resolve("set.jsonl"), text));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
