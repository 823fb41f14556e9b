package kz.reformbot.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A minimal acyclic automaton over Cyrillic letters: it reads a word letter by letter and holds numbers where a stored
 * word ends. Tens of thousands of endings share their parts, so it fits in a processor's cache. Immutable.
 */
final class LetterAutomaton {
    /** The node after a letter that no stored word has there. */
    static final int NOWHERE = 0;

    private static final char FIRST_LETTER = 'а';
    private static final char LAST_LETTER = 'ӿ';
    private static final byte[] LETTER_INDEX = new byte[LAST_LETTER - FIRST_LETTER + 1];
    private static final int LETTERS;

    static {
        Arrays.fill(LETTER_INDEX, (byte) -1);
        String alphabet = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
        for (int i = 0; i < alphabet.length(); i++) {
            LETTER_INDEX[alphabet.charAt(i) - FIRST_LETTER] = (byte) i;
        }
        LETTERS = alphabet.length();
    }

    private final int[] next;
    private final int[][] values;
    private final int root;

    private LetterAutomaton(int[] next, int[][] values, int root) {
        this.next = next;
        this.values = values;
        this.root = root;
    }

    /** An automaton of these words; a word with a letter outside the Kazakh Cyrillic alphabet is refused. */
    static LetterAutomaton of(Map<String, int[]> valuesOfWords) {
        Node start = new Node();
        valuesOfWords.forEach((word, values) -> {
            Node node = start;
            for (int i = 0; i < word.length(); i++) {
                if (!isLetter(word.charAt(i))) {
                    throw new IllegalArgumentException("Not a word in Kazakh Cyrillic small letters: " + word);
                }
                node = node.followers.computeIfAbsent(word.charAt(i), letter -> new Node());
            }
            node.values = values;
        });
        return new Minimizer().minimize(start);
    }

    /** Whether this is a small letter of the Kazakh Cyrillic alphabet. */
    static boolean isLetter(char letter) {
        return letter >= FIRST_LETTER && letter <= LAST_LETTER && LETTER_INDEX[letter - FIRST_LETTER] >= 0;
    }

    int root() {
        return root;
    }

    /** The node after reading a letter, for which {@link #isLetter} holds, or {@link #NOWHERE}. */
    int step(int node, char letter) {
        return next[node * LETTERS + LETTER_INDEX[letter - FIRST_LETTER]];
    }

    /** What the word that ends at this node holds; empty where none ends. Not to be changed. */
    int[] valuesAt(int node) {
        return values[node];
    }

    private static final class Node {
        private static final int[] NONE = {};

        private final Map<Character, Node> followers = new HashMap<>(4);
        private int[] values = NONE;
    }

    /** Gives nodes with the same future one number. */
    private static final class Minimizer {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<int[]> rows = new ArrayList<>();
        private final List<int[]> values = new ArrayList<>();

        LetterAutomaton minimize(Node start) {
            rows.add(new int[LETTERS]);
            values.add(Node.NONE);
            int root = number(start);
            int[] next = new int[rows.size() * LETTERS];
            for (int node = 0; node < rows.size(); node++) {
                System.arraycopy(rows.get(node), 0, next, node * LETTERS, LETTERS);
            }
            return new LetterAutomaton(next, values.toArray(new int[0][]), root);
        }

        private int number(Node node) {
            int[] row = new int[LETTERS];
            node.followers.forEach((letter, follower) -> row[LETTER_INDEX[letter - FIRST_LETTER]] = number(follower));
            // A node's future as text, because text compares by content and remembers its hash.
            StringBuilder future = new StringBuilder(4 * node.followers.size() + 2 * node.values.length);
            for (int letter = 0; letter < LETTERS; letter++) {
                if (row[letter] != NOWHERE) {
                    future.append((char) letter)
                            .append((char) (row[letter] >>> 16))
                            .append((char) row[letter]);
                }
            }
            future.append('|');
            for (int value : node.values) {
                future.append((char) (value >>> 16)).append((char) value);
            }
            return numbers.computeIfAbsent(future.toString(), unseen -> {
                rows.add(row);
                values.add(node.values);
                return rows.size() - 1;
            });
        }
    }
}
