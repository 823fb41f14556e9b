package kz.reformbot.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Text into the terms it is indexed under, per language. Safe to share. */
public final class TextAnalysis {
    private static final Map<Language, Analyzer> ANALYZERS = new EnumMap<>(Map.of(
            Language.ENGLISH, new EnglishAnalyzer(),
            Language.RUSSIAN, new RussianTextAnalyzer(),
            Language.KAZAKH, new KazakhFoldedAnalyzer()));

    private TextAnalysis() {}

    /** A term and the place of its word in the text. */
    public record Term(String text, int start, int end) {}

    public static Analyzer analyzer(Language language) {
        Analyzer analyzer = ANALYZERS.get(language);
        if (analyzer == null) {
            throw new IllegalStateException("no analyzer for " + language);
        }
        return analyzer;
    }

    /** The terms in the order of their words, stop words left out. */
    public static List<Term> terms(Language language, String text) {
        List<Term> terms = new ArrayList<>();
        try (TokenStream tokens = analyzer(language).tokenStream("text", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(new Term(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading text from memory does not fail", e);
        }
        return terms;
    }

    /** As {@link #terms}, without the terms of {@link QuestionWords}: what a question is about. */
    public static List<Term> contentTerms(Language language, String text) {
        return terms(language, text).stream()
                .filter(term -> !QuestionWords.contains(language, text.substring(term.start(), term.end())))
                .toList();
    }
}
