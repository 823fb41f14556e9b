package kz.reformbot.language.quantity;

import org.jspecify.annotations.Nullable;

/** The parts that dates are made of, each read at a token. */
final class DatePieces {
    /**
     * A part of a date.
     *
     * @param marked for a day, whether it carries an ending; for a year, whether the word for year stands with it
     */
    record Piece(int value, boolean marked, int next) {}

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

    private final QuantityWords words;
    private final Endings endings;

    DatePieces(QuantityWords words) {
        this.words = words;
        this.endings = new Endings(words);
    }

    @Nullable
    Piece day(Tokens tokens, int index) {
        String digits = tokens.digits(index);
        if (digits.isEmpty() || digits.length() > 2 || isNamePart(tokens, index) || isDecimal(tokens, index + 1)) {
            return null;
        }
        int value = Integer.parseInt(digits);
        int next = endings.skip(tokens, index + 1);
        return value >= 1 && value <= 31 ? new Piece(value, next > index + 1, next) : null;
    }

    /** A month name, also behind a hyphen ("5-маусым") or the "of" of "5th of June". */
    @Nullable
    Piece monthAfter(Tokens tokens, int index) {
        boolean hyphen = tokens.isMark(index, "-") && tokens.attached(index);
        boolean of = words.dateOf().contains(tokens.word(index));
        return month(tokens, hyphen || of ? index + 1 : index);
    }

    @Nullable
    Piece month(Tokens tokens, int index) {
        Integer month = words.months().get(tokens.word(index));
        if (month == null) {
            return null;
        }
        boolean point = tokens.isMark(index + 1, ".")
                && tokens.attached(index + 1)
                && !tokens.digits(index + 2).isEmpty();
        int next = point ? index + 2 : index + 1;
        boolean certain = !words.doubtfulMonths().contains(tokens.word(index)) || tokens.isCapital(index);
        return certain || yearAfter(tokens, next) != null ? new Piece(month, certain, next) : null;
    }

    /** The year that ends a date, also behind a comma or "of". */
    @Nullable
    Piece yearAfter(Tokens tokens, int index) {
        boolean comma = tokens.isMark(index, ",") && tokens.gap(index + 1) == 1;
        boolean of = words.dateOf().contains(tokens.word(index));
        Piece year = year(tokens, comma || of ? index + 1 : index);
        if (year == null || leadsMonth(tokens, year)) {
            return null;
        }
        boolean closes = !year.marked() || words.closingYears().contains(tokens.word(year.next() - 1));
        return closes ? year : null;
    }

    @Nullable
    Piece year(Tokens tokens, int index) {
        String digits = tokens.digits(index);
        if (digits.length() != 4 || isNamePart(tokens, index) || isDecimal(tokens, index + 1)) {
            return null;
        }
        int value = Integer.parseInt(digits);
        int next = endings.skip(tokens, index + 1);
        int word = tokens.isDash(next) && tokens.attached(next) ? next + 1 : next;
        boolean named = words.years().contains(tokens.word(word));
        return value >= FIRST_YEAR && value <= LAST_YEAR ? new Piece(value, named, named ? word + 1 : next) : null;
    }

    /** Whether the year belongs to a month behind it: "2022 маусым". */
    boolean leadsMonth(Tokens tokens, Piece year) {
        return words.yearBeforeMonth() && words.months().containsKey(tokens.word(year.next()));
    }

    /** Whether a range or a pair goes on here. */
    boolean isJoiner(Tokens tokens, int index) {
        return tokens.isDash(index)
                || words.ranges().contains(tokens.word(index))
                || words.ands().contains(tokens.word(index));
    }

    private static boolean isNamePart(Tokens tokens, int index) {
        return tokens.attached(index) && !tokens.word(index - 1).isEmpty();
    }

    private static boolean isDecimal(Tokens tokens, int index) {
        return (tokens.isMark(index, ",") || tokens.isMark(index, "."))
                && tokens.attached(index)
                && tokens.attached(index + 1)
                && !tokens.digits(index + 1).isEmpty();
    }
}
