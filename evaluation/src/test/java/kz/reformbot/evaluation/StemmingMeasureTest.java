package kz.reformbot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class StemmingMeasureTest {
    private final StemmingMeasure measure =
            StemmingMeasure.of(List.of("заң\tзаң\tNOUN", "заңды\tзаң\tNOUN", "заңға\tзаң\tNOUN", "зат\tзат\tNOUN"));

    @Test
    void theRightStemsScoreOne() {
        assertThat(measure.score(form -> form.startsWith("заң") ? "заң" : form))
                .isEqualTo(new StemmingMeasure.Score(1, 1));
    }

    @Test
    void oneStemForAllFindsEveryPairAndAsManyWrongOnes() {
        StemmingMeasure.Score score = measure.score(form -> "");
        assertThat(score.recall()).isEqualTo(1);
        assertThat(score.precision()).isEqualTo(0.5);
        assertThat(score.f1()).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void noStemmingScoresNothing() {
        assertThat(measure.score(UnaryOperator.identity())).hasToString("precision=0.0000 recall=0.0000 f1=0.0000");
    }

    @Test
    void aFormOfTwoLemmasCountsOnce() {
        StemmingMeasure twice = StemmingMeasure.of(List.of("а\tx", "а\ty", "б\tx", "б\ty"));
        assertThat(twice.score(form -> "")).isEqualTo(new StemmingMeasure.Score(1, 1));
    }

    @Test
    void aLineWithoutLemmaIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StemmingMeasure.of(List.of("заң")))
                .withMessageContaining("заң");
    }
}
