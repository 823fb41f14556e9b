package kz.reformbot.language.quantity;

import java.math.BigDecimal;
import java.util.Map;
import kz.reformbot.language.quantity.Quantity.Kind;
import org.jspecify.annotations.Nullable;

/** Fractions in words: two thirds, две трети, үштен екі, half. */
final class FractionReader implements QuantityReader {
    private static final String HALF = "1/2";

    private final QuantityWords words;

    FractionReader(QuantityWords words) {
        this.words = words;
    }

    @Override
    public @Nullable Match read(Tokens tokens, int index) {
        String first = tokens.word(index);
        if (first.isEmpty()) {
            return null;
        }
        int after = tokens.isDash(index + 1) && tokens.attached(index + 1) ? index + 2 : index + 1;
        String second = tokens.word(after);
        String value = fraction(words.numerators(), first, words.denominators(), second);
        if (value == null) {
            value = fraction(words.numerators(), second, words.leadingDenominators(), first);
        }
        return value == null ? lone(tokens, index) : match(value, tokens, index, after + 1);
    }

    private @Nullable Match lone(Tokens tokens, int index) {
        Phrases.Hit<String> hit = words.loneFractions().from(tokens, index);
        return hit == null ? null : match(hit.value(), tokens, index, index + hit.tokens());
    }

    private static @Nullable String fraction(
            Map<String, BigDecimal> numerators, String upper, Map<String, Integer> denominators, String lower) {
        BigDecimal numerator = numerators.get(upper);
        Integer denominator = denominators.get(lower);
        boolean proper = numerator != null
                && denominator != null
                && numerator.scale() == 0
                && numerator.signum() > 0
                && numerator.compareTo(BigDecimal.valueOf(denominator)) < 0;
        return proper ? numerator + "/" + denominator : null;
    }

    private static Match match(String value, Tokens tokens, int index, int next) {
        return Match.of(
                new Quantity(Kind.NUMBER, value, tokens.start(index), tokens.end(next - 1), value.equals(HALF)), next);
    }
}
