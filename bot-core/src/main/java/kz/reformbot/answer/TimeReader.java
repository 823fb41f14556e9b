package kz.reformbot.answer;

import java.time.LocalDate;
import kz.reformbot.answer.TimeAsked.Mode;
import kz.reformbot.language.Language;
import kz.reformbot.language.quantity.DateExpressions;
import kz.reformbot.language.quantity.TimeReference;
import org.jspecify.annotations.Nullable;

/** The time a question is about, and the words that say so. */
final class TimeReader {
    private TimeReader() {}

    /**
     * What was read.
     *
     * @param start and {@code end}: the place of the words that only tell the time; equal where there are none
     */
    record Read(TimeAsked time, int start, int end) {}

    /** @param asOf what the caller wants, before anything the question says; null for nothing */
    static Read read(String text, Language language, @Nullable LocalDate asOf, LocalDate today) {
        if (asOf != null) {
            return new Read(new TimeAsked(asOf, asOf, Mode.STATED), 0, 0);
        }
        return DateExpressions.in(text, language, today)
                .map(reference -> read(reference, today, isAll(reference, text)))
                .orElse(new Read(TimeAsked.today(today), 0, 0));
    }

    /** Whether the text says nothing but the time: "2021?". */
    private static boolean isAll(TimeReference reference, String text) {
        String rest = text.substring(0, reference.start()) + text.substring(reference.end());
        return rest.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** @param alone whether the question says nothing else, so that even a bare year is the time asked about */
    private static Read read(TimeReference reference, LocalDate today, boolean alone) {
        LocalDate from = reference.from();
        LocalDate to = reference.to();
        return switch (reference.kind()) {
            case NOW -> saidAlone(reference, TimeAsked.today(today));
            case FORMER -> saidAlone(reference, new TimeAsked(today, today, Mode.FORMER));
            case BEFORE -> {
                LocalDate day = to == null ? today : to;
                yield saidAlone(reference, new TimeAsked(day, day, Mode.STATED));
            }
            case AFTER, SINCE -> {
                LocalDate first = from == null ? today : from;
                LocalDate last = first.isAfter(today) ? first : today;
                yield saidAlone(reference, new TimeAsked(first, last, Mode.STATED));
            }
            case AS_OF, BETWEEN, NAMED -> {
                LocalDate first = from == null ? today : from;
                LocalDate end = to == null ? first : to;
                // "In 2026", asked within it, is about what is known of it.
                LocalDate last = end.isAfter(today) && !first.isAfter(today) ? today : end;
                boolean stated = alone || (reference.kind() != TimeReference.Kind.NAMED && reference.explicit());
                yield stated
                        ? saidAlone(reference, new TimeAsked(first, last, Mode.STATED))
                        : new Read(new TimeAsked(first, last, Mode.NAMED), 0, 0);
            }
        };
    }

    private static Read saidAlone(TimeReference reference, TimeAsked time) {
        return new Read(time, reference.start(), reference.end());
    }
}
