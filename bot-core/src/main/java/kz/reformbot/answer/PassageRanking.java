package kz.reformbot.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
    private static final int MOST_HITS = 10;
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
        QueryTerms terms = index.terms(question.searched(), question.language(), searched);
        WeightedNotions notions = WeightedNotions.of(terms, index);
        List<Hit> hits = index.search(terms, MOST_HITS, passage -> true);
        if (hits.isEmpty()) {
            return new RankedPassages(hits, null, null, notions, 0);
        }
        double confidence = Confidence.of(notions, hits);
        Search search = new Search(question, terms);
        Hit best = search.best(hits);
        Hit lead = search.inTime(best);
        List<Hit> ordered = new ArrayList<>(hits);
        ordered.removeIf(hit -> sameSection(hit, lead));
        ordered.add(0, lead);
        return new RankedPassages(ordered, lead, search.former(lead, best), notions, confidence);
    }

    private static boolean sameSection(Hit a, Hit b) {
        return a.passage().reference().equals(b.passage().reference());
    }

    /** One question's search, with what is known of its time. */
    private final class Search {
        private final ReadQuestion question;
        private final QueryTerms terms;

        Search(ReadQuestion question, QueryTerms terms) {
            this.question = question;
            this.terms = terms;
        }

        /** The best hit; of hits that match about equally, one that holds at the time asked about. */
        Hit best(List<Hit> hits) {
            return hits.stream()
                    .max(Comparator.comparingDouble(this::scoreInTime))
                    .orElseThrow();
        }

        private double scoreInTime(Hit hit) {
            Optional<Topic> topic = knowledge.topicOf(hit.passage().document());
            if (topic.isEmpty() || holds(topic.get().validity())) {
                return hit.score();
            }
            return hit.score() * (question.time().mode() == TimeAsked.Mode.TODAY ? 0.9 : 0.6);
        }

        private boolean holds(Validity validity) {
            TimeAsked time = question.time();
            return switch (time.mode()) {
                case TODAY -> validity.holdsOn(time.to());
                case STATED, NAMED -> validity.overlaps(new Validity(time.from(), time.to()));
                case FORMER -> validity.endedBefore(question.today());
            };
        }

        /** The hit itself, or the counterpart that holds at the time asked about where there is one. */
        Hit inTime(Hit hit) {
            Topic topic = knowledge.topicOf(hit.passage().document()).orElse(null);
            if (topic == null || holds(topic.validity())) {
                return atEndOfTime(hit, topic);
            }
            boolean over = topic.validity().endedBefore(question.time().from());
            boolean backwards = question.time().mode() == TimeAsked.Mode.FORMER || !over;
            Predicate<Topic> wanted = candidate -> holds(candidate.validity());
            Hit counterpart = counterpart(hit, related(topic, !backwards, wanted));
            return counterpart == null ? hit : counterpart;
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
        Hit former(Hit lead, Hit best) {
            Topic topic = knowledge.topicOf(lead.passage().document()).orElse(null);
            if (topic == null) {
                return null;
            }
            TimeAsked time = question.time();
            boolean changeMatters = switch (time.mode()) {
                case TODAY -> true;
                case STATED -> topic.validity().startsAfter(time.from()) || !time.isPast(question.today());
                case FORMER, NAMED -> false;
            };
            if (!changeMatters || !topic.validity().holdsOn(time.to())) {
                return null;
            }
            if (!sameSection(lead, best)
                    && knowledge
                            .topicOf(best.passage().document())
                            .filter(t -> t.validity().endedBefore(time.to()))
                            .isPresent()) {
                return best;
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
            Predicate<Passage> wanted =
                    candidate -> topics.contains(candidate.document().id());
            List<Hit> found = index.search(terms, 5, wanted);
            for (Hit candidate : found) {
                if (candidate
                        .passage()
                        .section()
                        .anchor()
                        .equals(passage.section().anchor())) {
                    return candidate;
                }
            }
            return found.isEmpty() || found.get(0).score() < COUNTERPART * hit.score() ? null : found.get(0);
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
