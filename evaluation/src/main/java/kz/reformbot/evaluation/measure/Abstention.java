package kz.reformbot.evaluation.measure;

import java.util.Arrays;
import java.util.List;

/** Whether confidence tells questions that the folder covers from those that it does not. */
public final class Abstention {
    private Abstention() {}

    /**
     * The chance that a covered question has more confidence than one that is not covered, equal confidence counting as
     * half: the area under the ROC curve, computed as the Mann-Whitney statistic (Hanley and McNeil, "The meaning and
     * use of the area under a receiver operating characteristic curve", 1982). 0.5 tells nothing, 1 all; NaN where
     * either list is empty.
     */
    public static double auroc(List<Double> covered, List<Double> others) {
        double[] sorted = sorted(others);
        double wins = 0;
        for (double confidence : covered) {
            int below = firstNotBelow(sorted, confidence);
            int upTo = firstAbove(sorted, confidence);
            wins += below + (upTo - below) / 2.0;
        }
        return wins / ((double) covered.size() * others.size());
    }

    /**
     * The share of covered questions still answered at the lowest threshold at which no more than this share of the
     * others is (a point of the ROC curve: the true positive rate at a false positive rate). A question is answered
     * when its confidence is above the threshold. 0 to 1; NaN where either list is empty.
     */
    public static double answeredAt(double falseAnswers, List<Double> covered, List<Double> others) {
        if (covered.isEmpty() || others.isEmpty()) {
            return Double.NaN;
        }
        double[] sorted = sorted(others);
        int allowed = (int) Math.floor(falseAnswers * sorted.length + 1e-9);
        double threshold = allowed >= sorted.length ? Double.NEGATIVE_INFINITY : sorted[sorted.length - 1 - allowed];
        return covered.stream().filter(confidence -> confidence > threshold).count() / (double) covered.size();
    }

    private static double[] sorted(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private static int firstNotBelow(double[] sorted, double value) {
        int at = 0;
        while (at < sorted.length && sorted[at] < value) {
            at++;
        }
        return at;
    }

    private static int firstAbove(double[] sorted, double value) {
        int at = 0;
        while (at < sorted.length && sorted[at] <= value) {
            at++;
        }
        return at;
    }
}
