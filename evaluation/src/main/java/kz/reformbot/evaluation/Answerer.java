package kz.reformbot.evaluation;

import java.util.List;
import kz.reformbot.answer.AnswerStatus;
import kz.reformbot.answer.Question;

/** Whatever answers questions: the bot, retrieval alone, a baseline. Asked one question at a time. */
@FunctionalInterface
public interface Answerer {
    Answered answer(Question question);

    /**
     * What came back.
     *
     * @param text empty where there is no answer
     * @param passages all that were retrieved, best first
     * @param confidence more is surer; only its order is measured
     */
    record Answered(AnswerStatus status, String text, List<Found> passages, double confidence) {
        public Answered {
            passages = List.copyOf(passages);
        }
    }

    /** A passage's place: {@code parties/registration} and {@code members}. */
    record Found(String document, String anchor) {}
}
