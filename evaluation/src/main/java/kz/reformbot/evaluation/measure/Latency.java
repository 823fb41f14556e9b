package kz.reformbot.evaluation.measure;

import java.time.Duration;
import java.util.List;

/** Percentiles of times by nearest rank: a time that was measured, never one between two (NIST Handbook 7.2.6.2). */
public final class Latency {
    private Latency() {}

    /**
     * The shortest time that at least this share of all times does not exceed.
     *
     * @param share above 0, to 1: 0.5 is the median, 0.99 the 99th percentile
     * @throws IllegalArgumentException when there are no times
     */
    public static Duration percentile(List<Duration> times, double share) {
        if (times.isEmpty() || !(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("a percentile needs times and a share in (0, 1], not " + share);
        }
        List<Duration> sorted = times.stream().sorted().toList();
        int rank = (int) Math.ceil(share * sorted.size() - 1e-9);
        return sorted.get(Math.max(1, rank) - 1);
    }
}
