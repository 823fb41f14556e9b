package kz.reformbot.evaluation.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AbstentionTest {
    @Test
    void aurocCountsPairsInTheRightOrderAndTiesAsHalf() {
        // 0.9 beats 0.5 and 0.1; 0.5 ties with 0.5 and beats 0.1: (2 + 1.5) / 4
        assertThat(Abstention.auroc(List.of(0.9, 0.5), List.of(0.5, 0.1))).isEqualTo(0.875);
        assertThat(Abstention.auroc(List.of(1.0), List.of(0.0))).isEqualTo(1);
        assertThat(Abstention.auroc(List.of(0.0), List.of(1.0))).isZero();
        assertThat(Abstention.auroc(List.of(0.3, 0.3), List.of(0.3))).isEqualTo(0.5);
        assertThat(Abstention.auroc(List.of(), List.of(0.3))).isNaN();
    }

    @Test
    void theThresholdLetsNoMoreThanTheShareOfTheOthersThrough() {
        List<Double> others = IntStream.range(0, 100).mapToObj(i -> i / 100.0).toList();
        List<Double> covered = List.of(0.995, 0.98, 0.975, 0.96, 0.945, 0.5, 0.97, 0.2, 0.1, 0.0);
        // 2 of 100 may pass: 0.99 and 0.98, so the threshold is 0.97; above it are 0.995, 0.98 and 0.975.
        assertThat(Abstention.answeredAt(0.02, covered, others)).isEqualTo(0.3);
        // 5 may pass: the threshold is 0.94, above it also 0.96, 0.945 and 0.97.
        assertThat(Abstention.answeredAt(0.05, covered, others)).isEqualTo(0.6);
    }

    @Test
    void otherQuestionsOfEqualConfidencePassTogetherOrNotAtAll() {
        List<Double> others = Collections.nCopies(10, 0.4);
        assertThat(Abstention.answeredAt(0.5, List.of(0.4, 0.41), others)).isEqualTo(0.5);
        assertThat(Abstention.answeredAt(1, List.of(0.1, 0.41), others)).isEqualTo(1);
        assertThat(Abstention.answeredAt(0.05, List.of(), others)).isNaN();
    }
}
