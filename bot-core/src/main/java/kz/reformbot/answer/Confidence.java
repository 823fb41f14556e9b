package kz.reformbot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

/**
 * How likely it is that the folder covers a question: a logistic function of the {@link Evidence}. Its weights are
 * fitted by {@code evaluation/train}, which writes them to {@code confidence.properties}.
 */
final class Confidence {
    /** From here on a question is answered. */
    static final double ANSWER = 0.5;

    /** Words that two languages share say less of what a question means. */
    static final double ANSWER_ACROSS_LANGUAGES = 0.65;

    private static final double BIAS;
    private static final List<Double> WEIGHTS = new ArrayList<>();

    static {
        ResourceBundle fitted = ResourceBundle.getBundle("kz.reformbot.answer.confidence");
        BIAS = Double.parseDouble(fitted.getString("bias"));
        Evidence.NAMES.forEach(name -> WEIGHTS.add(Double.valueOf(fitted.getString(name))));
    }

    private Confidence() {}

    /** 0 to 1; 0 where nothing was found. */
    static double of(Evidence evidence) {
        if (evidence.equals(Evidence.NONE)) {
            return 0;
        }
        double z = BIAS;
        List<Double> values = evidence.values();
        for (int i = 0; i < values.size(); i++) {
            z += WEIGHTS.get(i) * values.get(i);
        }
        return 1 / (1 + Math.exp(-z));
    }
}
