package kz.reformbot.answer;

import java.util.List;
import kz.reformbot.language.Language;
import kz.reformbot.retrieval.Hit;
import kz.reformbot.retrieval.Passage;
import kz.reformbot.retrieval.PassageIndex;
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

    /** The same sections in another language where the folder has them; else as they are. */
    RankedPassages inLanguage(Language language, PassageIndex index) {
        return new RankedPassages(
                hits.stream().map(hit -> inLanguage(hit, language, index)).toList(),
                lead == null ? null : inLanguage(lead, language, index),
                former == null ? null : inLanguage(former, language, index),
                terms,
                confidence);
    }

    private static Hit inLanguage(Hit hit, Language language, PassageIndex index) {
        Passage passage = hit.passage();
        return index.passage(passage.document().id(), passage.section().anchor(), language)
                .map(translated -> new Hit(translated, hit.score()))
                .orElse(hit);
    }
}
