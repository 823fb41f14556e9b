package kz.reformbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
    private static final double TOTAL = 10;

    private static PassageMatch match(double covered, double sentence, double alike) {
        return new PassageMatch(TOTAL, covered, sentence, 0, 0, alike);
    }

    @Test
    void nothingFoundIsNoConfidence() {
        assertThat(Confidence.of(5, List.of(), 100)).isZero();
        assertThat(Confidence.of(5, List.of(new PassageMatch(0, 0, 0, 0, 0, 0)), 100))
                .isZero();
    }

    @Test
    void allOfAQuestionInOneSentenceIsAnsweredAndHalfSpreadIsNot() {
        assertThat(Confidence.of(6, List.of(match(10, 10, 0.9)), 1000)).isGreaterThan(Confidence.ANSWER);
        assertThat(Confidence.of(2, List.of(match(4, 3, 0.1)), 1000)).isLessThan(Confidence.ANSWER);
    }

    @Property
    void isAShareThatGrowsWithWhatIsFound(
            @ForAll @DoubleRange(max = 10) double covered,
            @ForAll @DoubleRange(max = 10) double sentence,
            @ForAll @DoubleRange(max = 1) double alike,
            @ForAll @DoubleRange(max = 40) double score,
            @ForAll @IntRange(min = 1, max = 1_000_000) int passages) {
        double confidence = Confidence.of(score, List.of(match(covered, sentence, alike)), passages);
        assertThat(confidence).isBetween(0.0, 1.0);
        assertThat(Confidence.of(score, List.of(match(TOTAL, TOTAL, 1)), passages))
                .isGreaterThanOrEqualTo(confidence);
        assertThat(Confidence.of(score + 1, List.of(match(covered, sentence, alike)), passages))
                .isGreaterThanOrEqualTo(confidence);
    }
}
