package kz.reformbot.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The bundled list of common stems, from which {@link KazakhAutomata} makes the {@link StemLexicon}. */
final class KazakhStemList {
    private static final String RESOURCE = "/kz/reformbot/language/kazakh-stems.txt";

    private final Map<String, int[]> kinds = new HashMap<>();
    private final Spelling spelling;

    private KazakhStemList(Spelling spelling) {
        this.spelling = spelling;
    }

    /** The stems, each with one number: {@link StemLexicon#NOUN}, {@link StemLexicon#VERB} or both. */
    static Map<String, int[]> read(Spelling spelling) {
        KazakhStemList list = new KazakhStemList(spelling);
        int kind = StemLexicon.NOUN;
        for (String line : text().lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                kind = line.equals("[verbs]") ? StemLexicon.VERB : StemLexicon.NOUN;
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                for (String stem : line.split(" ", -1)) {
                    list.add(stem, kind);
                    list.add(beforeAVowel(stem), kind);
                }
            }
        }
        return list.kinds;
    }

    private static String text() {
        try (InputStream stream = KazakhStemList.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("The list of Kazakh stems is missing from the class path: " + RESOURCE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the list of Kazakh stems " + RESOURCE, e);
        }
    }

    /** Final voicing: the stem as it is written before a vowel (кітап – кітаб-ы). */
    private static String beforeAVowel(String stem) {
        int last = stem.length() - 1;
        return stem.substring(0, last) + KazakhSounds.voiced(stem.charAt(last));
    }

    private void add(String stem, int kind) {
        kinds.merge(spelling.write(stem), new int[] {kind}, (a, b) -> new int[] {a[0] | b[0]});
    }
}
