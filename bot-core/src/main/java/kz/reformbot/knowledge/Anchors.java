package kz.reformbot.knowledge;

import java.util.Locale;
import java.util.Set;

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

    /** The anchor, numbered when it is taken; marks it as taken. */
    static String unique(String anchor, Set<String> taken) {
        String candidate = anchor;
        for (int number = 2; !taken.add(candidate); number++) {
            candidate = anchor + "-" + number;
        }
        return candidate;
    }
}
