package kz.reformbot.evaluation.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {
    /** Found first, third, eleventh, and not at all. */
    private static final List<Integer> RANKS = List.of(1, 3, 11, 0);

    @Test
    void aHitIsARightPassageWithinTheDepth() {
        assertThat(Ranking.hit(RANKS, 1)).isEqualTo(0.25);
        assertThat(Ranking.hit(RANKS, 5)).isEqualTo(0.5);
        assertThat(Ranking.hit(RANKS, 11)).isEqualTo(0.75);
    }

    @Test
    void reciprocalRankIsCutAtItsDepth() {
        // (1/1 + 1/3 + 0 + 0) / 4
        assertThat(Ranking.meanReciprocalRank(RANKS, 10)).isCloseTo(1.0 / 3, within(1e-12));
    }

    @Test
    void noQuestionsScoreNothing() {
        assertThat(Ranking.hit(List.of(), 5)).isZero();
        assertThat(Ranking.meanReciprocalRank(List.of(), 10)).isZero();
    }
}
