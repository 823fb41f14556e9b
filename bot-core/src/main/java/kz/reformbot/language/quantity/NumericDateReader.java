package kz.reformbot.language.quantity;

import kz.reformbot.language.quantity.Quantity.Kind;
import org.jspecify.annotations.Nullable;

/** Dates in figures only: 05.06.2022, 5/6/2022 (the day first), 2022-06-05. */
final class NumericDateReader implements QuantityReader {
    private static final int TOKENS = 5;

    private final QuantityWords words;

    NumericDateReader(QuantityWords words) {
        this.words = words;
    }

    @Override
    public @Nullable Match read(Tokens tokens, int index) {
        String mark = tokens.any(index + 1);
        if (!tokens.isMark(index + 3, mark) || !isOneRun(tokens, index)) {
            return null;
        }
        String first = tokens.digits(index);
        String middle = tokens.digits(index + 2);
        String last = tokens.digits(index + 4);
        if (middle.isEmpty() || middle.length() > 2) {
            return null;
        }
        String value = null;
        if (mark.equals("-") && first.length() == 4 && last.length() == 2) {
            value = Calendar.day(Integer.valueOf(first), Integer.parseInt(middle), Integer.parseInt(last));
        } else if ((mark.equals(".") || mark.equals("/"))
                && !first.isEmpty()
                && first.length() <= 2
                && last.length() == 4) {
            value = Calendar.day(Integer.valueOf(last), Integer.parseInt(middle), Integer.parseInt(first));
        }
        if (value == null) {
            return null;
        }
        int next = index + TOKENS;
        if (words.years().contains(tokens.word(next))) {
            next++;
        }
        return Match.of(new Quantity(Kind.DATE, value, tokens.start(index), tokens.end(next - 1), false), next);
    }

    private static boolean isOneRun(Tokens tokens, int index) {
        for (int i = index + 1; i < index + TOKENS; i++) {
            if (!tokens.attached(i)) {
                return false;
            }
        }
        return tokens.digits(index + TOKENS).isEmpty();
    }
}
