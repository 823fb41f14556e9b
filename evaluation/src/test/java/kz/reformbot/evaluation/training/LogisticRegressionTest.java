package kz.reformbot.evaluation.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import kz.reformbot.evaluation.training.LogisticRegression.Observation;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
    @Test
    void findsTheWeightsThatMadeTheData() {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < 40_000; i++) {
            double x = random.nextDouble(-2, 2);
            double y = random.nextDouble(-2, 2);
            double chance = 1 / (1 + Math.exp(-(0.5 + 2 * x - y)));
            observations.add(new Observation(List.of(x, y), random.nextDouble() < chance, 1));
        }
        List<Double> weights = LogisticRegression.fit(observations, 0).weights();
        assertThat(weights.get(0)).isCloseTo(0.5, within(0.1));
        assertThat(weights.get(1)).isCloseTo(2, within(0.1));
        assertThat(weights.get(2)).isCloseTo(-1, within(0.1));
    }

    @Test
    void weightsMoveTheBias() {
        List<Observation> observations =
                List.of(new Observation(List.of(0.0), true, 3), new Observation(List.of(0.0), false, 1));
        assertThat(LogisticRegression.fit(observations, 0.01).chance(List.of(0.0)))
                .isCloseTo(0.75, within(1e-6));
    }
}
