package kz.reformbot.evaluation.measure;

import java.util.List;

/**
 * How high the first right passage stands. A rank counts from 1; 0 says that no right passage was found.
 *
 * <p>Reciprocal rank: Voorhees, "The TREC-8 Question Answering Track Report", 1999; cut at ten as in Bajaj and others,
 * "MS MARCO", 2016.
 */
public final class Ranking {
    private Ranking() {}

    /** The share of questions with a right passage among the first {@code depth}, 0 to 1. */
    public static double hit(List<Integer> ranks, int depth) {
        return ranks.stream()
                .mapToDouble(rank -> isWithin(rank, depth) ? 1 : 0)
                .average()
                .orElse(0);
    }

    /** The mean of 1/rank over all questions, 0 where the rank is beyond {@code depth}; 0 to 1. */
    public static double meanReciprocalRank(List<Integer> ranks, int depth) {
        return ranks.stream()
                .mapToDouble(rank -> isWithin(rank, depth) ? 1.0 / rank : 0)
                .average()
                .orElse(0);
    }

    private static boolean isWithin(int rank, int depth) {
        return rank >= 1 && rank <= depth;
    }
}
