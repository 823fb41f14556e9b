package kz.reformbot.answer;

import java.util.List;

/**
 * How likely it is that the folder covers a question, from what of the question the best passages hold. A logistic
 * function of a few shares, each 0 to 1; its weights are fitted on questions whose documents were left out of the
 * folder.
 */
final class Confidence {
    /** From here on a question is answered. */
    static final double ANSWER = 0.45;

    /** Words that two languages share say less of what a question means. */
    static final double ANSWER_ACROSS_LANGUAGES = 0.6;

    /** The hits that are looked at. */
    static final int LOOKED_AT = 3;

    private Confidence() {}

    /**
     * @param score of the best hit, BM25F
     * @param matches of the hits, best first
     * @param passages how many there are in the language searched
     */
    static double of(double score, List<PassageMatch> matches, int passages) {
        if (matches.isEmpty() || matches.get(0).total() <= 0) {
            return 0;
        }
        double total = matches.get(0).total();
        double coverage = 0;
        double sentence = 0;
        double alike = 0;
        for (PassageMatch match : matches.subList(0, Math.min(LOOKED_AT, matches.size()))) {
            coverage = Math.max(coverage, match.covered() / total);
            sentence = Math.max(sentence, match.sentence() / total);
            alike = Math.max(alike, match.alike());
        }
        // How many words that single a passage out would weigh as much as what was found.
        double evidence = score / Math.log(1 + 2.0 * passages);
        double z = -4.45 + 1.0 * coverage + 2.5 * sentence + 1.0 * alike + 3.4 * evidence;
        return 1 / (1 + Math.exp(-z));
    }
}
