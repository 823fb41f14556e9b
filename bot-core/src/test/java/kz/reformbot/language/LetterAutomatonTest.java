package kz.reformbot.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LetterAutomatonTest {
    @Test
    void wordsHoldTheirValues() {
        LetterAutomaton automaton =
                automaton(Map.of("лар", new int[] {1, 2}, "лары", new int[] {-1}, "р", new int[] {7}));
        assertThat(values(automaton, "лар")).containsExactly(1, 2);
        assertThat(values(automaton, "лары")).containsExactly(-1);
        assertThat(values(automaton, "р")).containsExactly(7);
        assertThat(values(automaton, "ла")).isEmpty();
        assertThat(values(automaton, "")).isEmpty();
        assertThat(values(automaton, "лер")).isEmpty();
    }

    @Test
    void anAutomatonOfNothingLeadsNowhere() {
        LetterAutomaton automaton = automaton(Map.of());
        assertThat(automaton.valuesAt(automaton.root())).isZero();
        assertThat(automaton.step(automaton.root(), 'а')).isEqualTo(LetterAutomaton.NOWHERE);
        assertThat(automaton.step(automaton.root(), 'һ')).isEqualTo(LetterAutomaton.NOWHERE);
    }

    @Test
    void whatIsNoKazakhWordIsRefused() {
        assertThatThrownBy(() -> LetterAutomatonBuilder.build(Map.of("lar", new int[] {1})))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lar");
    }

    @Property
    void exactlyTheStoredWordsAreFound(@ForAll("words") Set<String> stored, @ForAll("words") Set<String> others) {
        Map<String, int[]> valuesOfWords = new HashMap<>();
        stored.forEach(word -> valuesOfWords.put(word, new int[] {word.length(), word.charAt(0)}));
        LetterAutomaton automaton = automaton(valuesOfWords);
        assertThat(stored)
                .allSatisfy(word -> assertThat(values(automaton, word)).containsExactly(word.length(), word.charAt(0)));
        assertThat(others)
                .filteredOn(word -> !stored.contains(word))
                .allSatisfy(word -> assertThat(values(automaton, word)).isEmpty());
    }

    @Property
    void theOrderOfTheWordsMakesNoDifference(@ForAll("words") Set<String> words) {
        Map<String, int[]> sorted = new LinkedHashMap<>();
        words.stream().sorted().forEach(word -> sorted.put(word, new int[] {word.length()}));
        Map<String, int[]> asTheyCome = new LinkedHashMap<>();
        words.forEach(word -> asTheyCome.put(word, new int[] {word.length()}));
        assertThat(LetterAutomatonBuilder.build(asTheyCome)).isEqualTo(LetterAutomatonBuilder.build(sorted));
    }

    @Provide
    Arbitrary<Set<String>> words() {
        return Arbitraries.strings()
                .withChars("аорыһә")
                .ofMinLength(1)
                .ofMaxLength(5)
                .set()
                .ofMaxSize(40);
    }

    private static LetterAutomaton automaton(Map<String, int[]> valuesOfWords) {
        return LetterAutomaton.of(LetterAutomatonBuilder.build(valuesOfWords));
    }

    private static int[] values(LetterAutomaton automaton, String word) {
        int node = automaton.root();
        for (int i = 0; i < word.length(); i++) {
            node = automaton.step(node, word.charAt(i));
            if (node == LetterAutomaton.NOWHERE) {
                return new int[0];
            }
        }
        int[] values = new int[automaton.valuesAt(node)];
        for (int i = 0; i < values.length; i++) {
            values[i] = automaton.value(node, i);
        }
        return values;
    }
}
