package kz.reformbot.language.quantity;

import java.util.ArrayList;
import java.util.List;
import kz.reformbot.language.quantity.DatePieces.Piece;
import kz.reformbot.language.quantity.Quantity.Kind;
import org.jspecify.annotations.Nullable;

/** Dates with a month or the word for year: 5 June 2022, June 5, 14–16 июня, 2022 жылғы 5 маусым, 2022 жылы. */
final class DateReader implements QuantityReader {
    private static final int MOST_DAYS = 5;

    private final QuantityWords words;
    private final DatePieces pieces;

    DateReader(QuantityWords words) {
        this.words = words;
        this.pieces = new DatePieces(words);
    }

    @Override
    public @Nullable Match read(Tokens tokens, int index) {
        Piece year = pieces.year(tokens, index);
        if (year != null) {
            return year.marked() || pieces.leadsMonth(tokens, year) ? yearFirst(tokens, index, year) : null;
        }
        Match match = dayFirst(tokens, index, index, null);
        return match != null ? match : monthFirst(tokens, index, index, null);
    }

    /** 2022 жылғы 5 маусым; 2022 жылғы маусым; a year alone. */
    private Match yearFirst(Tokens tokens, int index, Piece year) {
        Match match = dayFirst(tokens, index, year.next(), year);
        if (match == null) {
            match = monthFirst(tokens, index, year.next(), year);
        }
        if (match != null && pieces.yearAfter(tokens, match.next()) == null) {
            return match;
        }
        return new Match(List.of(quantity(Kind.YEAR, "" + year.value(), tokens, index, year.next())), year.next());
    }

    /** 5 June [2022]; 14–16 June [2022]. */
    private @Nullable Match dayFirst(Tokens tokens, int start, int index, @Nullable Piece givenYear) {
        List<Integer> places = new ArrayList<>();
        List<Piece> days = new ArrayList<>();
        int at = index;
        Piece day = pieces.day(tokens, at);
        while (day != null && days.size() < MOST_DAYS && rises(days, day)) {
            places.add(at);
            days.add(day);
            at = day.next() + 1;
            day = pieces.isJoiner(tokens, day.next()) ? pieces.day(tokens, at) : null;
        }
        if (days.isEmpty()) {
            return null;
        }
        Piece month = pieces.monthAfter(tokens, days.get(days.size() - 1).next());
        if (month == null) {
            return null;
        }
        Piece year = givenYear != null ? givenYear : pieces.yearAfter(tokens, month.next());
        int next = year == null || givenYear != null ? month.next() : year.next();
        places.set(0, start);
        return days(tokens, places, days, month, year, next);
    }

    private static boolean rises(List<Piece> days, Piece day) {
        return days.isEmpty() || days.get(days.size() - 1).value() < day.value();
    }

    /** June 2022; March–June 2022; June 5[, 2022]; маусымның 5-і. */
    private @Nullable Match monthFirst(Tokens tokens, int start, int index, @Nullable Piece givenYear) {
        Piece month = pieces.month(tokens, index);
        if (month == null) {
            return null;
        }
        Match day = dayAfter(tokens, start, month, givenYear);
        if (day != null) {
            return day;
        }
        Piece until = pieces.isJoiner(tokens, month.next()) ? pieces.month(tokens, month.next() + 1) : null;
        Piece last = until == null ? month : until;
        Piece year = givenYear != null ? givenYear : pieces.yearAfter(tokens, last.next());
        if (year == null) {
            return null;
        }
        int next = givenYear != null ? last.next() : year.next();
        String value = Calendar.month(year.value(), month.value());
        if (until == null) {
            return Match.of(quantity(Kind.DATE, value, tokens, start, next), next);
        }
        String lastValue = Calendar.month(year.value(), until.value());
        return new Match(
                List.of(
                        quantity(Kind.DATE, value, tokens, start, month.next()),
                        quantity(Kind.DATE, lastValue, tokens, month.next() + 1, next)),
                next);
    }

    private @Nullable Match dayAfter(Tokens tokens, int start, Piece month, @Nullable Piece givenYear) {
        Piece day = pieces.day(tokens, month.next());
        if (day == null || !month.marked() || !(day.marked() || words.monthBeforeDay()) || isCounted(tokens, day)) {
            return null;
        }
        Piece last = pieces.isJoiner(tokens, day.next()) ? pieces.day(tokens, day.next() + 1) : null;
        List<Piece> days = last == null || isCounted(tokens, last) ? List.of(day) : List.of(day, last);
        int afterDays = days.get(days.size() - 1).next();
        Piece year = givenYear != null ? givenYear : pieces.yearAfter(tokens, afterDays);
        int next = year == null || givenYear != null ? afterDays : year.next();
        return days(tokens, List.of(start, day.next() + 1), days, month, year, next);
    }

    private boolean isCounted(Tokens tokens, Piece day) {
        return words.percents().from(tokens, day.next()) != null
                || words.scales().containsKey(tokens.word(day.next()))
                || pieces.month(tokens, day.next()) != null;
    }

    /** One date a day; the last one's span reaches to the end. */
    private static @Nullable Match days(
            Tokens tokens, List<Integer> places, List<Piece> days, Piece month, @Nullable Piece year, int next) {
        List<Quantity> dates = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            Piece day = days.get(i);
            String value = Calendar.day(year == null ? null : year.value(), month.value(), day.value());
            if (value == null) {
                return null;
            }
            int end = i == days.size() - 1 ? next : day.next();
            dates.add(quantity(Kind.DATE, value, tokens, places.get(i), end));
        }
        return new Match(dates, next);
    }

    private static Quantity quantity(Kind kind, String value, Tokens tokens, int index, int next) {
        return new Quantity(kind, value, tokens.start(index), tokens.end(next - 1), false);
    }
}
