package kz.reformbot.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * A minimal acyclic automaton over Cyrillic letters: it reads a word letter by letter and holds numbers where a stored
 * word ends. Tens of thousands of endings share their parts, so it fits in a processor's first cache. Immutable.
 *
 * <p>It works on the tables that {@link LetterAutomatonBuilder} wrote, as they lie in the file: to read them is to copy
 * them, while to build them would cost half a second whenever the program starts.
 *
 * <p>A node is the place where its row begins: a slot for the end of a word, then one for each letter in the order of
 * Unicode. Nearly all would stay empty, so the rows lie over each other where their filled slots don't meet (row
 * displacement: R. Tarjan, A. Yao, <i>Storing a sparse table</i>, CACM 1979). A filled slot names its letter; as no two
 * rows begin at one place, it belongs to the row in which it is that letter's.
 */
final class LetterAutomaton {
    /** The node after a letter that no stored word has there. */
    static final int NOWHERE = 0;

    private static final String ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
    private static final char FIRST_LETTER = 'а';
    private static final char LAST_LETTER = 'ӿ';
    /** What stands for a letter in a row's first slot. The target there is the place of the word's values. */
    static final char END_OF_WORD = FIRST_LETTER - 1;

    /** How many slots a row has. */
    static final int ROW = LAST_LETTER - END_OF_WORD + 1;

    private static final boolean[] IS_LETTER = new boolean[LAST_LETTER - FIRST_LETTER + 1];

    static {
        for (int i = 0; i < ALPHABET.length(); i++) {
            IS_LETTER[ALPHABET.charAt(i) - FIRST_LETTER] = true;
        }
    }

    private final int root;
    /** Two chars a slot: a letter, or 0 where the slot is empty, and the node after it. */
    private final char[] slots;
    /** What the words hold, each time headed by how many values follow. */
    private final int[] values;

    private LetterAutomaton(int root, char[] slots, int[] values) {
        this.root = root;
        this.slots = slots;
        this.values = values;
    }

    /** The automaton in a file of the class path. */
    static LetterAutomaton read(String resource) {
        try (InputStream stream = LetterAutomaton.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("An automaton is missing from the class path: " + resource);
            }
            return of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the automaton " + resource, e);
        }
    }

    /** The automaton in what {@link LetterAutomatonBuilder#build} wrote. */
    static LetterAutomaton of(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        int root = bytes.getInt();
        char[] slots = new char[bytes.getInt()];
        bytes.asCharBuffer().get(slots);
        bytes.position(bytes.position() + slots.length * Character.BYTES);
        int[] values = new int[bytes.remaining() / Integer.BYTES];
        bytes.asIntBuffer().get(values);
        return new LetterAutomaton(root, slots, values);
    }

    /** Whether this is a small letter of the Kazakh Cyrillic alphabet. */
    static boolean isLetter(char letter) {
        return letter >= FIRST_LETTER && letter <= LAST_LETTER && IS_LETTER[letter - FIRST_LETTER];
    }

    /** Where a letter's slot is, counted in chars. */
    static int slot(int node, char letter) {
        return 2 * (node + letter - END_OF_WORD);
    }

    int root() {
        return root;
    }

    /** The node after reading a letter, for which {@link #isLetter} holds, or {@link #NOWHERE}. */
    int step(int node, char letter) {
        int slot = slot(node, letter);
        return slots[slot] == letter ? slots[slot + 1] : NOWHERE;
    }

    /** How many values the word that ends at this node holds; 0 where none ends. */
    int valuesAt(int node) {
        int slot = slot(node, END_OF_WORD);
        return slots[slot] == END_OF_WORD ? values[slots[slot + 1]] : 0;
    }

    /** One of the {@link #valuesAt} a node where a word ends. */
    int value(int node, int index) {
        return values[slots[slot(node, END_OF_WORD) + 1] + 1 + index];
    }
}
