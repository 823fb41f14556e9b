package kz.reformbot.language.quantity;

/**
 * A number or date as it stands in a text.
 *
 * @param kind what sort of quantity it is
 * @param value the canonical value, the same whatever the language or way of writing: a plain decimal ({@code 5000},
 *     {@code 77.18}), a fraction ({@code 2/3}), a share with its sign ({@code 77.18%}), a clock time ({@code 18:30}), a
 *     year ({@code 2022}) or an ISO date ({@code 2022-06-05}, {@code 2022-06}, {@code --06-05})
 * @param start offset of the first character in the text
 * @param end offset after the last character
 * @param weak whether another language, or another author, may well leave it out: a number up to ten written as a word
 *     ("one of"), an ordinal written as a word ("the second chamber"), a half, a Roman numeral
 */
public record Quantity(Kind kind, String value, int start, int end, boolean weak) {
    /** The sorts of quantities. */
    public enum Kind {
        /** A count, an order number, an article number, a fraction. */
        NUMBER,
        /** A share in percent; percentage points too. */
        PERCENT,
        /** A day, a month of a year, or a day of a month without a year. */
        DATE,
        /** A year standing alone. */
        YEAR
    }

    public Quantity {
        if (value.isEmpty() || start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "A quantity needs a value and a span, but was '" + value + "' at " + start + ".." + end);
        }
    }

    /** The words of the text it was read from; {@code text} must be the text handed to {@link Quantities#in}. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
