package kz.reformbot.evaluation;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * One row of the table: what somebody scored on a set.
 *
 * @param set what was asked, of which folder
 * @param who {@link #OURS}, or the name of a baseline
 * @param questions how many, 0 where it is not known
 */
public record Scores(String set, String who, int questions, Map<Measure, Double> values) {
    /** Who we are in the table. */
    public static final String OURS = "Reform Bot";

    /** Our retrieval without the answering that follows it. */
    public static final String RETRIEVAL_ALONE = "its retrieval alone";

    public Scores {
        values = Map.copyOf(values);
    }

    public OptionalDouble get(Measure measure) {
        Double value = values.get(measure);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Under other names, and with these measures only: what else was counted says nothing about this set. */
    Scores as(String name, String other, Measure... kept) {
        Map<Measure, Double> left = new EnumMap<>(Measure.class);
        for (Measure measure : kept) {
            get(measure).ifPresent(value -> left.put(measure, value));
        }
        return new Scores(name, other, questions, left);
    }
}
