package kz.reformbot.language;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Kazakh text into stems in one spelling, however it is typed: "сайлаудың", "саилаудын" and "sailaudyn" are one term.
 * For a field beside that of {@link KazakhAnalyzer}, since some different words fold together (өл "die", ол "that").
 */
public final class KazakhFoldedAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer words = new StandardTokenizer();
        TokenStream terms = new LowerCaseFilter(words);
        terms = new KazakhFoldFilter(terms);
        terms = new StopFilter(terms, KazakhStopWords.folded());
        terms = new KazakhStemFilter(terms, KazakhStemmer.folded());
        return new TokenStreamComponents(words, terms);
    }

    @Override
    protected TokenStream normalize(String fieldName, TokenStream in) {
        return new KazakhFoldFilter(new LowerCaseFilter(in));
    }
}
