package kz.reformbot.language;

import java.text.Normalizer;

/** Takes out of text what a reader can't see but what confuses search, terminals and other readers. */
public final class TextCleaner {
    private TextCleaner() {}

    /**
     * The text in Unicode normal form C without control characters (line breaks and tabs stay), byte order marks, soft
     * hyphens, zero-width characters, bidirectional overrides and unpaired surrogates.
     */
    public static String clean(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        if (composed.codePoints().noneMatch(TextCleaner::isUnwanted)) {
            return composed;
        }
        StringBuilder clean = new StringBuilder(composed.length());
        composed.codePoints().filter(c -> !isUnwanted(c)).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isUnwanted(int c) {
        return switch (c) {
            case '\n', '\r', '\t', 0x200D -> false; // the joiner holds emoji together
            default ->
                switch (Character.getType(c)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
                    default -> false;
                };
        };
    }
}
