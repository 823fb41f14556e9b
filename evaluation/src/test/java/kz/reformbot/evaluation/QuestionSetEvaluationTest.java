package kz.reformbot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.reformbot.answer.AnswerStatus;
import kz.reformbot.evaluation.Answerer.Answered;
import kz.reformbot.evaluation.Answerer.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionSetEvaluationTest {
    private static final Found MEMBERS = new Found("parties/registration", "members");
    private static final Found STEPS = new Found("parties/registration", "steps");
    private static final Found COURT = new Found("courts/constitutional", "judges");

    /** A bot that knows four answers by heart, the third of them wrong and the fourth uncalled for. */
    private static final Map<String, Answered> BY_HEART = Map.of(
            "first", new Answered(AnswerStatus.ANSWERED, "At least 5 000 members.", List.of(MEMBERS, COURT), 0.9),
            "second", new Answered(AnswerStatus.ANSWERED, "In four steps.", List.of(COURT, STEPS), 0.6),
            "third", new Answered(AnswerStatus.NOT_COVERED, "", List.of(COURT), 0.2),
            "fourth", new Answered(AnswerStatus.ANSWERED, "Blue.", List.of(COURT), 0.4),
            "hello", new Answered(AnswerStatus.SMALL_TALK, "Hello!", List.of(), 0));

    private static final String QUESTIONS = """
            {"id": "1", "question": "first", "status": "answered", "document": "parties/registration", \
            "anchors": ["members"], "contains": [["5,000", "5 000"]]}
            {"id": "2", "question": "second", "status": "answered", "document": "parties/registration", \
            "absent": ["four"]}
            {"id": "3", "question": "third", "status": "answered", "document": "parties/finance"}
            {"id": "4", "question": "fourth", "status": "not-covered"}
            {"id": "5", "question": "hello", "status": "small-talk"}
            """;

    @TempDir
    private Path folder;

    @Test
    void everyMeasureThatTheGoldAllows() throws IOException {
        Scores scores = report().rows().get(0);
        assertThat(scores.questions()).isEqualTo(5);
        // Ranks 1, 2 and none.
        assertScore(scores, Measure.HIT_1, 1.0 / 3);
        assertScore(scores, Measure.HIT_5, 2.0 / 3);
        assertScore(scores, Measure.MRR_10, 0.5);
        // The first holds its number, the second what it must not hold.
        assertScore(scores, Measure.CONTAINS, 0.5);
        // All but the third and the fourth end as they should.
        assertScore(scores, Measure.STATUS, 0.6);
        assertScore(scores, Measure.ANSWERED, 2.0 / 3);
        assertScore(scores, Measure.FALSE_ANSWERS, 1);
        // Confidence 0.9, 0.6 and 0.2 of the covered against 0.4; small talk is neither.
        assertScore(scores, Measure.AUROC, 2.0 / 3);
        assertScore(scores, Measure.ANSWERED_AT_5, 2.0 / 3);
        assertThat(scores.get(Measure.P50)).isPresent();
    }

    @Test
    void theTableHasOnlyTheColumnsThatWereMeasured() throws IOException {
        String table = report().table();
        assertThat(table).startsWith("| set ").contains("| questions | hit@1 |").doesNotContain("recall");
        assertThat(table.lines()).hasSize(3);
        assertThat(table.lines().map(String::length).distinct()).hasSize(1);
    }

    @Test
    void missesSayWhatWasWrong() throws IOException {
        assertThat(report().missLines().lines())
                .containsExactly(
                        "set\t2\tpassage at rank 2, text\tsecond",
                        "set\t3\tstatus not-covered, passage not found\tthird",
                        "set\t4\tstatus answered\tfourth");
    }

    private EvaluationReport report() throws IOException {
        Path file = Files.writeString(folder.resolve("set.jsonl"), QUESTIONS);
        return QuestionSetEvaluation.evaluate(
                List.of(file), question -> Objects.requireNonNull(BY_HEART.get(question.text())));
    }

    private static void assertScore(Scores scores, Measure measure, double expected) {
        assertThat(scores.get(measure).orElse(Double.NaN)).as(measure.title()).isCloseTo(expected, within(1e-12));
    }
}
