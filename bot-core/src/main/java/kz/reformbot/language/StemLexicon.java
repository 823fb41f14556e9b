package kz.reformbot.language;

import java.util.Map;

/**
 * Common Kazakh stems, so that a stem that looks like a shorter one with an ending stays whole (кітап is no converb
 * кіта-п), and a short verb is found at all (ал-ды). The stemmer works without them, only less well. Immutable.
 */
final class StemLexicon {
    static final int NOUN = 1;
    static final int VERB = 2;

    private final LetterAutomaton stems;

    private StemLexicon(LetterAutomaton stems) {
        this.stems = stems;
    }

    /** The stems of {@link KazakhStemList} in this spelling. */
    static StemLexicon load(Spelling spelling) {
        return new StemLexicon(LetterAutomaton.read(spelling.stems()));
    }

    /** A lexicon that knows no stem. */
    static StemLexicon empty() {
        return new StemLexicon(LetterAutomaton.of(LetterAutomatonBuilder.build(Map.of())));
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
            if (stems.valuesAt(node) > 0 && (stems.value(node, 0) & kind) != 0) {
                known |= 1L << (i + 1);
            }
        }
        return known;
    }
}
