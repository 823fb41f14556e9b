package kz.reformbot.evaluation.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.reformbot.language.Language;

/**
 * What is asked, without what is expected.
 *
 * @param language empty where the answerer is to find it out
 * @param asOf the day the question is about, empty for today
 * @param history the turns before it, oldest first
 */
public record Question(
        String id, String text, Optional<Language> language, Optional<LocalDate> asOf, List<Turn> history) {
    public Question {
        history = List.copyOf(history);
    }

    /** A question and the answer that it got. */
    public record Turn(String question, String answer) {}

    public static Question of(String id, String text, Language language) {
        return new Question(id, text, Optional.of(language), Optional.empty(), List.of());
    }
}
