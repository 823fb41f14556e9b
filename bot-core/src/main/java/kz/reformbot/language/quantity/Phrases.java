package kz.reformbot.language.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Short phrases and what they mean. A word that ends in an asterisk stands for all words that begin so. */
final class Phrases<V> {
    record Hit<V>(V value, int tokens) {}

    private record Phrase<V>(List<String> words, V value) {}

    private final List<Phrase<V>> phrases = new ArrayList<>();

    /** Adds phrases of one meaning, given between bars: {@code "last year | a year ago"}. */
    Phrases<V> add(V value, String list) {
        for (String phrase : list.strip().split("\\s*\\|\\s*", -1)) {
            phrases.add(new Phrase<>(Forms.list(phrase), value));
        }
        phrases.sort(
                Comparator.comparingInt((Phrase<V> phrase) -> phrase.words().size())
                        .reversed());
        return this;
    }

    /** The longest phrase whose first word stands at the index. */
    @Nullable
    Hit<V> from(Tokens tokens, int index) {
        for (Phrase<V> phrase : phrases) {
            if (matches(phrase.words(), tokens, index)) {
                return new Hit<>(phrase.value(), phrase.words().size());
            }
        }
        return null;
    }

    /** The longest phrase whose last word stands just before the index. */
    @Nullable
    Hit<V> before(Tokens tokens, int index) {
        for (Phrase<V> phrase : phrases) {
            int length = phrase.words().size();
            if (matches(phrase.words(), tokens, index - length)) {
                return new Hit<>(phrase.value(), length);
            }
        }
        return null;
    }

    private static boolean matches(List<String> words, Tokens tokens, int index) {
        for (int i = 0; i < words.size(); i++) {
            if (!matches(words.get(i), tokens.any(index + i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(String pattern, String word) {
        int last = pattern.length() - 1;
        return pattern.charAt(last) == '*' ? word.regionMatches(0, pattern, 0, last) : pattern.equals(word);
    }
}
