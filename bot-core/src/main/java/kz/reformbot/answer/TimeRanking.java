package kz.reformbot.answer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import kz.reformbot.answer.ReadQuestion.AnswerType;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.knowledge.Topic;
import kz.reformbot.knowledge.Validity;
import kz.reformbot.retrieval.Hit;
import kz.reformbot.retrieval.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Brings what matches a question into the time it asks about: by the links between topics that replaced each other it
 * finds the section that says the same of another time.
 */
final class TimeRanking {
    /** A section of another topic answers the same question when it matches nearly as well. */
    private static final double COUNTERPART = 0.6;
    /** A section with the same anchor is meant to; it needs to match only so well to be worth a clause. */
    private static final double SAME_ANCHOR = 0.4;
    /** What a match counts that does not hold today and has no counterpart that does. */
    private static final double OUT_OF_FORCE = 0.9;
    /** What a match counts that does not hold at the time asked about and has no counterpart that does. */
    private static final double OUT_OF_TIME = 0.5;

    /** How much of a counterpart's score is its own, and not that of the section which led to it. */
    private static final double OWN_MATCH = 0.5;

    /** What a match loses at most that held only for a part of the year named. */
    private static final double SHORT_TIME = 0.25;

    private final KnowledgeBase knowledge;
    private final ReadQuestion question;
    private final WeightedNotions notions;
    private final Function<Set<String>, List<Hit>> search;

    /** @param search the hits for the question among the documents of some topics, best first */
    TimeRanking(
            KnowledgeBase knowledge,
            ReadQuestion question,
            WeightedNotions notions,
            Function<Set<String>, List<Hit>> search) {
        this.knowledge = knowledge;
        this.question = question;
        this.notions = notions;
        this.search = search;
    }

    /**
     * What is answered from.
     *
     * @param found the passage that matches the question
     * @param lead the same, or its counterpart in the time asked about
     */
    record Choice(Hit found, Hit lead, double score) {}

    /**
     * The hit that matches best, itself or through its counterpart in the time asked about.
     *
     * @param hits best first
     */
    Choice best(List<Hit> hits) {
        Choice best = inTime(hits.get(0));
        for (Hit hit : hits.subList(1, hits.size())) {
            // Time only takes from a score: nothing further down can win.
            if (hit.score() <= best.score()) {
                break;
            }
            Choice choice = inTime(hit);
            best = choice.score() > best.score() ? choice : best;
        }
        return best;
    }

    private boolean holds(Topic topic) {
        TimeAsked time = question.time();
        Validity validity = topic.validity();
        boolean holdsToday = validity.holdsOn(question.today()) && !topic.isOver(question.today());
        return switch (time.mode()) {
            case TODAY -> holdsToday;
            case STATED -> validity.overlaps(new Validity(time.from(), time.to()));
            // A name's year tells which thing is meant; it does not make another time's rule the wrong one.
            case NAMED -> holdsToday || validity.overlaps(new Validity(time.from(), time.to()));
            case FORMER -> topic.isOver(question.today());
        };
    }

    private Choice inTime(Hit hit) {
        Topic topic = knowledge.topicOf(hit.passage().document()).orElse(null);
        if (topic != null && holds(topic) && beginsLater(hit)) {
            return new Choice(hit, hit, hit.score() * OUT_OF_TIME);
        }
        if (topic == null || holds(topic)) {
            return new Choice(hit, atEndOfTime(hit, topic), hit.score() * shareOfTime(topic));
        }
        boolean over = topic.isOver(question.time().from());
        boolean later = over && question.time().mode() != TimeAsked.Mode.FORMER;
        Hit counterpart = counterpart(hit, related(topic, later, this::holds));
        if (counterpart != null) {
            if (asksOfThePast(hit, counterpart)) {
                return new Choice(hit, hit, hit.score());
            }
            // Sections may share an anchor and little else: the counterpart's own match counts too.
            double share = Math.min(1, counterpart.score() / hit.score());
            return new Choice(hit, counterpart, hit.score() * (1 - OWN_MATCH + OWN_MATCH * share));
        }
        boolean today = question.time().mode() == TimeAsked.Mode.TODAY;
        return new Choice(hit, hit, hit.score() * (today ? OUT_OF_FORCE : OUT_OF_TIME));
    }

    /** A topic that held all along can still tell, in this section, only of what came after the time asked about. */
    private boolean beginsLater(Hit hit) {
        Passage passage = hit.passage();
        return !passage.sentences().isEmpty()
                && OtherTimes.beginsLater(
                        passage.sentences().get(0).text(), passage.document().language(), question);
    }

    /** Whether the question is when or who something was that it names itself and that is no more. */
    private boolean asksOfThePast(Hit past, Hit present) {
        boolean settled = question.type() == AnswerType.DATE || question.type() == AnswerType.PERSON;
        if (!settled || question.time().mode() != TimeAsked.Mode.TODAY) {
            return false;
        }
        Set<String> then = notions.termsOf(past.passage().document().title());
        Set<String> now = notions.termsOf(present.passage().document().title());
        return notions.notions().stream().anyMatch(notion -> notion.foundIn(then) == 1 && notion.foundIn(now) == 0);
    }

    /** Near 1; of two topics that both held in a named year the one that held longer is the likelier to be meant. */
    private double shareOfTime(@Nullable Topic topic) {
        TimeAsked time = question.time();
        if (topic == null
                || time.mode() != TimeAsked.Mode.NAMED
                || topic.validity().holdsOn(question.today())) {
            return 1;
        }
        LocalDate from = topic.validity().from();
        LocalDate to = topic.validity().to();
        LocalDate first = from == null || from.isBefore(time.from()) ? time.from() : from;
        LocalDate last = to == null || to.isAfter(time.to()) ? time.to() : to;
        double shared = ChronoUnit.DAYS.between(first, last) + 1;
        double all = ChronoUnit.DAYS.between(time.from(), time.to()) + 1;
        return 1 - SHORT_TIME * (1 - shared / all);
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
        Hit former = counterpart(lead, direct);
        // What is no longer so is worth a clause only where it answers the same question.
        if (former == null) {
            return null;
        }
        boolean meant = anchor(former).equals(anchor(lead));
        return former.score() < (meant ? SAME_ANCHOR : COUNTERPART) * lead.score() ? null : former;
    }

    private static String anchor(Hit hit) {
        return hit.passage().section().anchor();
    }

    /** The section of one of the topics that answers the same as the hit; null when none does. */
    private @Nullable Hit counterpart(Hit hit, Set<String> topics) {
        if (topics.isEmpty()) {
            return null;
        }
        Hit bestFound = null;
        for (Hit candidate : search.apply(topics)) {
            if (beginsLater(candidate)) {
                continue;
            }
            if (anchor(candidate).equals(anchor(hit))) {
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
