package kz.reformbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import kz.reformbot.answer.WeightedNotions.WeightedNotion;
import kz.reformbot.language.Language;
import kz.reformbot.language.TextAnalysis;
import kz.reformbot.retrieval.QueryTerms.Notion;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {
    private static WeightedNotions notions(String question) {
        List<WeightedNotion> notions = TextAnalysis.terms(Language.ENGLISH, question).stream()
                .map(term -> new WeightedNotion(new Notion(List.of(List.of(term.text())), 1, false), 1))
                .toList();
        return new WeightedNotions(Language.ENGLISH, notions);
    }

    @ParameterizedTest
    @CsvSource({
        "one two three four five six seven, 40, one,    one two three four five six seven",
        "one two three four five six seven, 15, one,    one two three…",
        "one two three four five six seven, 15, seven,  …six seven",
        "one two three four five six seven, 15, four,   …four five…",
        "one two three four five six seven, 15, absent, one two three…",
        "onetwothreefourfive,               8,  absent, onetwo…",
    })
    void aLongTextIsCutAroundWhatWasAsked(String text, int longest, String asked, String excerpt) {
        assertThat(Excerpt.of(text, notions(asked), longest)).isEqualTo(excerpt);
    }

    @Property
    void anExcerptIsWithinItsLengthAndSplitsNoCharacter(
            @ForAll String text, @ForAll @IntRange(min = 10, max = 80) int longest) {
        String excerpt = Excerpt.of(text, notions("a b"), longest);
        assertThat(excerpt.length()).isLessThanOrEqualTo(longest);
        assertThat(unpaired(excerpt)).isLessThanOrEqualTo(unpaired(text));
    }

    private static long unpaired(String text) {
        return Arrays.stream(text.codePoints().toArray())
                .filter(c -> Character.getType(c) == Character.SURROGATE)
                .count();
    }
}
