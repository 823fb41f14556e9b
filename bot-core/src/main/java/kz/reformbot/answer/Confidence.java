package kz.reformbot.answer;

import java.util.List;
import java.util.Set;
import kz.reformbot.retrieval.Hit;
import kz.reformbot.retrieval.Passage;
import kz.reformbot.retrieval.PassageIndex;

/**
 * How likely it is that the folder covers a question, from what of the question the best passages hold. A logistic
 * function of a few shares, each 0 to 1; its weights are fitted on questions whose documents were left out of the
 * folder.
 */
final class Confidence {
    /** From here on a question is answered. */
    static final double ANSWER = 0.5;

    private static final int LOOKED_AT = 3;

    private Confidence() {}

    static double of(WeightedNotions notions, List<Hit> hits) {
        double total = notions.totalWeight();
        if (hits.isEmpty() || total <= 0) {
            return 0;
        }
        double coverage = 0;
        double sentence = 0;
        for (Hit hit : hits.subList(0, Math.min(LOOKED_AT, hits.size()))) {
            Passage passage = hit.passage();
            Set<String> terms = PassageIndex.termsOf(passage);
            coverage = Math.max(coverage, notions.found(terms) / total);
            sentence = Math.max(sentence, bestSentence(notions, passage) / total);
        }
        double strength = Math.min(1, hits.get(0).score() / (2.2 * total));
        double margin =
                hits.size() < 2 ? 1 : 1 - hits.get(1).score() / hits.get(0).score();
        double z = -5.2 + 4.0 * coverage + 3.0 * sentence + 2.5 * strength + 1.5 * margin;
        return 1 / (1 + Math.exp(-z));
    }

    private static double bestSentence(WeightedNotions notions, Passage passage) {
        double best = notions.found(passage.section().heading());
        for (var sentence : passage.sentences()) {
            best = Math.max(best, notions.found(sentence.text()));
        }
        for (String asked : passage.section().asked()) {
            best = Math.max(best, notions.found(asked));
        }
        return best;
    }
}
