package kz.reformbot.answer;

import java.util.List;
import kz.reformbot.answer.WeightedNotions.WeightedNotion;
import kz.reformbot.retrieval.Hit;
import kz.reformbot.retrieval.PassageIndex;

/**
 * What speaks for and against the folder covering a question: what the best passages hold of it. Shares of the question
 * by how telling its words are (their idf), each 0 to 1 unless said otherwise.
 *
 * @param coverage how much of the question stands in one passage
 * @param sentence how much of it stands in one sentence, or in one of a section's own questions
 * @param alike how alike the question is to one that a section says it answers (Dice coefficient)
 * @param score the best hit's BM25F score, counted in words that single one passage out; above 1 for long questions
 * @param missing how telling the most telling word is that all the best passages lack; 1 for one that stands in none
 * @param unknown how much of the question stands nowhere in the folder
 * @param ownQuestions 1 where the best section says in more words than its heading what it answers, else 0
 * @param length of the question: the logarithm of one and its telling words
 */
public record Evidence(
        double coverage,
        double sentence,
        double alike,
        double score,
        double missing,
        double unknown,
        double ownQuestions,
        double length) {
    /** The hits that are looked at. */
    static final int LOOKED_AT = 3;

    /** Where nothing was found. */
    static final Evidence NONE = new Evidence(0, 0, 0, 0, 1, 1, 0, 0);

    /** What {@link #values} are, in their order. */
    public static final List<String> NAMES =
            List.of("coverage", "sentence", "alike", "score", "missing", "unknown", "own-questions", "length");

    /** The values in the order of {@link #NAMES}. */
    public List<Double> values() {
        return List.of(coverage, sentence, alike, score, missing, unknown, ownQuestions, length);
    }

    /** @param found best first, by BM25F */
    static Evidence of(List<Hit> found, Reranker reranker, WeightedNotions notions, PassageIndex index) {
        double total = notions.totalWeight();
        if (found.isEmpty() || total <= 0) {
            return NONE;
        }
        List<Hit> best = found.subList(0, Math.min(LOOKED_AT, found.size()));
        double rarest = Math.log(1 + 2.0 * index.size(notions.language()));
        double coverage = 0;
        double sentence = 0;
        double alike = 0;
        double missing = 1;
        for (PassageMatch match : reranker.matches(best)) {
            coverage = Math.max(coverage, match.covered() / total);
            sentence = Math.max(sentence, match.sentence() / total);
            alike = Math.max(alike, match.alike());
            missing = Math.min(missing, match.missing() / rarest);
        }
        return new Evidence(
                coverage,
                sentence,
                alike,
                found.get(0).score() / rarest,
                missing,
                unknown(notions, index) / total,
                found.get(0).passage().section().asked().isEmpty() ? 0 : 1,
                Math.log(1 + notions.notions().size()));
    }

    private static double unknown(WeightedNotions notions, PassageIndex index) {
        return notions.notions().stream()
                .filter(notion -> notion.notion().ways().stream()
                        .noneMatch(way -> way.stream().allMatch(term -> index.share(term, notions.language()) > 0)))
                .mapToDouble(WeightedNotion::weight)
                .sum();
    }
}
