package kz.reformbot.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.reformbot.language.Language;
import kz.reformbot.retrieval.QueryTerms.Notion;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** Gives a term that stands nowhere the terms that do and are a letter or two away. */
final class TypoCorrection {
    /** Shorter terms have too many neighbours that mean something else. */
    private static final int SHORTEST = 4;
    /** From this length on two letters may be wrong. */
    private static final int LONG = 8;

    /** No word of the three languages is longer; looking for one takes time that grows with its length. */
    private static final int LONGEST = 40;

    private static final int MOST_SUGGESTIONS = 2;
    /** A corrected term counts less than one that was typed. */
    private static final double BOOST = 0.7;

    private final IndexReader reader;

    TypoCorrection(IndexReader reader) {
        this.reader = reader;
    }

    QueryTerms correct(QueryTerms terms) {
        List<Notion> corrected = new ArrayList<>();
        for (Notion notion : terms.notions()) {
            corrected.add(correct(notion, terms.language()));
        }
        return new QueryTerms(terms.language(), corrected);
    }

    private Notion correct(Notion notion, Language language) {
        String term = notion.own().get(0);
        boolean typed = notion.ways().size() > 1 || notion.own().size() > 1;
        boolean word = term.length() >= SHORTEST
                && term.length() <= LONGEST
                && term.chars().noneMatch(Character::isDigit);
        if (typed || !word || stands(term, language)) {
            return notion;
        }
        List<List<String>> ways = new ArrayList<>(List.of(notion.own()));
        suggestions(term, language).forEach(suggestion -> ways.add(List.of(suggestion)));
        return ways.size() == 1 ? notion : new Notion(ways, notion.boost() * BOOST, true);
    }

    private boolean stands(String term, Language language) {
        try {
            return reader.docFreq(new Term(IndexFields.any(language), term)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException("Reading an index in memory does not fail", e);
        }
    }

    private List<String> suggestions(String term, Language language) {
        DirectSpellChecker checker = new DirectSpellChecker();
        checker.setMaxEdits(term.length() < LONG ? 1 : 2);
        checker.setMinPrefix(1);
        checker.setMinQueryLength(SHORTEST);
        checker.setAccuracy(0);
        try {
            Term unknown = new Term(IndexFields.any(language), term);
            SuggestWord[] words = checker.suggestSimilar(unknown, MOST_SUGGESTIONS, reader, SuggestMode.SUGGEST_ALWAYS);
            return Arrays.stream(words).map(word -> word.string).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading an index in memory does not fail", e);
        }
    }
}
