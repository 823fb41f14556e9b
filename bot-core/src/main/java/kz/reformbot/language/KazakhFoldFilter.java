package kz.reformbot.language;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.ArrayUtil;

/**
 * Brings the spellings of a Kazakh word together: Kazakh letters, a Russian keyboard's, and Latin ones become the
 * letters of {@link KazakhFold}. For text and question alike, before {@link KazakhStemmer#folded()}.
 */
public final class KazakhFoldFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private char[] cyrillic = new char[64];
    private char[] folded = new char[128];

    public KazakhFoldFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        int length = term.length();
        cyrillic = ArrayUtil.grow(cyrillic, length);
        folded = ArrayUtil.grow(folded, 2 * length);
        char[] letters = term.buffer();
        if (KazakhLatin.hasLatin(letters, length)) {
            length = KazakhLatin.toCyrillic(letters, length, cyrillic);
            letters = cyrillic;
        }
        int foldedLength = KazakhFold.fold(letters, length, folded);
        term.copyBuffer(folded, 0, foldedLength);
        return true;
    }
}
