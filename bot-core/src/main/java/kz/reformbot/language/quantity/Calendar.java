package kz.reformbot.language.quantity;

import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Canonical values of dates; null for a day the month does not have. */
final class Calendar {
    private Calendar() {}

    static String month(int year, int month) {
        return String.format(Locale.ROOT, "%04d-%02d", year, month);
    }

    static @Nullable String day(@Nullable Integer year, int month, int day) {
        if (day < 1 || month < 1 || month > 12) {
            return null;
        }
        int last = year == null
                ? Month.of(month).maxLength()
                : YearMonth.of(year, month).lengthOfMonth();
        if (day > last) {
            return null;
        }
        String rest = String.format(Locale.ROOT, "-%02d-%02d", month, day);
        return (year == null ? "-" : String.format(Locale.ROOT, "%04d", year)) + rest;
    }
}
