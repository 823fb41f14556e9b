package kz.reformbot.language.quantity;

import kz.reformbot.language.quantity.Quantity.Kind;
import org.jspecify.annotations.Nullable;

/** Roman numerals before the nouns they count: VIII созыв, the XX century. */
final class RomanReader implements QuantityReader {
    private static final String LETTERS = "IVXLC";
    private static final int[] VALUES = {1, 5, 10, 50, 100};
    private static final int LONGEST = 8;

    private final QuantityWords words;
    private final Endings endings;

    RomanReader(QuantityWords words) {
        this.words = words;
        this.endings = new Endings(words);
    }

    @Override
    public @Nullable Match read(Tokens tokens, int index) {
        int value = tokens.word(index).isEmpty() ? 0 : value(tokens.written(index));
        int next = endings.skip(tokens, index + 1);
        if (value == 0 || words.romanNouns().from(tokens, next) == null) {
            return null;
        }
        return Match.of(new Quantity(Kind.NUMBER, "" + value, tokens.start(index), tokens.end(next - 1), true), next);
    }

    /** The value of a numeral; 0 where the word is none. */
    private static int value(String numeral) {
        if (numeral.length() > LONGEST) {
            return 0;
        }
        int sum = 0;
        int last = 0;
        for (int i = numeral.length() - 1; i >= 0; i--) {
            int letter = LETTERS.indexOf(numeral.charAt(i));
            if (letter < 0) {
                return 0;
            }
            int value = VALUES[letter];
            sum += value < last ? -value : value;
            last = Math.max(last, value);
        }
        return Math.max(sum, 0);
    }
}
