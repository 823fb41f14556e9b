package kz.reformbot.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The scores of the last accepted run, to the fourth digit, so that a change that makes something worse is seen: a file
 * of {@code set<TAB>measure<TAB>score} lines.
 */
final class ExpectedScores {
    /** Where less is better. */
    private static final List<String> LESS_IS_BETTER = List.of(Measure.FALSE_ANSWERS.title());
    /** Less than one question of the largest set. */
    private static final double TOLERANCE = 0.0005;

    private final Map<String, Double> scores;

    private ExpectedScores(Map<String, Double> scores) {
        this.scores = scores;
    }

    /** No scores where there is no file yet. */
    static ExpectedScores read(Path file) {
        Map<String, Double> scores = new LinkedHashMap<>();
        try {
            for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
                int tab = line.lastIndexOf('\t');
                scores.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
            }
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
            throw new IllegalStateException(file + " is not lines of set, measure and score: " + e, e);
        }
        return new ExpectedScores(scores);
    }

    static void write(Path file, List<Scores> rows) {
        StringBuilder text = new StringBuilder();
        ours(rows)
                .forEach((name, score) -> text.append(name)
                        .append('\t')
                        .append(String.format(Locale.ROOT, "%.4f", score))
                        .append('\n'));
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be written", e);
        }
    }

    /**
     * What is worse than expected, or no longer measured, a sentence each. Sets that were skipped are not looked at.
     */
    List<String> fallen(List<Scores> rows) {
        Map<String, Double> now = ours(rows);
        List<String> fallen = new ArrayList<>();
        scores.forEach((name, expected) -> {
            Double score = now.get(name);
            int sign = LESS_IS_BETTER.contains(name.substring(name.indexOf('\t') + 1)) ? -1 : 1;
            if (score != null && sign * (expected - score) > TOLERANCE) {
                fallen.add(String.format(
                        Locale.ROOT,
                        "%s fell from %.4f to %.4f; if that is meant, accept it with evaluation/run --accept",
                        name.replace("\t", ": "),
                        expected,
                        score));
            }
        });
        return fallen;
    }

    private static Map<String, Double> ours(List<Scores> rows) {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (Scores row : rows) {
            if (row.who().equals(Scores.OURS)) {
                for (Measure measure : Measure.values()) {
                    if (measure.isQuality()) {
                        row.get(measure).ifPresent(value -> scores.put(row.set() + "\t" + measure.title(), value));
                    }
                }
            }
        }
        return scores;
    }
}
