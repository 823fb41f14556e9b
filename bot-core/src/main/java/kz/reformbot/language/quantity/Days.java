package kz.reformbot.language.quantity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import kz.reformbot.language.quantity.TimeReference.Kind;

/** A span of days, both ends included. */
record Days(LocalDate from, LocalDate to) {
    private static final int YEAR = "2022".length();
    private static final int MONTH = "2022-06".length();

    /** The days of a canonical date; a day without a year is the last such day that is not after today. */
    static Days of(String date, LocalDate today) {
        if (date.startsWith("--")) {
            return latest(date.substring(2), today);
        }
        if (date.length() == YEAR) {
            return year(LocalDate.of(Integer.parseInt(date), 1, 1));
        }
        if (date.length() == MONTH) {
            return month(YearMonth.parse(date).atDay(1));
        }
        LocalDate day = LocalDate.parse(date);
        return new Days(day, day);
    }

    /** The year, month or day that lies so many units from today. */
    static Days around(LocalDate today, ChronoUnit unit, int shift) {
        LocalDate day = today.plus(shift, unit);
        return switch (unit) {
            case YEARS -> year(day);
            case MONTHS -> month(day);
            default -> new Days(day, day);
        };
    }

    TimeReference as(Kind kind, boolean explicit, int start, int end) {
        return switch (kind) {
            case BEFORE -> new TimeReference(kind, null, from.minusDays(1), explicit, start, end);
            case AFTER -> new TimeReference(kind, to.plusDays(1), null, explicit, start, end);
            case SINCE -> new TimeReference(kind, from, null, explicit, start, end);
            case FORMER -> new TimeReference(kind, null, null, explicit, start, end);
            case AS_OF, BETWEEN, NOW, NAMED -> new TimeReference(kind, from, to, explicit, start, end);
        };
    }

    Days until(Days other) {
        return from.isAfter(other.to) ? new Days(other.from, to) : new Days(from, other.to);
    }

    private static Days latest(String monthAndDay, LocalDate today) {
        int month = Integer.parseInt(monthAndDay.substring(0, 2));
        int day = Integer.parseInt(monthAndDay.substring(3));
        YearMonth candidate = YearMonth.of(today.getYear(), month);
        while (!candidate.isValidDay(day) || candidate.atDay(day).isAfter(today)) {
            candidate = candidate.minusYears(1); // 29 February may be eight years back
        }
        return new Days(candidate.atDay(day), candidate.atDay(day));
    }

    private static Days year(LocalDate day) {
        return new Days(day.with(TemporalAdjusters.firstDayOfYear()), day.with(TemporalAdjusters.lastDayOfYear()));
    }

    private static Days month(LocalDate day) {
        return new Days(day.with(TemporalAdjusters.firstDayOfMonth()), day.with(TemporalAdjusters.lastDayOfMonth()));
    }
}
