package kz.reformbot.language.quantity;

import java.math.BigDecimal;
import java.util.Map;
import kz.reformbot.language.quantity.Quantity.Kind;
import org.jspecify.annotations.Nullable;

/** Words made of a number and a noun: семилетний, пятипроцентный. */
final class CompoundReader implements QuantityReader {
    private final QuantityWords words;

    CompoundReader(QuantityWords words) {
        this.words = words;
    }

    @Override
    public @Nullable Match read(Tokens tokens, int index) {
        String word = tokens.word(index);
        for (Map.Entry<String, Kind> tail : words.compoundTails().entrySet()) {
            int head = word.indexOf(tail.getKey());
            Integer number = head > 0 ? words.compoundHeads().get(word.substring(0, head)) : null;
            if (number != null) {
                String value = Values.of(tail.getValue(), BigDecimal.valueOf(number));
                return Match.of(
                        new Quantity(tail.getValue(), value, tokens.start(index), tokens.end(index), number <= 10),
                        index + 1);
            }
        }
        return null;
    }
}
