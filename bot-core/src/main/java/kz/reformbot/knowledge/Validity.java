package kz.reformbot.knowledge;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something holds, both ends included.
 *
 * @param from the first day, null when the beginning is not known or does not matter
 * @param to the last day, null when it still holds
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {
    /** Holds on every day: what has no stated validity. */
    public static final Validity ALWAYS = new Validity(null, null);

    public Validity {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("the validity ends (" + to + ") before it begins (" + from + ")");
        }
    }

    /**
     * Reads an ISO 8601 interval of days; an open end is {@code ..} or nothing ({@code 2026-07-01/..},
     * {@code ../2023-03-28}). A day without a slash begins an interval with an open end.
     *
     * @throws IllegalArgumentException when the text is no such interval; the message says why
     */
    public static Validity parse(String text) {
        String interval = text.strip();
        int slash = interval.indexOf('/');
        String from = slash < 0 ? interval : interval.substring(0, slash);
        String to = slash < 0 ? "" : interval.substring(slash + 1);
        return new Validity(day(from), day(to));
    }

    private static @Nullable LocalDate day(String text) {
        String day = text.strip();
        if (day.isEmpty() || day.equals("..")) {
            return null;
        }
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "'" + day + "' is not a day; write an interval such as 2022-06-08/2026-06-30 or 2026-07-01/..", e);
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !startsAfter(day) && !endedBefore(day);
    }

    public boolean endedBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    public boolean startsAfter(LocalDate day) {
        return from != null && from.isAfter(day);
    }

    /** Whether the two share at least one day. */
    public boolean overlaps(Validity other) {
        boolean endsFirst = to != null && other.from != null && to.isBefore(other.from);
        boolean endsLater = other.to != null && from != null && other.to.isBefore(from);
        return !endsFirst && !endsLater;
    }

    @Override
    public String toString() {
        return (from == null ? ".." : from) + "/" + (to == null ? ".." : to);
    }
}
