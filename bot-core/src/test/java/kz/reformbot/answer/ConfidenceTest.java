package kz.reformbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
    /** Of a question of three words. */
    private static Evidence evidence(double coverage, double sentence, double alike, double score, double missing) {
        return new Evidence(coverage, sentence, alike, score, missing, 0, 1, Math.log(4));
    }

    @Test
    void nothingFoundIsNoConfidence() {
        assertThat(Confidence.of(Evidence.NONE)).isZero();
    }

    @Test
    void allOfAQuestionInOneSentenceIsAnsweredAndHalfSpreadIsNot() {
        assertThat(Confidence.of(evidence(1, 1, 0.9, 1.0, 0))).isGreaterThan(Confidence.ANSWER);
        assertThat(Confidence.of(evidence(0.4, 0.3, 0.1, 0.3, 0.8))).isLessThan(Confidence.ANSWER);
    }

    @Property
    void isAShareThatGrowsWithWhatIsFound(
            @ForAll @DoubleRange(max = 1) double coverage,
            @ForAll @DoubleRange(max = 1) double sentence,
            @ForAll @DoubleRange(max = 1) double alike,
            @ForAll @DoubleRange(max = 3) double score,
            @ForAll @DoubleRange(max = 1) double missing) {
        double confidence = Confidence.of(evidence(coverage, sentence, alike, score, missing));
        assertThat(confidence).isBetween(0.0, 1.0);
        assertThat(Confidence.of(evidence(1, 1, 1, score, missing))).isGreaterThanOrEqualTo(confidence);
        assertThat(Confidence.of(evidence(coverage, sentence, alike, score + 1, missing)))
                .isGreaterThanOrEqualTo(confidence);
        assertThat(Confidence.of(evidence(coverage, sentence, alike, score, 1))).isLessThanOrEqualTo(confidence);
    }
}
