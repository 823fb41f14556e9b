package kz.reformbot.guide;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day as of which to answer, as people write it: 2021-05-31, 31.05.2021; a month or a year, 2021-05, 05.2021, 2021,
 * as of its last day.
 */
public final class AsOf {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");
    private static final Pattern DOTTED_MONTH = Pattern.compile("(\\d{1,2})[./](\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private AsOf() {}

    public static Optional<LocalDate> read(String word) {
        try {
            Matcher iso = ISO.matcher(word);
            if (iso.matches()) {
                return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
            }
            Matcher dotted = DOTTED.matcher(word);
            if (dotted.matches()) {
                return Optional.of(LocalDate.of(number(dotted, 3), number(dotted, 2), number(dotted, 1)));
            }
            Matcher month = MONTH.matcher(word);
            if (month.matches()) {
                return Optional.of(
                        YearMonth.of(number(month, 1), number(month, 2)).atEndOfMonth());
            }
            Matcher dottedMonth = DOTTED_MONTH.matcher(word);
            if (dottedMonth.matches()) {
                return Optional.of(YearMonth.of(number(dottedMonth, 2), number(dottedMonth, 1))
                        .atEndOfMonth());
            }
            return YEAR.matcher(word).matches()
                    ? Optional.of(LocalDate.of(Integer.parseInt(word), 12, 31))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
