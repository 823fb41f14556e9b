package kz.reformbot.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.reformbot.answer.SentenceSelection.Selected;
import kz.reformbot.knowledge.Document;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.knowledge.Topic;
import kz.reformbot.knowledge.Validity;
import kz.reformbot.language.Language;
import kz.reformbot.language.quantity.DateExpressions;
import kz.reformbot.language.quantity.Quantities;
import kz.reformbot.language.quantity.Quantity;
import kz.reformbot.retrieval.Hit;
import kz.reformbot.retrieval.Passage;

/** Answers in the folder's own sentences: the lead's, with its dates, then what held before in one clause. */
final class ExtractiveComposer {
    /** Characters: a date within the first few words is what a sentence begins with. */
    private static final int FEW_WORDS = 20;

    private final KnowledgeBase knowledge;

    ExtractiveComposer(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** Empty when nothing retrieved answers the question. */
    Draft compose(ReadQuestion question, RankedPassages passages) {
        Draft draft = new Draft(knowledge);
        Hit lead = passages.lead();
        if (lead == null || passages.confidence() < Confidence.ANSWER) {
            return draft;
        }
        Passage passage = lead.passage();
        List<Selected> selected = SentenceSelection.select(passage, passages.terms(), question);
        String before = statusClause(passage, question.language());
        for (Selected part : selected) {
            draft.claim(before + part.text(), passage, part.sentence());
            before = "";
        }
        Hit former = passages.former();
        if (former != null && !draft.isEmpty()) {
            addFormer(draft, former.passage(), passages.terms(), question);
        }
        if (!draft.isEmpty()) {
            timeNote(passage, question)
                    .ifPresent(
                            note -> draft.claim(note, passage, selected.get(0).sentence()));
        }
        return draft;
    }

    /** "Proposed, not in force: " before what does not hold and has no dates that say so. */
    private String statusClause(Passage passage, Language language) {
        Topic topic = knowledge.topicOf(passage.document()).orElse(null);
        if (topic == null) {
            return "";
        }
        return switch (topic.status()) {
            case PROPOSED -> Wording.in(language).say("status.proposed") + " ";
            case REJECTED -> Wording.in(language).say("status.rejected") + " ";
            // Where the end is known, the time note tells it.
            case SUPERSEDED ->
                topic.validity().to() == null ? Wording.in(language).say("status.superseded") + " " : "";
            case ADOPTED, IN_FORCE -> "";
        };
    }

    private void addFormer(Draft draft, Passage former, WeightedNotions terms, ReadQuestion question) {
        Validity validity =
                knowledge.topicOf(former.document()).map(Topic::validity).orElse(Validity.ALWAYS);
        if (former.sentences().isEmpty()) {
            return;
        }
        var first = former.sentences().get(0);
        if (saysAlready(draft, first.text(), former.document().language())) {
            return;
        }
        Wording wording = Wording.in(question.language());
        String dates = Wording.capitalised(wording.validity(validity));
        boolean dated = Quantities.in(first.text(), former.document().language()).stream()
                .anyMatch(quantity -> tellsAnEndOf(validity, quantity));
        String label = dated || dates.isEmpty() ? wording.say("time.before") : dates;
        String text = Excerpt.of(first.text(), terms, SentenceSelection.BUDGET);
        boolean beginsWithTime =
                dated && beginsWithTime(first.text(), former.document().language(), question);
        draft.claim(beginsWithTime ? text : wording.say("time.former", label) + " " + text, former, first);
    }

    /** Whether every number and date of a sentence already stands in the draft. */
    private static boolean saysAlready(Draft draft, String sentence, Language language) {
        List<String> said =
                Quantities.in(sentence, language).stream().map(Quantity::value).toList();
        return !said.isEmpty()
                && Quantities.in(draft.text(), language).stream()
                        .map(Quantity::value)
                        .toList()
                        .containsAll(said);
    }

    /** "Before the law of 5 November 2022 a party needed …" says by itself that it tells of what was. */
    private static boolean beginsWithTime(String sentence, Language language, ReadQuestion question) {
        return DateExpressions.allIn(sentence, language, question.today()).stream()
                .anyMatch(reference -> reference.start() <= FEW_WORDS);
    }

    /** Whether a date in a sentence already says when the former state began or ended, to the year. */
    private static boolean tellsAnEndOf(Validity validity, Quantity quantity) {
        boolean date = quantity.kind() == Quantity.Kind.DATE || quantity.kind() == Quantity.Kind.YEAR;
        LocalDate from = validity.from();
        LocalDate to = validity.to();
        return date
                && ((from != null && quantity.value().startsWith(String.valueOf(from.getYear())))
                        || (to != null
                                && quantity.value()
                                        .startsWith(
                                                String.valueOf(to.plusDays(1).getYear()))));
    }

    /** When the statement holds, where a reader could take it for something else. */
    private Optional<String> timeNote(Passage passage, ReadQuestion question) {
        Optional<Topic> topic = knowledge.topicOf(passage.document());
        if (topic.isEmpty()) {
            return Optional.empty();
        }
        Wording wording = Wording.in(question.language());
        Validity validity = topic.get().validity();
        if (validity.endedBefore(question.today())) {
            String ended = wording.say("time.ended", wording.validity(validity));
            return Optional.of(successor(topic.get(), question.language())
                    .map(next -> ended + " " + next)
                    .orElse(ended));
        }
        if (validity.startsAfter(question.time().to())) {
            return Optional.of(wording.say("time.notYet", wording.starting(validity)));
        }
        boolean changed = !topic.get().supersedes().isEmpty();
        return changed && validity.from() != null
                ? Optional.of(wording.say("time.inForce", wording.since(validity.from())))
                : Optional.empty();
    }

    /** "Replaced since 1 July 2026 by: …": what stands in its place, by its title. */
    private Optional<String> successor(Topic topic, Language language) {
        for (Topic.Link link : topic.supersededBy()) {
            Topic next = knowledge.topics().get(link.topic());
            if (next == null || next.validity().from() == null) {
                continue;
            }
            Wording wording = Wording.in(language);
            for (Document document : knowledge.documents()) {
                if (document.id().equals(next.id()) && document.language() == language) {
                    String since = wording.since(next.validity().from());
                    return Optional.of(wording.say("time.replaced", since, document.title()));
                }
            }
        }
        return Optional.empty();
    }
}
