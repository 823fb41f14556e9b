package kz.reformbot.answer;

import java.util.Set;
import kz.reformbot.answer.WeightedNotions.WeightedNotion;
import kz.reformbot.knowledge.Section;
import kz.reformbot.retrieval.Passage;
import kz.reformbot.retrieval.PassageIndex;

/** How alike a question and the questions are that a section says it answers: its heading and asked variants. */
final class QuestionMatch {
    private final WeightedNotions notions;
    private final PassageIndex index;

    QuestionMatch(WeightedNotions notions, PassageIndex index) {
        this.notions = notions;
        this.index = index;
    }

    /** 0 (nothing in common) to 1 (all): the Dice coefficient of the terms, weighted by idf, of the best variant. */
    double of(Passage passage) {
        Section section = passage.section();
        double best = section.heading().endsWith("?") ? dice(section.heading()) : 0;
        for (String asked : section.asked()) {
            best = Math.max(best, dice(asked));
        }
        return best;
    }

    private double dice(String variant) {
        Set<String> terms = notions.termsOf(variant);
        double common = 0;
        for (WeightedNotion notion : notions.notions()) {
            common += notion.weight() * notion.foundIn(terms);
        }
        double own = terms.stream()
                .mapToDouble(term -> index.idf(term, notions.language()))
                .sum();
        double both = notions.totalWeight() + own;
        return both <= 0 ? 0 : Math.min(1, 2 * common / both);
    }
}
