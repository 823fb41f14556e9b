package kz.reformbot.evaluation.dataset;

import java.util.List;
import java.util.OptionalInt;
import kz.reformbot.answer.Question;

/** Questions with what is expected of their answers. */
public record QuestionSet(String name, List<Item> items, Matching matching) {
    public QuestionSet {
        items = List.copyOf(items);
    }

    /** A question and what is expected of its answer. */
    public record Item(String id, Question question, Gold gold) {}

    /**
     * How an answer's text is held against the gold.
     *
     * @param wholeNumbers whether "50" is not in "150"; the public protocols do not ask for it
     * @param longestAnswer in characters: a longer answer holds nothing
     */
    public record Matching(boolean wholeNumbers, OptionalInt longestAnswer) {
        /** Our own sets: numbers are whole, and how long an answer may be is the bot's affair. */
        public static final Matching OWN = new Matching(true, OptionalInt.empty());

        /** The protocol of the public sets: plain containment, at most 350 characters. */
        public static final Matching PUBLIC = new Matching(false, OptionalInt.of(350));
    }
}
