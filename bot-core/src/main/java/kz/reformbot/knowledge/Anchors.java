package kz.reformbot.knowledge;

import java.util.Locale;
import java.util.Map;

/** Anchors for headings that name none. */
final class Anchors {
    private Anchors() {}

    /** Letters and digits in lower case, everything between them a hyphen; {@code section} where nothing is left. */
    static String slug(String heading) {
        StringBuilder slug = new StringBuilder();
        heading.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                slug.appendCodePoint(c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        });
        while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return slug.isEmpty() ? "section" : slug.toString();
    }

    /**
     * The anchor, numbered when it is taken; marks it as taken.
     *
     * @param taken the anchors so far, each with the number that its next namesake may try first
     */
    static String unique(String anchor, Map<String, Integer> taken) {
        int number = taken.getOrDefault(anchor, 1);
        String candidate = number == 1 ? anchor : anchor + "-" + number;
        while (taken.containsKey(candidate)) {
            candidate = anchor + "-" + ++number;
        }
        taken.put(anchor, number + 1);
        taken.putIfAbsent(candidate, 2);
        return candidate;
    }
}
