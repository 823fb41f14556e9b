package kz.reformbot.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.reformbot.answer.WeightedNotions.WeightedNotion;
import kz.reformbot.retrieval.PassageIndex;

/**
 * How a question and a passage meet, beyond the passage's score. All values but {@code alike} are summed idf, the unit
 * of BM25.
 *
 * @param total what all of the question's notions weigh
 * @param covered what those weigh that stand in the passage
 * @param sentence what those weigh that stand in one of its sentences, the best one
 * @param beginnings what those weigh that don't stand in it but begin as one of its words does
 * @param pairs what pairs of notions weigh that follow each other in the question and stand close in one sentence
 * @param missing what the heaviest of those weighs that stand nowhere in it
 * @param alike 0 to 1: how alike the question is to one that the section says it answers (Dice coefficient by idf)
 */
record PassageMatch(
        double total, double covered, double sentence, double beginnings, double pairs, double missing, double alike) {
    /** Terms between two notions that still stand close together. */
    private static final int CLOSE = 3;

    static PassageMatch of(WeightedNotions notions, AnalyzedPassage passage, PassageIndex index) {
        double sentence = 0;
        double pairs = 0;
        for (List<String> terms : passage.sentences()) {
            sentence = Math.max(sentence, notions.found(new HashSet<>(terms)));
            pairs = Math.max(pairs, pairs(notions, terms));
        }
        double beginnings = 0;
        for (WeightedNotion notion : notions.notions()) {
            List<String> own = notion.notion().own();
            if (own.size() == 1 && notion.foundIn(passage.all()) == 0 && passage.beginsAlike(own.get(0))) {
                beginnings += notion.weight();
            }
        }
        double missing = 0;
        for (WeightedNotion notion : notions.notions()) {
            missing = Math.max(missing, notion.weight() * (1 - notion.foundIn(passage.all())));
        }
        double alike = 0;
        for (Set<String> question : passage.questions()) {
            sentence = Math.max(sentence, notions.found(question));
            alike = Math.max(alike, dice(notions, question, index));
        }
        return new PassageMatch(
                notions.totalWeight(), notions.found(passage.all()), sentence, beginnings, pairs, missing, alike);
    }

    private static double pairs(WeightedNotions notions, List<String> terms) {
        double pairs = 0;
        for (int i = 0; i + 1 < notions.notions().size(); i++) {
            WeightedNotion first = notions.notions().get(i);
            WeightedNotion second = notions.notions().get(i + 1);
            int at = terms.indexOf(first.notion().own().get(0));
            int next = terms.indexOf(second.notion().own().get(0));
            if (at >= 0 && next >= 0 && Math.abs(at - next) <= CLOSE) {
                pairs += Math.min(first.weight(), second.weight());
            }
        }
        return pairs;
    }

    private static double dice(WeightedNotions notions, Set<String> question, PassageIndex index) {
        double own = question.stream()
                .mapToDouble(term -> index.idf(term, notions.language()))
                .sum();
        double both = notions.totalWeight() + own;
        return both <= 0 ? 0 : Math.min(1, 2 * notions.found(question) / both);
    }
}
