package kz.reformbot.answer;

import java.util.List;
import kz.reformbot.retrieval.Hit;
import org.jspecify.annotations.Nullable;

/**
 * What retrieval found for a question.
 *
 * @param hits best first; empty when nothing of the question stands anywhere
 * @param lead what to answer from; null when there is no hit
 * @param former what held before the lead and answers the same, null when nothing did or it does not matter
 * @param terms what was searched, weighted
 * @param confidence 0 to 1: how likely it is that the folder covers the question
 */
record RankedPassages(
        List<Hit> hits, @Nullable Hit lead, @Nullable Hit former, WeightedNotions terms, double confidence) {
    RankedPassages {
        hits = List.copyOf(hits);
    }

    /** Whether the question is, word for word, one that the lead says it answers. */
    boolean leadIsAsked(ReadQuestion question) {
        return lead != null
                && SectionQuestions.of(lead.passage().section())
                        .wordings()
                        .contains(SectionQuestions.words(question.text()));
    }
}
