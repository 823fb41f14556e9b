package kz.reformbot.language.quantity;

import java.util.ArrayList;
import java.util.List;
import kz.reformbot.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers and dates of a text.
 *
 * <pre>
 * Quantities.in("77,18 % за, 5 июня 2022 года", Language.RUSSIAN)
 *     // PERCENT 77.18%, DATE 2022-06-05
 * </pre>
 *
 * The same fact gives the same values in the three languages. Reading takes time linear in the text.
 */
public final class Quantities {
    private Quantities() {}

    /**
     * The quantities of a text in the order in which they stand; they do not overlap. The parts of a date are not
     * reported again as numbers.
     */
    public static List<Quantity> in(String text, Language language) {
        return in(Tokens.of(text), language);
    }

    static List<Quantity> in(Tokens tokens, Language language) {
        QuantityWords words = QuantityWords.of(language);
        List<QuantityReader> readers = List.of(
                new NumericDateReader(words),
                new DateReader(words),
                new FractionReader(words),
                new DigitReader(words),
                new NumberWordReader(words),
                new CompoundReader(words),
                new RomanReader(words));
        List<Quantity> found = new ArrayList<>();
        int index = 0;
        while (index < tokens.size()) {
            Match match = first(readers, tokens, index);
            if (match == null) {
                index++;
            } else {
                found.addAll(match.quantities());
                index = match.next();
            }
        }
        return new Sharing(words, tokens).shared(found);
    }

    private static @Nullable Match first(List<QuantityReader> readers, Tokens tokens, int index) {
        for (QuantityReader reader : readers) {
            Match match = reader.read(tokens, index);
            if (match != null) {
                return match;
            }
        }
        return null;
    }
}
