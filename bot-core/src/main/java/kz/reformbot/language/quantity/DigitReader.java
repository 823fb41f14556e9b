package kz.reformbot.language.quantity;

import java.math.BigDecimal;
import java.util.List;
import kz.reformbot.language.quantity.Quantity.Kind;
import org.jspecify.annotations.Nullable;

/** Numbers in digits: 5 000, 77,18 %, 7.9 million, 12th, 98-ге, 2/3, 18:30, 2022. */
final class DigitReader implements QuantityReader {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final QuantityWords words;
    private final Endings endings;

    DigitReader(QuantityWords words) {
        this.words = words;
        this.endings = new Endings(words);
    }

    @Override
    public @Nullable Match read(Tokens tokens, int index) {
        String digits = tokens.digits(index);
        if (digits.isEmpty()) {
            return null;
        }
        if (tokens.attached(index) && !tokens.word(index - 1).isEmpty()) {
            return new Match(List.of(), index + 1); // part of a name: G20, S431
        }
        Match pair = pair(tokens, index);
        if (pair != null) {
            return pair;
        }
        Numeral numeral = Numeral.read(tokens, words, index);
        return numeral == null
                ? match(Kind.NUMBER, digits, tokens, index, index + 1)
                : measured(tokens, index, numeral);
    }

    /** Two short numbers with a mark between them: a clock time or a fraction. */
    private @Nullable Match pair(Tokens tokens, int index) {
        String first = tokens.digits(index);
        String second = tokens.digits(index + 2);
        boolean shortOnes = first.length() <= 2 && !second.isEmpty() && second.length() <= 2;
        if (!shortOnes || !tokens.attached(index + 1) || !tokens.attached(index + 2)) {
            return null;
        }
        int left = Integer.parseInt(first);
        int right = Integer.parseInt(second);
        int next = endings.skip(tokens, index + 3);
        if (tokens.isMark(index + 1, ":") && second.length() == 2 && left <= 24 && right < 60) {
            return match(Kind.NUMBER, right == 0 ? "" + left : left + ":" + second, tokens, index, next);
        }
        if (tokens.isMark(index + 1, "/") && left > 0 && left < right && !tokens.isMark(index + 3, "/")) {
            return match(Kind.NUMBER, left + "/" + right, tokens, index, next);
        }
        return null;
    }

    private Match measured(Tokens tokens, int index, Numeral numeral) {
        int next = endings.skip(tokens, numeral.next());
        BigDecimal value = numeral.value();
        Phrases.Hit<Boolean> half = words.andHalf().from(tokens, next);
        if (half != null) {
            value = value.add(Values.HALF);
            next += half.tokens();
        }
        Integer scale = words.scales().get(tokens.word(next));
        if (scale != null) {
            return scaled(tokens, index, value.scaleByPowerOfTen(scale), scale, next + 1);
        }
        if (isYear(numeral) && words.percents().from(tokens, next) == null) {
            return match(Kind.YEAR, Values.plain(value), tokens, index, next);
        }
        return counted(tokens, index, value, next);
    }

    /** Smaller scales may follow: 2 млн 300 тыс. */
    private Match scaled(Tokens tokens, int index, BigDecimal first, int firstScale, int afterFirst) {
        BigDecimal value = first;
        int next = afterFirst;
        int scale = firstScale;
        while (true) {
            Numeral numeral = Numeral.read(tokens, words, next);
            Integer smaller = numeral == null ? null : words.scales().get(tokens.word(numeral.next()));
            if (numeral == null || smaller == null || smaller >= scale) {
                return counted(tokens, index, value, next);
            }
            value = value.add(numeral.value().scaleByPowerOfTen(smaller));
            scale = smaller;
            next = numeral.next() + 1;
        }
    }

    private Match counted(Tokens tokens, int index, BigDecimal value, int afterNumber) {
        Phrases.Hit<Boolean> percent = words.percents().from(tokens, afterNumber);
        int next = percent == null ? afterNumber : endings.skip(tokens, afterNumber + percent.tokens());
        Kind kind = percent == null ? Kind.NUMBER : Kind.PERCENT;
        return match(kind, Values.of(kind, value), tokens, index, next);
    }

    private static boolean isYear(Numeral numeral) {
        return numeral.plain()
                && numeral.value().precision() == 4
                && numeral.value().intValue() >= FIRST_YEAR
                && numeral.value().intValue() <= LAST_YEAR;
    }

    private static Match match(Kind kind, String value, Tokens tokens, int index, int next) {
        return Match.of(new Quantity(kind, value, tokens.start(index), tokens.end(next - 1), false), next);
    }
}
