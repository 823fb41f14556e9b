package kz.reformbot.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * How well a stemmer brings the forms of a word together and keeps different words apart, counted over all pairs of
 * different word forms. A form that has several lemmas shares one with a pair's other form if any is common.
 */
public final class StemmingMeasure {
    private final Map<String, Set<String>> lemmasOfForm;

    private StemmingMeasure(Map<String, Set<String>> lemmasOfForm) {
        this.lemmasOfForm = lemmasOfForm;
    }

    /** Reads a table of word form and lemma, tab-separated; further columns are left aside. */
    public static StemmingMeasure read(Path table) throws IOException {
        return of(Files.readAllLines(table));
    }

    /** The same from lines. */
    static StemmingMeasure of(List<String> lines) {
        Map<String, Set<String>> lemmasOfForm = new TreeMap<>();
        for (String line : lines) {
            String[] columns = line.split("\t", -1);
            if (columns.length < 2) {
                throw new IllegalArgumentException("A line needs a form and a lemma with a tab between: " + line);
            }
            lemmasOfForm.computeIfAbsent(columns[0], form -> new TreeSet<>()).add(columns[1]);
        }
        return new StemmingMeasure(lemmasOfForm);
    }

    /** Precision, recall and F1, each from 0 to 1. */
    public record Score(double precision, double recall) {
        public double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "precision=%.4f recall=%.4f f1=%.4f", precision, recall, f1());
        }
    }

    /** The score of a stemmer on this table. */
    public Score score(UnaryOperator<String> stemmer) {
        Map<String, List<String>> formsOfStem = new HashMap<>();
        Map<String, List<String>> formsOfLemma = new HashMap<>();
        lemmasOfForm.forEach((form, lemmas) -> {
            formsOfStem
                    .computeIfAbsent(stemmer.apply(form), stem -> new ArrayList<>())
                    .add(form);
            for (String lemma : lemmas) {
                formsOfLemma.computeIfAbsent(lemma, unseen -> new ArrayList<>()).add(form);
            }
        });
        Set<Pair> related = pairs(formsOfLemma.values());
        Set<Pair> conflated = pairs(formsOfStem.values());
        long right = conflated.stream().filter(related::contains).count();
        return new Score(share(right, conflated.size()), share(right, related.size()));
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static Set<Pair> pairs(Collection<List<String>> groups) {
        Set<Pair> pairs = new HashSet<>();
        for (List<String> group : groups) {
            Collections.sort(group);
            for (int i = 0; i < group.size(); i++) {
                for (int j = i + 1; j < group.size(); j++) {
                    pairs.add(new Pair(group.get(i), group.get(j)));
                }
            }
        }
        return pairs;
    }

    /** Two forms in alphabetical order. */
    private record Pair(String first, String second) {}
}
