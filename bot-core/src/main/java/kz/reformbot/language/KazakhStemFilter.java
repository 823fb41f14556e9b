package kz.reformbot.language;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/** Stems Kazakh tokens in small letters, except those marked as keywords. */
public final class KazakhStemFilter extends TokenFilter {
    private final KazakhStemmer stemmer;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

    /**
     * A filter with {@link KazakhStemmer#kazakh()}, or behind a {@link KazakhFoldFilter}
     * {@link KazakhStemmer#folded()}.
     */
    public KazakhStemFilter(TokenStream input, KazakhStemmer stemmer) {
        super(input);
        this.stemmer = stemmer;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!keyword.isKeyword()) {
            term.setLength(stemmer.stem(term.buffer(), term.length()));
        }
        return true;
    }
}
