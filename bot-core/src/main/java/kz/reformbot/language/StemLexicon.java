package kz.reformbot.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Scanner;
import java.util.function.UnaryOperator;

/**
 * Common Kazakh stems, so that a stem that looks like a shorter one with an ending stays whole (кітап is no converb
 * кіта-п), and a short verb is found at all (ал-ды). The stemmer works without them, only less well. Immutable.
 */
final class StemLexicon {
    static final int NOUN = 1;
    static final int VERB = 2;

    private static final String RESOURCE = "/kz/reformbot/language/kazakh-stems.txt";

    private final LetterAutomaton stems;

    private StemLexicon(LetterAutomaton stems) {
        this.stems = stems;
    }

    /** The stems of the bundled list, each written as {@code spelling} writes it. */
    static StemLexicon load(UnaryOperator<String> spelling) {
        Map<String, int[]> kinds = new HashMap<>();
        try (InputStream stream = StemLexicon.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("The list of Kazakh stems is missing from the class path: " + RESOURCE);
            }
            try (Scanner lines = new Scanner(stream, StandardCharsets.UTF_8)) {
                int kind = NOUN;
                while (lines.hasNextLine()) {
                    String line = lines.nextLine().strip();
                    if (line.startsWith("[")) {
                        kind = line.equals("[verbs]") ? VERB : NOUN;
                    } else if (!line.isEmpty() && !line.startsWith("#")) {
                        for (String stem : line.split(" ", -1)) {
                            add(kinds, spelling.apply(stem), kind);
                            add(kinds, spelling.apply(beforeAVowel(stem)), kind);
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the list of Kazakh stems " + RESOURCE, e);
        }
        return new StemLexicon(LetterAutomaton.of(kinds));
    }

    /** A lexicon that knows no stem. */
    static StemLexicon empty() {
        return new StemLexicon(LetterAutomaton.of(Map.of()));
    }

    /**
     * Which beginnings of a word are known stems: bit {@code n} for its first {@code n} letters.
     *
     * @param length at most 63
     */
    long knownBeginnings(char[] word, int length, int kind) {
        long known = 0;
        int node = stems.root();
        for (int i = 0; i < length; i++) {
            node = stems.step(node, word[i]);
            if (node == LetterAutomaton.NOWHERE) {
                break;
            }
            int[] kinds = stems.valuesAt(node);
            if (kinds.length > 0 && (kinds[0] & kind) != 0) {
                known |= 1L << (i + 1);
            }
        }
        return known;
    }

    /** Final voicing: the stem as it is written before a vowel (кітап – кітаб-ы). */
    private static String beforeAVowel(String stem) {
        int last = stem.length() - 1;
        return stem.substring(0, last) + KazakhSounds.voiced(stem.charAt(last));
    }

    private static void add(Map<String, int[]> kinds, String stem, int kind) {
        kinds.merge(stem, new int[] {kind}, (a, b) -> new int[] {a[0] | b[0]});
    }
}
