package kz.reformbot.answer;

import java.util.List;
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

    /**
     * @param hits as retrieved, with their BM25F scores
     * @param passages how many there are in the language searched
     */
    static double of(WeightedNotions notions, List<Hit> hits, int passages, QuestionMatch match) {
        double total = notions.totalWeight();
        if (hits.isEmpty() || total <= 0) {
            return 0;
        }
        double coverage = 0;
        double sentence = 0;
        double alike = 0;
        for (Hit hit : hits.subList(0, Math.min(LOOKED_AT, hits.size()))) {
            Passage passage = hit.passage();
            coverage = Math.max(coverage, notions.found(PassageIndex.termsOf(passage)) / total);
            sentence = Math.max(sentence, bestSentence(notions, passage) / total);
            alike = Math.max(alike, match.of(passage));
        }
        // How many words that single a passage out would weigh as much as what was found.
        double evidence = hits.get(0).score() / Math.log(1 + 2.0 * passages);
        double z = -4.45 + 1.0 * coverage + 2.5 * sentence + 1.0 * alike + 3.4 * evidence;
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
