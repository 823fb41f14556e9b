package kz.reformbot.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two analyzers, folding, and Kazakh in Latin letters. */
class KazakhSpellingTest {
    private final Analyzer plain = new KazakhAnalyzer();
    private final Analyzer folded = new KazakhFoldedAnalyzer();

    /** Kazakh letters, the letters of a Russian keyboard, Latin letters. */
    @ParameterizedTest
    @CsvSource({
        "реформалардың, реформалардын, reformalardyn",
        "қазақстан, казакстан, qazaqstan",
        "қазақстанның, казакстаннын, kazakstannyn",
        "қазақстан, казахстан, kazakhstan",
        "сайлау, саилау, sailau",
        "сайлаудың, сайлаудын, saylaudyn",
        "болды, болды, boldy",
        "президент, президент, prezident",
        "өзгеріс, озгерис, ozgeris",
        "өзгерістер, озгеристер, özgerıster",
        "заң, зан, zan",
        "заңдар, зандар, zangdar",
        "құрылтай, курылтай, qurultai",
        "құрылтай, курултай, kurultai",
        "партиялар, партиялар, partiyalar",
        "партия, партия, partia",
        "конституция, конституция, konstitutsiya",
        "мәжіліс, мажилис, mazhilis",
        "мәжілістің, мажилистин, májilistiń",
        "мәслихат, маслихат, maslikhat",
        "әкім, аким, akim",
        "құқық, кукык, quqyq",
        "құқығы, кукыгы, kukygy",
        "халық, халык, khalyk",
        "шешім, шешим, sheshim",
        "шешім, шешим, şeşım",
        "жаңа, жана, zhana",
        "жаңа, жана, jaŋa",
        "ұлттық, улттык, ulttyq",
        "үкімет, укимет, ükımet",
        "теңге, тенге, tenge",
        "сайлаушы, сайлаушы, saılaýshy",
        "әділ, адил, a'dil",
        "депутаттарымыз, депутаттарымыз, deputattarymyz",
    })
    void howeverTypedItIsOneTerm(String kazakh, String russianKeyboard, String latin) {
        List<String> terms = terms(folded, kazakh);
        assertThat(terms).hasSize(1);
        assertThat(terms(folded, russianKeyboard)).isEqualTo(terms);
        assertThat(terms(folded, latin)).isEqualTo(terms);
    }

    @ParameterizedTest
    @CsvSource({
        "qazaqstan, қазақстан",
        "shyñğys, шыңғыс",
        "ǵylym, ғылым",
        "o'zgeris, өзгерис",
        "s'arua, шаруа",
        "ақш, ақш",
        "2026, 2026",
    })
    void latinLettersBecomeCyrillic(String latin, String cyrillic) {
        assertThat(KazakhLatin.toCyrillic(latin)).isEqualTo(cyrillic);
    }

    @Test
    void functionWordsGoAndNumbersStayWhole() {
        assertThat(terms(plain, "Сайлаудың және референдумның нәтижелері туралы 5,000 және 1/2026 заң"))
                .containsExactly("сайла", "референдум", "нәтиже", "5,000", "1", "2026", "заң");
        assertThat(terms(folded, "Referendum qashan boldy?")).isEqualTo(terms(folded, "Референдум қашан болды?"));
    }

    @Test
    void aKeywordIsNotStemmed() {
        Analyzer keywords = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String fieldName) {
                KeywordTokenizer word = new KeywordTokenizer();
                TokenStream marked = new SetKeywordMarkerFilter(word, new CharArraySet(List.of("сайлаулар"), false));
                return new TokenStreamComponents(word, new KazakhStemFilter(marked, KazakhStemmer.kazakh()));
            }
        };
        assertThat(terms(keywords, "сайлаулар")).containsExactly("сайлаулар");
        assertThat(terms(keywords, "партиялар")).containsExactly("партия");
    }

    @Property
    void anyTextIsAnalyzed(@ForAll String text) {
        assertThat(terms(plain, text)).isNotNull();
        assertThat(terms(folded, text)).isNotNull();
    }

    @Property
    void foldingTwiceIsFoldingOnce(@ForAll String text) {
        String once = KazakhFold.fold(text);
        assertThat(KazakhFold.fold(once)).isEqualTo(once);
    }

    private static List<String> terms(Analyzer analyzer, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", new StringReader(text))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
