package kz.reformbot.language;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Kazakh text into stems: words in small letters, without function words. Numbers stay whole. */
public final class KazakhAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer words = new StandardTokenizer();
        TokenStream terms = new LowerCaseFilter(words);
        terms = new StopFilter(terms, KazakhStopWords.plain());
        terms = new KazakhStemFilter(terms, KazakhStemmer.kazakh());
        return new TokenStreamComponents(words, terms);
    }

    @Override
    protected TokenStream normalize(String fieldName, TokenStream in) {
        return new LowerCaseFilter(in);
    }
}
