package kz.reformbot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.language.Language;
import kz.reformbot.retrieval.Hit;
import kz.reformbot.retrieval.Passage;
import kz.reformbot.retrieval.PassageIndex;
import kz.reformbot.retrieval.QueryTerms;
import org.jspecify.annotations.Nullable;

/** Finds the passages for a question, ranks them, and says how likely it is that they answer it. */
final class PassageRanking {
    private static final int LOOKED_AT = 20;
    private static final int MOST_HITS = 10;
    /** What a word of the earlier question counts beside one of this question. */
    private static final double CONTEXT = 0.8;
    /** What a word counts that only tells the time asked about. */
    private static final double TIME_WORDS = 0.3;

    /** What confidence keeps where a country is named of which no passage tells. */
    private static final double ELSEWHERE = 0.4;
    /** A country that so many of all passages name is the one that the folder is about. */
    private static final double HOME = 0.05;

    private final KnowledgeBase knowledge;
    private final PassageIndex index;
    private final AnalyzedPassages analyzed = new AnalyzedPassages();

    PassageRanking(KnowledgeBase knowledge, PassageIndex index) {
        this.knowledge = knowledge;
        this.index = index;
    }

    RankedPassages rank(ReadQuestion question) {
        RankedPassages best = rankIn(question, question.language());
        for (Language other : index.languages()) {
            // What the folder says in another language is better than nothing, not better than the same.
            if (other != question.language() && best.confidence() < Confidence.ANSWER) {
                RankedPassages found = rankIn(question, other);
                boolean better = found.confidence() > best.confidence()
                        && found.confidence() >= Confidence.ANSWER_ACROSS_LANGUAGES;
                if (better || best.hits().isEmpty()) {
                    best = translated(question, found);
                }
            }
        }
        return best;
    }

    /** The same sections in the language of the answer, where the folder has them. */
    private RankedPassages translated(ReadQuestion question, RankedPassages found) {
        Hit lead = translated(question, found.lead());
        if (lead == null || lead.equals(found.lead())) {
            return found;
        }
        List<Hit> hits = new ArrayList<>();
        found.hits().forEach(hit -> hits.add(Objects.requireNonNullElse(translated(question, hit), hit)));
        WeightedNotions notions = WeightedNotions.of(terms(question, question.language()), index);
        return new RankedPassages(hits, lead, translated(question, found.former()), notions, found.confidence());
    }

    private @Nullable Hit translated(ReadQuestion question, @Nullable Hit hit) {
        if (hit == null) {
            return null;
        }
        Passage passage = hit.passage();
        return index.passage(passage.document().id(), passage.section().anchor(), question.language())
                .map(same -> new Hit(same, hit.score()))
                .orElse(hit);
    }

    /** What confidence in an answer from the question's own language rests on. */
    Evidence evidence(ReadQuestion question) {
        QueryTerms terms = terms(question, question.language());
        WeightedNotions notions = WeightedNotions.of(terms, index).withoutMinor(CONTEXT);
        Reranker reranker = new Reranker(notions, question, analyzed, index);
        return Evidence.of(index.search(terms, LOOKED_AT), reranker, notions, index);
    }

    private RankedPassages rankIn(ReadQuestion question, Language searched) {
        QueryTerms terms = terms(question, searched);
        WeightedNotions notions = WeightedNotions.of(terms, index);
        List<Hit> found = index.search(terms, LOOKED_AT);
        if (found.isEmpty()) {
            return new RankedPassages(List.of(), null, null, notions, 0);
        }
        Reranker reranker = new Reranker(notions.withoutMinor(CONTEXT), question, analyzed, index);
        double confidence = Confidence.of(Evidence.of(found, reranker, notions.withoutMinor(CONTEXT), index));
        List<Hit> hits = reranker.rerank(found);
        confidence *= elsewhere(question, searched, hits) ? ELSEWHERE : 1;
        TimeRanking inTime = new TimeRanking(
                knowledge, question, notions, topics -> reranker.rerank(index.search(terms, LOOKED_AT, topics)));
        TimeRanking.Choice choice = inTime.best(hits);
        List<Hit> ordered = new ArrayList<>(hits);
        ordered.removeIf(hit -> sameSection(hit, choice.lead()));
        ordered.add(0, choice.lead());
        return new RankedPassages(
                ordered.subList(0, Math.min(MOST_HITS, ordered.size())),
                choice.lead(),
                inTime.former(choice),
                notions,
                confidence);
    }

    /** Whether the question names a country of which none of the best passages tells. */
    private boolean elsewhere(ReadQuestion question, Language searched, List<Hit> hits) {
        if (question.search().language() != searched) {
            return false;
        }
        List<Hit> best = hits.subList(0, Math.min(Evidence.LOOKED_AT, hits.size()));
        return Countries.in(question.search().asked(), searched).stream()
                .filter(country -> country.stream()
                                .mapToDouble(term -> index.share(term, searched))
                                .min()
                                .orElse(0)
                        < HOME)
                .anyMatch(country -> best.stream()
                        .noneMatch(hit -> analyzed.of(hit.passage()).all().containsAll(country)));
    }

    private QueryTerms terms(ReadQuestion question, Language searched) {
        ReadQuestion.Search search = question.search();
        Language asked = search.language();
        QueryTerms terms = index.terms(search.asked(), asked, searched);
        if (!search.context().isEmpty()) {
            terms = terms.and(index.terms(search.context(), asked, searched), terms.isEmpty() ? 1 : CONTEXT);
        }
        // Where topics say when they hold, the words for the time find it no better than their validity does.
        double time = knowledge.topics().isEmpty() || terms.isEmpty() ? 1 : TIME_WORDS;
        return terms.and(index.terms(search.time(), asked, searched), time);
    }

    private static boolean sameSection(Hit a, Hit b) {
        return a.passage().reference().equals(b.passage().reference());
    }
}
