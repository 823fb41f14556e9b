package kz.reformbot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpectedScoresTest {
    @TempDir
    private Path folder;

    @Test
    void aFallIsNamedAndARiseIsNot() {
        Path file = folder.resolve("expected.tsv");
        ExpectedScores.write(file, List.of(row(0.9, 0.1), baseline()));
        ExpectedScores expected = ExpectedScores.read(file);
        assertThat(expected.fallen(List.of(row(0.95, 0.05)))).isEmpty();
        assertThat(expected.fallen(List.of(row(0.8, 0.2))))
                .satisfiesExactlyInAnyOrder(
                        fallen -> assertThat(fallen).contains("set: hit@1 fell from 0.9000 to 0.8000"),
                        fallen -> assertThat(fallen).contains("false answers"));
        assertThat(expected.fallen(List.of(baseline()))).isEmpty();
    }

    @Test
    void withoutAFileNothingIsExpected() {
        assertThat(ExpectedScores.read(folder.resolve("none.tsv")).fallen(List.of(row(0, 1))))
                .isEmpty();
    }

    private static Scores row(double hit, double falseAnswers) {
        return new Scores(
                "set",
                Scores.OURS,
                10,
                Map.of(Measure.HIT_1, hit, Measure.FALSE_ANSWERS, falseAnswers, Measure.P50, 1.0));
    }

    private static Scores baseline() {
        return new Scores("set", "stock", 0, Map.of(Measure.HIT_1, 0.1));
    }
}
