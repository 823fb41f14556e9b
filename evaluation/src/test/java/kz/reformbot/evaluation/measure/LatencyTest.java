package kz.reformbot.evaluation.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LatencyTest {
    @Test
    void isTheNearestRankThatWasMeasured() {
        List<Duration> times = millis(40, 15, 50, 20, 35);
        // The ranks are ⌈0.5·5⌉ = 3, ⌈0.3·5⌉ = 2, ⌈0.99·5⌉ = 5 of 15, 20, 35, 40, 50.
        assertThat(Latency.percentile(times, 0.5)).isEqualTo(Duration.ofMillis(35));
        assertThat(Latency.percentile(times, 0.3)).isEqualTo(Duration.ofMillis(20));
        assertThat(Latency.percentile(times, 0.99)).isEqualTo(Duration.ofMillis(50));
        assertThat(Latency.percentile(millis(IntStream.rangeClosed(1, 100).toArray()), 0.99))
                .isEqualTo(Duration.ofMillis(99));
    }

    @Test
    void needsTimesAndAShare() {
        assertThatThrownBy(() -> Latency.percentile(List.of(), 0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Latency.percentile(millis(1), 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Duration> millis(int... millis) {
        return IntStream.of(millis).mapToObj(Duration::ofMillis).toList();
    }
}
