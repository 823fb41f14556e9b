package kz.reformbot.evaluation.measure;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import kz.reformbot.evaluation.dataset.LemmaReader;

/**
 * How well stems stand for lemmas, over all pairs of different word forms. Recall falls with what Paice ("Method for
 * evaluation of stemming algorithms based on error counting", 1996) calls understemming, precision with overstemming.
 *
 * @param recall the share of pairs with a lemma in common that get one stem
 * @param precision the share of pairs with one stem that have a lemma in common
 */
public record Stemming(double recall, double precision) {
    /** The harmonic mean of the two. */
    public double f1() {
        return recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision);
    }

    public static Stemming of(List<LemmaReader.WordForm> words, UnaryOperator<String> stemmer) {
        Map<String, Set<String>> lemmas = new LinkedHashMap<>();
        words.forEach(word -> lemmas.computeIfAbsent(word.form(), form -> new LinkedHashSet<>())
                .add(word.lemma()));
        List<String> forms = List.copyOf(lemmas.keySet());
        Map<String, String> stems = new HashMap<>();
        forms.forEach(form -> stems.put(form, stemmer.apply(form)));
        long sameLemma = 0;
        long sameStem = 0;
        long both = 0;
        for (int i = 0; i < forms.size(); i++) {
            Set<String> lemmasOfOne = lemmas.getOrDefault(forms.get(i), Set.of());
            String stemOfOne = stems.getOrDefault(forms.get(i), "");
            for (int j = i + 1; j < forms.size(); j++) {
                boolean lemma = overlap(lemmasOfOne, lemmas.getOrDefault(forms.get(j), Set.of()));
                boolean stem = stemOfOne.equals(stems.get(forms.get(j)));
                sameLemma += lemma ? 1 : 0;
                sameStem += stem ? 1 : 0;
                both += lemma && stem ? 1 : 0;
            }
        }
        return new Stemming(share(both, sameLemma), share(both, sameStem));
    }

    private static boolean overlap(Set<String> one, Collection<String> other) {
        return other.stream().anyMatch(one::contains);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
