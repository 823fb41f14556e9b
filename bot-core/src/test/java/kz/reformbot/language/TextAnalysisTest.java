package kz.reformbot.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import kz.reformbot.language.TextAnalysis.Term;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextAnalysisTest {
    @ParameterizedTest
    @CsvSource({
        "ENGLISH, deputy deputies",
        "ENGLISH, elected elects election's elect",
        "ENGLISH, President president's",
        "RUSSIAN, депутат депутата депутатов депутаты",
        "RUSSIAN, Курултай Курултая Курултаю Курултаем Курултае",
        "RUSSIAN, аким акима акимы акимов акимам акимом",
        "RUSSIAN, режим режима режимом",
        "RUSSIAN, случай случая случаев случаях",
        "RUSSIAN, мажилис мажилиса мажилисе",
        "RUSSIAN, ещё утверждён утвержден еще",
        "RUSSIAN, её учёный ученый",
        "KAZAKH,  депутат депутаттар депутаттың",
        "KAZAKH,  Құрылтай Құрылтайда Құрылтайдың Курултай qurultai",
        "KAZAKH,  сайлау сайлауда saylau",
    })
    void formsOfAWordAreOneTerm(Language language, String forms) {
        assertThat(TextAnalysis.terms(language, forms))
                .extracting(Term::text)
                .isNotEmpty()
                .containsOnly(TextAnalysis.terms(language, forms).get(0).text());
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, party part",
        "RUSSIAN, аким актёр акация ак",
        "RUSSIAN, курултай курить курс",
        "KAZAKH,  сайлау сай",
    })
    void otherWordsAreOtherTerms(Language language, String words) {
        assertThat(TextAnalysis.terms(language, words)).extracting(Term::text).doesNotHaveDuplicates();
    }

    @Test
    void aTermKnowsThePlaceOfItsWord() {
        String text = "Ещё учёный в Курултае.";
        assertThat(TextAnalysis.terms(Language.RUSSIAN, text))
                .extracting(term -> text.substring(term.start(), term.end()))
                .containsExactly("учёный", "Курултае");
    }

    @Property
    void anyTextHasTermsInOrder(@ForAll String text, @ForAll Language language) {
        int[] starts = TextAnalysis.terms(language, text).stream()
                .mapToInt(Term::start)
                .toArray();
        assertThat(starts).isSorted();
        assertThat(Arrays.stream(starts).max().orElse(0)).isLessThanOrEqualTo(text.length());
    }
}
