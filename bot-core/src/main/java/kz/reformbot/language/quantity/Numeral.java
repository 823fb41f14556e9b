package kz.reformbot.language.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in digits with its grouping and decimal marks.
 *
 * @param plain whether it is one run of digits without any mark
 */
record Numeral(BigDecimal value, boolean plain, int next) {
    /** Longer runs of digits are no numbers but identifiers. */
    static final int LONGEST = 40;

    private static final int MOST_GROUPS = 12;

    static @Nullable Numeral read(Tokens tokens, QuantityWords words, int index) {
        String first = tokens.digits(index);
        if (first.isEmpty() || first.length() > LONGEST) {
            return null;
        }
        int next = endOfGroups(tokens, words, index);
        StringBuilder number = new StringBuilder(first);
        for (int i = index + 1; i < next; i++) {
            number.append(tokens.digits(i));
        }
        boolean chained = isMarkInNumber(tokens, next + 2) || isMarkInNumber(tokens, index - 1); // 1.2.3
        if (isMarkInNumber(tokens, next) && !chained) {
            number.append('.').append(tokens.digits(next + 1));
            next += 2;
        }
        return new Numeral(new BigDecimal(number.toString()), next == index + 1, next);
    }

    private static int endOfGroups(Tokens tokens, QuantityWords words, int index) {
        String first = tokens.digits(index);
        if (first.length() > 3 || first.startsWith("0")) {
            return index + 1;
        }
        int next = index + 1;
        while (tokens.gap(next) == 1 && tokens.digits(next).length() == 3 && next - index <= MOST_GROUPS) {
            next++;
        }
        return next > index + 1 ? next : endOfMarkedGroups(tokens, words, index);
    }

    private static int endOfMarkedGroups(Tokens tokens, QuantityWords words, int index) {
        String mark = tokens.any(index + 1);
        boolean doubtful = words.doubtfulGroupMarks().contains(mark);
        int next = index + 1;
        if (!doubtful && !words.groupMarks().contains(mark)) {
            return next;
        }
        while (tokens.isMark(next, mark)
                && isMarkInNumber(tokens, next)
                && tokens.digits(next + 1).length() == 3
                && next - index <= 2 * MOST_GROUPS) {
            next += 2;
        }
        boolean goesOn = tokens.isMark(next, mark) && isMarkInNumber(tokens, next);
        boolean isDecimal = doubtful && next == index + 3 && isMeasured(tokens, words, next);
        return goesOn || isDecimal ? index + 1 : next;
    }

    private static boolean isMeasured(Tokens tokens, QuantityWords words, int next) {
        return words.percents().from(tokens, next) != null || words.scales().containsKey(tokens.word(next));
    }

    /** A comma or point between digits without space. */
    private static boolean isMarkInNumber(Tokens tokens, int index) {
        String digits = tokens.digits(index + 1);
        return !tokens.digits(index - 1).isEmpty()
                && (tokens.isMark(index, ",") || tokens.isMark(index, "."))
                && tokens.attached(index)
                && tokens.attached(index + 1)
                && !digits.isEmpty()
                && digits.length() <= LONGEST;
    }
}
