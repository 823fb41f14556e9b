package kz.reformbot.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.reformbot.answer.ReadQuestion.AnswerType;
import kz.reformbot.retrieval.Hit;
import kz.reformbot.retrieval.PassageIndex;

/**
 * A second look at the best hits of a question: words that stand together in one sentence count more than words that
 * are spread, and sections that say they answer such a question come before those that only use its words.
 */
final class Reranker {
    private static final double SENTENCE = 0.3;
    private static final double BEGINNINGS = 0.3;
    private static final double PAIRS = 0.2;
    /** How much a section gains when its own questions are the one asked. */
    private static final double ALIKE = 1.0;
    /** How much a section gains when it is the very question: "how" and "when" of the same words part here. */
    private static final double SAME_QUESTION = 0.5;
    /** How much a section gains that says it answers the sort of question asked. */
    private static final double SAME_TYPE = 0.2;

    private final WeightedNotions notions;
    private final AnswerType type;
    private final List<String> asked;
    private final AnalyzedPassages analyzed;
    private final PassageIndex index;

    Reranker(WeightedNotions notions, ReadQuestion question, AnalyzedPassages analyzed, PassageIndex index) {
        this.notions = notions;
        this.type = question.type();
        this.asked = SectionQuestions.words(question.search().asked());
        this.analyzed = analyzed;
        this.index = index;
    }

    /** How the question meets each hit, in the order of the hits. */
    List<PassageMatch> matches(List<Hit> hits) {
        return hits.stream()
                .map(hit -> PassageMatch.of(notions, analyzed.of(hit.passage()), index))
                .toList();
    }

    /** The hits with their new scores, best first. */
    List<Hit> rerank(List<Hit> hits) {
        List<Hit> reranked = new ArrayList<>();
        for (Hit hit : hits) {
            AnalyzedPassage passage = analyzed.of(hit.passage());
            PassageMatch match = PassageMatch.of(notions, passage, index);
            double score =
                    hit.score() + SENTENCE * match.sentence() + BEGINNINGS * match.beginnings() + PAIRS * match.pairs();
            double gain = 1 + ALIKE * match.alike();
            gain += passage.section().wordings().contains(asked) ? SAME_QUESTION : 0;
            gain += passage.section().types().contains(type) ? SAME_TYPE : 0;
            reranked.add(new Hit(hit.passage(), score * gain));
        }
        reranked.sort(Comparator.comparingDouble(Hit::score).reversed());
        return reranked;
    }
}
