package kz.reformbot.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.knowledge.Topic;
import kz.reformbot.knowledge.Validity;
import kz.reformbot.language.Language;
import kz.reformbot.retrieval.Hit;
import kz.reformbot.retrieval.Passage;
import kz.reformbot.retrieval.PassageIndex;
import kz.reformbot.retrieval.QueryTerms;
import org.jspecify.annotations.Nullable;

/** Finds the passages for a question and chooses among them the one that holds at the time asked about. */
final class PassageRanking {
    private static final int LOOKED_AT = 20;
    private static final int MOST_HITS = 10;
    /** What a word of the earlier question counts beside one of this question. */
    private static final double CONTEXT = 0.5;
    /** What a word counts that only tells the time asked about. */
    private static final double TIME_WORDS = 0.3;
    /** How much a section gains when its own questions are the one asked. */
    private static final double QUESTION_MATCH = 0.8;
    /** What a match counts that does not hold today and has no counterpart that does. */
    private static final double OUT_OF_FORCE = 0.9;
    /** What a match counts that does not hold at the time asked about and has no counterpart that does. */
    private static final double OUT_OF_TIME = 0.5;
    /** A counterpart in another time answers the same question when it matches nearly as well. */
    private static final double COUNTERPART = 0.6;

    private final KnowledgeBase knowledge;
    private final PassageIndex index;

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
                if (found.confidence() > best.confidence() || best.hits().isEmpty()) {
                    best = found;
                }
            }
        }
        return best;
    }

    private RankedPassages rankIn(ReadQuestion question, Language searched) {
        QueryTerms terms = terms(question, searched);
        WeightedNotions notions = WeightedNotions.of(terms, index);
        List<Hit> found = index.search(terms, LOOKED_AT);
        if (found.isEmpty()) {
            return new RankedPassages(List.of(), null, null, notions, 0);
        }
        double confidence = Confidence.of(notions.withoutMinor(CONTEXT), found);
        List<Hit> hits = reranked(found, new QuestionMatch(notions, index));
        Search search = new Search(question, terms);
        Choice choice = search.best(hits);
        List<Hit> ordered = new ArrayList<>(hits);
        ordered.removeIf(hit -> sameSection(hit, choice.lead()));
        ordered.add(0, choice.lead());
        return new RankedPassages(
                ordered.subList(0, Math.min(MOST_HITS, ordered.size())),
                choice.lead(),
                search.former(choice),
                notions,
                confidence);
    }

    private QueryTerms terms(ReadQuestion question, Language searched) {
        ReadQuestion.Search search = question.search();
        Language asked = question.language();
        QueryTerms terms = index.terms(search.asked(), asked, searched);
        if (!search.context().isEmpty()) {
            terms = terms.and(index.terms(search.context(), asked, searched), terms.isEmpty() ? 1 : CONTEXT);
        }
        // Where topics say when they hold, the words for the time find it no better than their validity does.
        double time = knowledge.topics().isEmpty() || terms.isEmpty() ? 1 : TIME_WORDS;
        return terms.and(index.terms(search.time(), asked, searched), time);
    }

    /** Sections that say they answer such a question come before those that only use its words. */
    private static List<Hit> reranked(List<Hit> found, QuestionMatch match) {
        return found.stream()
                .map(hit -> new Hit(hit.passage(), hit.score() * (1 + QUESTION_MATCH * match.of(hit.passage()))))
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .toList();
    }

    private static boolean sameSection(Hit a, Hit b) {
        return a.passage().reference().equals(b.passage().reference());
    }

    /**
     * What is answered from.
     *
     * @param found the passage that matches the question
     * @param lead the same, or its counterpart in the time asked about
     */
    private record Choice(Hit found, Hit lead, double score) {}

    /** One question's search, with what is known of its time. */
    private final class Search {
        private final ReadQuestion question;
        private final QueryTerms terms;

        Search(ReadQuestion question, QueryTerms terms) {
            this.question = question;
            this.terms = terms;
        }

        /** The hit that matches best, itself or through its counterpart in the time asked about. */
        Choice best(List<Hit> hits) {
            return hits.stream()
                    .map(this::inTime)
                    .max(Comparator.comparingDouble(Choice::score))
                    .orElseThrow();
        }

        private boolean holds(Validity validity) {
            TimeAsked time = question.time();
            return switch (time.mode()) {
                case TODAY -> validity.holdsOn(time.to());
                case STATED -> validity.overlaps(new Validity(time.from(), time.to()));
                // A name's year tells which thing is meant; it does not make another time's rule the wrong one.
                case NAMED ->
                    validity.holdsOn(question.today()) || validity.overlaps(new Validity(time.from(), time.to()));
                case FORMER -> validity.endedBefore(question.today());
            };
        }

        private Choice inTime(Hit hit) {
            Topic topic = knowledge.topicOf(hit.passage().document()).orElse(null);
            if (topic == null || holds(topic.validity())) {
                return new Choice(hit, atEndOfTime(hit, topic), hit.score());
            }
            boolean over = topic.validity().endedBefore(question.time().from());
            boolean later = over && question.time().mode() != TimeAsked.Mode.FORMER;
            Hit counterpart = counterpart(hit, related(topic, later, candidate -> holds(candidate.validity())));
            if (counterpart != null) {
                return new Choice(hit, counterpart, hit.score());
            }
            boolean today = question.time().mode() == TimeAsked.Mode.TODAY;
            return new Choice(hit, hit, hit.score() * (today ? OUT_OF_FORCE : OUT_OF_TIME));
        }

        /** Where the time asked about saw a change, what held at its end leads. */
        private Hit atEndOfTime(Hit hit, @Nullable Topic topic) {
            TimeAsked time = question.time();
            if (topic == null
                    || time.mode() != TimeAsked.Mode.STATED
                    || !topic.validity().endedBefore(time.to())) {
                return hit;
            }
            Hit later = counterpart(hit, related(topic, true, t -> t.validity().holdsOn(time.to())));
            return later == null ? hit : later;
        }

        /** What held just before the lead, for a question about today or about a time that saw the change. */
        @Nullable
        Hit former(Choice choice) {
            Hit lead = choice.lead();
            Topic topic = knowledge.topicOf(lead.passage().document()).orElse(null);
            TimeAsked time = question.time();
            boolean changeMatters = topic != null
                    && topic.validity().holdsOn(time.to())
                    && switch (time.mode()) {
                        case TODAY -> true;
                        case STATED -> topic.validity().startsAfter(time.from());
                        case FORMER, NAMED -> false;
                    };
            if (topic == null || !changeMatters) {
                return null;
            }
            boolean foundFormer = knowledge
                    .topicOf(choice.found().passage().document())
                    .filter(found -> found.validity().endedBefore(time.to()))
                    .isPresent();
            if (foundFormer) {
                return choice.found();
            }
            Set<String> direct = new HashSet<>();
            topic.supersedes().forEach(link -> direct.add(link.topic()));
            return counterpart(lead, direct);
        }

        /** The section of one of the topics that answers the same as the hit; null when none does. */
        private @Nullable Hit counterpart(Hit hit, Set<String> topics) {
            if (topics.isEmpty()) {
                return null;
            }
            Passage passage = hit.passage();
            Hit bestFound = null;
            for (Hit candidate : index.search(terms, 5, topics)) {
                if (candidate
                        .passage()
                        .section()
                        .anchor()
                        .equals(passage.section().anchor())) {
                    return candidate;
                }
                bestFound = bestFound == null ? candidate : bestFound;
            }
            return bestFound == null || bestFound.score() < COUNTERPART * hit.score() ? null : bestFound;
        }

        /** The topics that replaced this one, or were replaced by it, step by step, as far as they are wanted. */
        private Set<String> related(Topic topic, boolean later, Predicate<Topic> wanted) {
            Set<String> found = new HashSet<>();
            Set<String> seen = new HashSet<>(Set.of(topic.id()));
            List<Topic> open = new ArrayList<>(List.of(topic));
            while (!open.isEmpty()) {
                Topic at = open.remove(open.size() - 1);
                for (Topic.Link link : later ? at.supersededBy() : at.supersedes()) {
                    Topic next = knowledge.topics().get(link.topic());
                    if (next != null && seen.add(next.id())) {
                        open.add(next);
                        if (wanted.test(next)) {
                            found.add(next.id());
                        }
                    }
                }
            }
            return found;
        }
    }
}
