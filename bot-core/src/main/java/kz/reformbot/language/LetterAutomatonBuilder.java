package kz.reformbot.language;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Builds the tables of a {@link LetterAutomaton}: makes a tree of the words, gives nodes with the same future one row,
 * and lays the rows over each other, each as far to the left as it goes. The same words give the same bytes.
 */
final class LetterAutomatonBuilder {
    private final Map<String, Integer> nodeOfRow = new HashMap<>();
    private final BitSet nodes = new BitSet();
    private final StringBuilder slots = new StringBuilder();
    private final Map<List<Integer>, Integer> placeOfValues = new HashMap<>();
    private final List<Integer> values = new ArrayList<>();

    private LetterAutomatonBuilder() {
        nodes.set(LetterAutomaton.NOWHERE);
    }

    /**
     * What {@link LetterAutomaton#read} reads. A word with a letter outside the Kazakh Cyrillic alphabet is refused.
     */
    static byte[] build(Map<String, int[]> valuesOfWords) {
        Node start = new Node();
        valuesOfWords.forEach(start::add);
        LetterAutomatonBuilder builder = new LetterAutomatonBuilder();
        return builder.bytes(builder.nodeOf(start));
    }

    private byte[] bytes(int root) {
        ByteBuffer bytes = ByteBuffer.allocate(
                2 * Integer.BYTES + slots.length() * Character.BYTES + values.size() * Integer.BYTES);
        bytes.putInt(root).putInt(slots.length());
        slots.chars().forEach(c -> bytes.putChar((char) c));
        values.forEach(bytes::putInt);
        return bytes.array();
    }

    private int nodeOf(Node node) {
        StringBuilder row = new StringBuilder();
        if (node.values.length > 0) {
            row.append(LetterAutomaton.END_OF_WORD).append(target(placeOf(node.values)));
        }
        node.followers.forEach((letter, follower) -> row.append((char) letter).append(target(nodeOf(follower))));
        return nodeOfRow.computeIfAbsent(row.toString(), this::lay);
    }

    /** Lays a row, given as its letters, each followed by its target. */
    private int lay(String row) {
        int node = nodes.nextClearBit(0);
        while (!fits(row, node)) {
            node = nodes.nextClearBit(node + 1);
        }
        nodes.set(node);
        slots.setLength(Math.max(slots.length(), 2 * (node + LetterAutomaton.ROW)));
        for (int i = 0; i < row.length(); i += 2) {
            int slot = LetterAutomaton.slot(node, row.charAt(i));
            slots.setCharAt(slot, row.charAt(i));
            slots.setCharAt(slot + 1, row.charAt(i + 1));
        }
        return node;
    }

    private boolean fits(String row, int node) {
        for (int i = 0; i < row.length(); i += 2) {
            int slot = LetterAutomaton.slot(node, row.charAt(i));
            if (slot < slots.length() && slots.charAt(slot) != 0) {
                return false;
            }
        }
        return true;
    }

    private int placeOf(int[] valuesOfWord) {
        List<Integer> set = Arrays.stream(valuesOfWord).boxed().toList();
        return placeOfValues.computeIfAbsent(set, unseen -> {
            int place = values.size();
            values.add(set.size());
            values.addAll(set);
            return place;
        });
    }

    private static char target(int place) {
        if (place > Character.MAX_VALUE) {
            throw new IllegalStateException("The words need more than " + Character.MAX_VALUE
                    + " slots or values: the targets of LetterAutomaton must become wider than a char");
        }
        return (char) place;
    }

    /** A beginning of words. */
    private static final class Node {
        private static final int[] NONE = {};

        private final TreeMap<Character, Node> followers = new TreeMap<>();
        private int[] values = NONE;

        void add(String word, int[] valuesOfWord) {
            Node node = this;
            for (int i = 0; i < word.length(); i++) {
                if (!LetterAutomaton.isLetter(word.charAt(i))) {
                    throw new IllegalArgumentException("Not a word in Kazakh Cyrillic small letters: " + word);
                }
                node = node.followers.computeIfAbsent(word.charAt(i), letter -> new Node());
            }
            node.values = valuesOfWord;
        }
    }
}
