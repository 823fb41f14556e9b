package kz.reformbot.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.reformbot.language.Language;
import kz.reformbot.language.TextAnalysis;
import kz.reformbot.retrieval.PassageIndex;
import kz.reformbot.retrieval.QueryTerms;

/** The notions of a question, each with how much it tells (its idf). */
record WeightedNotions(Language language, List<WeightedNotion> notions) {
    WeightedNotions {
        notions = List.copyOf(notions);
    }

    /** What a guess at a misspelt word is worth as evidence that the question is covered. */
    private static final double GUESSED = 0.6;

    record WeightedNotion(QueryTerms.Notion notion, double weight) {
        /** 1 where one of its ways stands whole among the terms, less where a part or a guess does, else 0. */
        double foundIn(Set<String> terms) {
            double best = 0;
            for (List<String> way : notion.ways()) {
                long found = way.stream().filter(terms::contains).count();
                best = Math.max(best, (double) found / way.size());
            }
            return notion.guessed() ? best * GUESSED : best;
        }
    }

    static WeightedNotions of(QueryTerms terms, PassageIndex index) {
        List<WeightedNotion> notions = new ArrayList<>();
        for (QueryTerms.Notion notion : terms.notions()) {
            double weight = 0;
            // The commonest way of saying it tells how common the notion is.
            for (List<String> way : notion.ways()) {
                double rarest = way.stream()
                        .mapToDouble(term -> index.idf(term, terms.language()))
                        .max()
                        .orElse(0);
                weight = weight == 0 ? rarest : Math.min(weight, rarest);
            }
            notions.add(new WeightedNotion(notion, weight * notion.boost()));
        }
        return new WeightedNotions(terms.language(), notions);
    }

    /** Only the notions that count at least so much as words of an earlier question do. */
    WeightedNotions withoutMinor(double boost) {
        return new WeightedNotions(
                language,
                notions.stream()
                        .filter(notion -> notion.notion().boost() >= boost)
                        .toList());
    }

    double totalWeight() {
        return notions.stream().mapToDouble(WeightedNotion::weight).sum();
    }

    /** The summed weight of the notions found among the terms. */
    double found(Set<String> terms) {
        return notions.stream()
                .mapToDouble(notion -> notion.weight() * notion.foundIn(terms))
                .sum();
    }

    /** The summed weight of the notions found in a text. */
    double found(String text) {
        return found(termsOf(text));
    }

    Set<String> termsOf(String text) {
        Set<String> terms = new HashSet<>();
        TextAnalysis.terms(language, text).forEach(term -> terms.add(term.text()));
        return terms;
    }
}
