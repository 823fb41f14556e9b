package kz.reformbot.answer;

import java.time.LocalDate;
import kz.reformbot.language.Language;
import org.jspecify.annotations.Nullable;

/** The time a question is about. */
final class TimeReader {
    private TimeReader() {}

    /** @param asOf what the caller wants, before anything the question says; null for nothing */
    static TimeAsked read(String text, Language language, @Nullable LocalDate asOf, LocalDate today) {
        if (asOf != null) {
            return new TimeAsked(asOf, asOf, TimeAsked.Mode.STATED);
        }
        return TimeAsked.today(today);
    }
}
