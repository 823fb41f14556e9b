package kz.reformbot.language;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * Lucene's {@link RussianAnalyzer}, with ё as е (so that "ещё" is a stop word as "еще" is), and with the forms of some
 * nouns held together that the stemmer would part: it takes "ая" of "Курултая" and "им" of "аким" for an adjective's.
 */
final class RussianTextAnalyzer extends Analyzer {
    private static final NormalizeCharMap LETTERS = letters();
    private static final StemmerOverrideFilter.StemmerOverrideMap STEMS = stems();

    private static NormalizeCharMap letters() {
        NormalizeCharMap.Builder letters = new NormalizeCharMap.Builder();
        letters.add("ё", "е");
        letters.add("Ё", "Е");
        return letters.build();
    }

    private static StemmerOverrideFilter.StemmerOverrideMap stems() {
        StemmerOverrideFilter.Builder stems = new StemmerOverrideFilter.Builder();
        for (String noun : List.of("курулта", "случа")) {
            for (String ending : List.of("й", "я", "ю", "ем", "е", "и", "ев", "ям", "ями", "ях")) {
                stems.add(noun + ending, noun);
            }
        }
        stems.add("аким", "аким");
        stems.add("режим", "режим");
        try {
            return stems.build();
        } catch (IOException e) {
            throw new UncheckedIOException("Building a map in memory does not fail", e);
        }
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new MappingCharFilter(LETTERS, reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream content = new StopFilter(new LowerCaseFilter(words), RussianAnalyzer.getDefaultStopSet());
        TokenStream stems = new SnowballFilter(new StemmerOverrideFilter(content, STEMS), new RussianStemmer());
        return new TokenStreamComponents(words, stems);
    }
}
