package kz.reformbot.language.quantity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time a question asks about, or names.
 *
 * @param kind how the words relate to the span of days
 * @param from the first day asked about; null where it is open or not known
 * @param to the last day asked about, itself included; null where it is open or not known
 * @param explicit whether the words say outright that this time is asked about. Not so where a day has no year, a year
 *     stands bare ("turnout 2021") or is lent by an event ("before the 2022 referendum", "the 2022 referendum")
 * @param start offset of the first character of the words in the question
 * @param end offset after their last character
 */
public record TimeReference(
        Kind kind, @Nullable LocalDate from, @Nullable LocalDate to, boolean explicit, int start, int end) {
    /** How a reference is meant. */
    public enum Kind {
        /** At this day or within these days; both ends are known. */
        AS_OF,
        /** Earlier than something; {@code to} is the last day before it. */
        BEFORE,
        /** Later than something; {@code from} is the first day after it. */
        AFTER,
        /** From something on; {@code from} is its first day. */
        SINCE,
        /** From one date to another; both ends are known. */
        BETWEEN,
        /** Today; both ends are today. */
        NOW,
        /** Some time ago, before what holds now; both ends are null. */
        FORMER,
        /** The date is part of a name ("the 2022 referendum") and not the time asked about; both ends are known. */
        NAMED
    }

    public TimeReference {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A span of time must not end before it begins: " + from + ".." + to);
        }
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("Not a span of text: " + start + ".." + end);
        }
    }

    /** Whether this says more about the time asked about than a name or a bare year does. */
    boolean isTelling() {
        return explicit || kind == Kind.BEFORE || kind == Kind.AFTER || kind == Kind.SINCE;
    }
}
