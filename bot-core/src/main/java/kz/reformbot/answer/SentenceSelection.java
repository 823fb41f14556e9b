package kz.reformbot.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.reformbot.answer.ReadQuestion.AnswerType;
import kz.reformbot.answer.WeightedNotions.WeightedNotion;
import kz.reformbot.knowledge.Sentence;
import kz.reformbot.retrieval.Passage;

/** Of a passage's sentences, those that serve the question, in their order, within a length. */
final class SentenceSelection {
    /** Characters of the statements taken from one passage: what a person reads at a glance. */
    static final int BUDGET = 345;

    private SentenceSelection() {}

    /** A sentence, or the part of a long one that serves the question. */
    record Selected(Sentence sentence, String text) {}

    private record Scored(Sentence sentence, int position, double score, Set<String> terms) {}

    static List<Selected> select(Passage passage, WeightedNotions notions, ReadQuestion question) {
        AnswerType type = question.type();
        List<Scored> scored = score(passage, notions, type);
        if (passage.document().curated() && scored.size() > 1) {
            // The first sentence is what the section says; the others may tell of another time than the one asked
            // about.
            scored.subList(1, scored.size())
                    .removeIf(next -> OtherTimes.tellsOf(next.sentence().text(), notions.language(), question));
        }
        if (scored.isEmpty()) {
            return List.of();
        }
        boolean curated = passage.document().curated();
        List<Scored> byScore = new ArrayList<>(scored);
        byScore.sort(Comparator.comparingDouble(Scored::score).reversed());
        Scored first = curated && passage.first() ? scored.get(0) : byScore.get(0);
        List<Scored> chosen = new ArrayList<>(List.of(first));
        int length = first.sentence().text().length();
        Set<String> said = new HashSet<>(first.terms());
        for (Scored next : byScore) {
            int added = next.sentence().text().length() + 1;
            boolean serves = !curated || bringsMore(next, said, notions) || wanted(next, chosen, type);
            if (!chosen.contains(next) && length + added <= BUDGET && serves && next.score() > 0) {
                chosen.add(next);
                said.addAll(next.terms());
                length += added;
            }
        }
        chosen.sort(Comparator.comparingInt(Scored::position));
        return chosen.stream()
                .map(s -> new Selected(s.sentence(), Excerpt.of(s.sentence().text(), notions, BUDGET)))
                .toList();
    }

    private static List<Scored> score(Passage passage, WeightedNotions notions, AnswerType type) {
        List<Scored> scored = new ArrayList<>();
        int position = 0;
        for (Sentence sentence : passage.sentences()) {
            Set<String> terms = notions.termsOf(sentence.text());
            double score = notions.found(terms);
            if (score > 0 && AnswerTypes.fits(sentence.text(), type)) {
                score *= 1.25;
            }
            // Of sentences that match alike the earlier is the better answer.
            score -= 0.001 * position;
            scored.add(new Scored(sentence, position++, score, terms));
        }
        return scored;
    }

    /** Whether the sentence holds a notion of the question that has not been said yet. */
    private static boolean bringsMore(Scored next, Set<String> said, WeightedNotions notions) {
        for (WeightedNotion notion : notions.notions()) {
            if (notion.foundIn(next.terms()) > notion.foundIn(said)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence holds the sort of thing asked for and none of the chosen does. */
    private static boolean wanted(Scored next, List<Scored> chosen, AnswerType type) {
        return type != AnswerType.OTHER
                && AnswerTypes.fits(next.sentence().text(), type)
                && chosen.stream().noneMatch(s -> AnswerTypes.fits(s.sentence().text(), type));
    }
}
