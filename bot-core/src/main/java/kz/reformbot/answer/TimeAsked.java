package kz.reformbot.answer;

import java.time.LocalDate;

/**
 * The time a question is about.
 *
 * @param from the first day asked about
 * @param to the last day asked about; what held then is what is answered
 * @param mode how the question came to it
 */
record TimeAsked(LocalDate from, LocalDate to, Mode mode) {
    enum Mode {
        /** Nothing in the question tells: today. */
        TODAY,
        /** The question or the caller names the time. */
        STATED,
        /** The question asks for what was before, without a date. */
        FORMER,
        /** A year is part of a name ("the referendum of 2022"): it tells which thing, not as of when. */
        NAMED
    }

    static TimeAsked today(LocalDate today) {
        return new TimeAsked(today, today, Mode.TODAY);
    }

    boolean isPast(LocalDate today) {
        return mode == Mode.STATED && to.isBefore(today);
    }
}
