package kz.reformbot.answer;

import java.time.LocalDate;
import java.util.List;
import kz.reformbot.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a person asks, as it came.
 *
 * @param text any text
 * @param language in which to answer; null to take the question's own
 * @param asOf the day as of which to answer; null for what the question says, else today
 * @param history earlier turns of the conversation, oldest first
 */
public record Question(
        String text, @Nullable Language language, @Nullable LocalDate asOf, List<Turn> history) {
    public Question {
        history = List.copyOf(history);
    }

    /** An earlier question of the same conversation and the answer that was given. */
    public record Turn(String question, String answer) {}

    public static Question of(String text) {
        return new Question(text, null, null, List.of());
    }
}
