package kz.reformbot.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;

/** Function words of Kazakh, from the bundled list: they stand in every text and say nothing about it. */
final class KazakhStopWords {
    private static final String RESOURCE = "/kz/reformbot/language/kazakh-stop.txt";

    private KazakhStopWords() {}

    /** The words as they are written. Not to be changed. */
    static CharArraySet plain() {
        return Words.PLAIN;
    }

    /** The words as {@link KazakhFold} writes them. Not to be changed. */
    static CharArraySet folded() {
        return Words.FOLDED;
    }

    private static final class Words {
        private static final CharArraySet PLAIN = CharArraySet.unmodifiableSet(load());
        private static final CharArraySet FOLDED = CharArraySet.unmodifiableSet(fold(PLAIN));

        private static CharArraySet load() {
            try (InputStream stream = KazakhStopWords.class.getResourceAsStream(RESOURCE)) {
                if (stream == null) {
                    throw new IllegalStateException(
                            "The list of Kazakh stop words is missing from the class path: " + RESOURCE);
                }
                return WordlistLoader.getWordSet(new InputStreamReader(stream, StandardCharsets.UTF_8), "#");
            } catch (IOException e) {
                throw new UncheckedIOException("Could not read the list of Kazakh stop words " + RESOURCE, e);
            }
        }

        private static CharArraySet fold(CharArraySet words) {
            CharArraySet folded = new CharArraySet(words.size(), false);
            for (Object word : words) {
                folded.add(KazakhFold.fold(new String((char[]) word)));
            }
            return folded;
        }
    }
}
