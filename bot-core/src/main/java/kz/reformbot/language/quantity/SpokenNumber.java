package kz.reformbot.language.quantity;

import java.math.BigDecimal;

/**
 * One number put together from words, left to right: each word must be smaller than the place the last one left open,
 * so that "twenty nine" is one number and "nine ten" are two.
 */
final class SpokenNumber {
    private static final int ANY = Integer.MAX_VALUE;
    private static final int HUNDRED = 2;

    private final QuantityWords words;
    private final Tokens tokens;
    private final int index;

    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal group = BigDecimal.ZERO;
    private int room = ANY;
    private int lastScale = ANY;
    private boolean afterScale;
    private boolean ordinal;
    private int next;

    SpokenNumber(QuantityWords words, Tokens tokens, int index) {
        this.words = words;
        this.tokens = tokens;
        this.index = index;
        this.next = index;
        while (!ordinal && take(joined(next))) {
            // each step moves on by a word
        }
    }

    /** The index after the last word of the number; the first index where no number stands there. */
    int next() {
        return next;
    }

    BigDecimal value() {
        return total.add(group);
    }

    boolean isWeak() {
        return ordinal || (value().scale() <= 0 && value().compareTo(BigDecimal.TEN) <= 0);
    }

    /** The place of the following word, past a hyphen or the "and" of "two hundred and five". */
    private int joined(int at) {
        boolean hyphen = at > index && tokens.isDash(at) && tokens.attached(at) && tokens.attached(at + 1);
        boolean and = afterScale && words.numberAnd().contains(tokens.word(at));
        return hyphen || and ? at + 1 : at;
    }

    private boolean take(int at) {
        String word = tokens.word(at);
        if (word.isEmpty() || (at > index && tokens.gap(at) > 1)) {
            return false;
        }
        return takeCardinal(at, word) || takeScale(at, word) || takeOrdinal(at, word);
    }

    private boolean takeCardinal(int at, String word) {
        BigDecimal cardinal = words.cardinals().get(word);
        if (cardinal == null || !fits(cardinal) || (at > index && cardinal.signum() == 0)) {
            return false;
        }
        group = group.add(cardinal);
        room = roomAfter(cardinal);
        afterScale = false;
        next = at + 1;
        Phrases.Hit<Boolean> half = words.andHalf().from(tokens, next);
        if (half != null) {
            group = group.add(Values.HALF);
            next += half.tokens();
        }
        return true;
    }

    private boolean takeScale(int at, String word) {
        Integer scale = words.scales().get(word);
        if (scale == null || scale >= lastScale || (scale == HUNDRED && !isUnit(group))) {
            return false;
        }
        if (group.signum() == 0) {
            if (!isLone(at, word) || (scale > HUNDRED && total.signum() > 0)) {
                return false;
            }
            group = BigDecimal.ONE;
        }
        BigDecimal scaled = group.scaleByPowerOfTen(scale);
        if (scale == HUNDRED) {
            group = scaled;
            room = 100;
        } else {
            total = total.add(scaled);
            group = BigDecimal.ZERO;
            room = 1000;
            lastScale = scale;
        }
        afterScale = true;
        next = at + 1;
        return true;
    }

    private boolean takeOrdinal(int at, String word) {
        Integer value = words.ordinals().get(word);
        if (value == null || !fits(BigDecimal.valueOf(value))) {
            return false;
        }
        group = group.add(BigDecimal.valueOf(value));
        ordinal = true;
        next = at + 1;
        return true;
    }

    private boolean fits(BigDecimal value) {
        return value.compareTo(BigDecimal.valueOf(room)) < 0;
    }

    private boolean isLone(int at, String word) {
        return words.loneScales().contains(word) && !words.vague().contains(tokens.word(at - 1));
    }

    private static boolean isUnit(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(100)) < 0;
    }

    private int roomAfter(BigDecimal cardinal) {
        int value = cardinal.intValue();
        if (value >= 100) {
            return value < 1000 ? 100 : 1;
        }
        if (value >= 20) {
            return 10;
        }
        return value == 10 ? words.roomAfterTen() : 1;
    }
}
