package kz.reformbot.lint;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.reformbot.language.Language;
import kz.reformbot.language.quantity.Quantities;
import kz.reformbot.language.quantity.Quantity;

/**
 * The numbers, shares and dates of a text in one language.
 *
 * @param strong the values that a translation must say too, each with the index of the text that says it first
 * @param all with those that a translation may leave out ({@link Quantity#weak})
 */
record SaidQuantities(Map<String, Integer> strong, Set<String> all) {
    static SaidQuantities in(List<String> texts, Language language) {
        Map<String, Integer> strong = new LinkedHashMap<>();
        Set<String> all = new HashSet<>();
        for (int i = 0; i < texts.size(); i++) {
            for (Quantity quantity : Quantities.in(texts.get(i), language)) {
                all.add(quantity.value());
                if (!quantity.weak()) {
                    strong.putIfAbsent(quantity.value(), i);
                }
            }
        }
        return new SaidQuantities(strong, all);
    }

    /** Whether the text says a value of another: the same, or a date of which the other is a part. */
    boolean say(String value) {
        return all.contains(value) || all.stream().anyMatch(own -> isPart(value, own));
    }

    /** The year or month of a day, and the day of a year. */
    private static boolean isPart(String part, String date) {
        boolean yearOrMonth = date.startsWith(part + "-");
        boolean dayOfYear = part.startsWith("--") && date.endsWith(part.substring(1));
        return yearOrMonth || dayOfYear;
    }
}
