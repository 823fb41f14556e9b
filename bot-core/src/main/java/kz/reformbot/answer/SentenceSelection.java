package kz.reformbot.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.reformbot.answer.ReadQuestion.AnswerType;
import kz.reformbot.knowledge.Sentence;
import kz.reformbot.retrieval.Passage;

/** Of a passage's sentences, those that serve the question, in their order, within a length. */
final class SentenceSelection {
    /** Characters of the statements taken from one passage: what a person reads at a glance. */
    static final int BUDGET = 345;

    private SentenceSelection() {}

    /** A sentence, or the part of a long one that serves the question. */
    record Selected(Sentence sentence, String text) {}

    private record Scored(Sentence sentence, int position, double score) {}

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
        for (Scored next : byScore) {
            int added = next.sentence().text().length() + 1;
            // A curated section is about one question: what only fits the sort of thing asked for serves as well.
            boolean serves = next.score() > 0
                    || (curated && AnswerTypes.fits(next.sentence().text(), type));
            if (!chosen.contains(next) && length + added <= BUDGET && serves) {
                chosen.add(next);
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
            double score = notions.found(sentence.text());
            if (score > 0 && AnswerTypes.fits(sentence.text(), type)) {
                score *= 1.25;
            }
            // Of sentences that match alike the earlier is the better answer.
            score -= 0.001 * position;
            scored.add(new Scored(sentence, position++, score));
        }
        return scored;
    }
}
