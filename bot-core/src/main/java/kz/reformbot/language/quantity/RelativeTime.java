package kz.reformbot.language.quantity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kz.reformbot.language.quantity.TimeReference.Kind;

/** A time told from today: last year, now, formerly. */
record RelativeTime(Kind kind, ChronoUnit unit, int shift) {
    static final RelativeTime NOW = new RelativeTime(Kind.NOW, ChronoUnit.DAYS, 0);
    static final RelativeTime FORMER = new RelativeTime(Kind.FORMER, ChronoUnit.DAYS, 0);

    static RelativeTime years(int shift) {
        return new RelativeTime(Kind.AS_OF, ChronoUnit.YEARS, shift);
    }

    static RelativeTime months(int shift) {
        return new RelativeTime(Kind.AS_OF, ChronoUnit.MONTHS, shift);
    }

    static RelativeTime days(int shift) {
        return new RelativeTime(Kind.AS_OF, ChronoUnit.DAYS, shift);
    }

    TimeReference from(LocalDate today, int start, int end) {
        return Days.around(today, unit, shift).as(kind, true, start, end);
    }
}
