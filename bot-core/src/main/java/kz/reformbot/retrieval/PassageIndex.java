package kz.reformbot.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.reformbot.knowledge.Glossary;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.language.Language;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.BytesRef;

/**
 * The passages of a folder in one Lucene index in memory, with fields of their own for each language. Safe to share;
 * closing frees the index, not the passages.
 *
 * <pre>{@code
 * try (PassageIndex index = PassageIndex.of(KnowledgeBase.load(folder))) {
 *     List<Hit> hits = index.search("How many deputies are there?", Language.ENGLISH, 5);
 * }
 * }</pre>
 */
public final class PassageIndex implements AutoCloseable {
    private final List<Passage> passages;
    private final Map<Language, Integer> sizes = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, Double>> idfs = new ConcurrentHashMap<>();
    private final Map<Place, Passage> byPlace = new HashMap<>();
    private final GlossaryExpansion glossary;
    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final TypoCorrection typos;

    private PassageIndex(List<Passage> passages, Glossary glossary) {
        this.passages = List.copyOf(passages);
        this.glossary = new GlossaryExpansion(glossary);
        for (Passage passage : passages) {
            sizes.merge(passage.document().language(), 1, Integer::sum);
            if (passage.first()) {
                byPlace.put(
                        new Place(
                                passage.document().id(),
                                passage.section().anchor(),
                                passage.document().language()),
                        passage);
            }
        }
        reader = MemoryIndex.of(passages);
        typos = new TypoCorrection(reader);
        searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity());
    }

    public static PassageIndex of(KnowledgeBase knowledge) {
        return of(PassageSplitter.split(knowledge.documents()), knowledge.glossary());
    }

    public static PassageIndex of(List<Passage> passages, Glossary glossary) {
        return new PassageIndex(passages, glossary);
    }

    public List<Passage> passages() {
        return passages;
    }

    /** How many passages there are in a language. */
    public int size(Language language) {
        return sizes.getOrDefault(language, 0);
    }

    /** The languages that the folder has documents in. */
    public Set<Language> languages() {
        return sizes.keySet();
    }

    /** A question's notions as they are searched in one language's fields: joined by the glossary, typos mended. */
    public QueryTerms terms(String question, Language asked, Language searched) {
        QueryTerms terms = glossary.expand(question, asked, searched);
        // In another language a word that stands nowhere is no misspelling.
        return asked == searched ? typos.correct(terms) : terms;
    }

    /** The best passages for a question among those in its language, best first; one passage a section. */
    public List<Hit> search(String question, Language language, int most) {
        return search(terms(question, language, language), most);
    }

    /** As {@link #search(String, Language, int)}, for terms made before. */
    public List<Hit> search(QueryTerms terms, int most) {
        return search(terms, most, Set.of());
    }

    /** As {@link #search(QueryTerms, int)}, among some documents only; no documents stand for all. */
    public List<Hit> search(QueryTerms terms, int most, Set<String> documents) {
        if (terms.isEmpty() || passages.isEmpty()) {
            return List.of();
        }
        Query ofLanguage =
                new TermQuery(new Term(IndexFields.LANGUAGE, terms.language().code()));
        BooleanQuery.Builder builder = new BooleanQuery.Builder()
                .add(NotionQueries.query(terms), BooleanClause.Occur.MUST)
                .add(ofLanguage, BooleanClause.Occur.FILTER);
        if (!documents.isEmpty()) {
            List<BytesRef> ids = documents.stream().map(BytesRef::new).toList();
            builder.add(new TermInSetQuery(IndexFields.DOCUMENT, ids), BooleanClause.Occur.FILTER);
        }
        BooleanQuery query = builder.build();
        try {
            Map<String, Hit> bySection = new LinkedHashMap<>();
            // Several passages may be of one section: look deeper only when needed.
            for (int depth = most * 2 + 10; bySection.size() < most; depth *= 8) {
                bySection.clear();
                ScoreDoc[] found = searcher.search(query, depth).scoreDocs;
                for (ScoreDoc doc : found) {
                    Passage passage = passages.get(ordinal(doc.doc));
                    if (bySection.size() < most) {
                        bySection.putIfAbsent(passage.reference(), new Hit(passage, doc.score));
                    }
                }
                if (found.length < depth) {
                    break;
                }
            }
            return new ArrayList<>(bySection.values());
        } catch (IOException e) {
            throw new UncheckedIOException("Reading an index in memory does not fail", e);
        }
    }

    /** The beginning of a section; empty where a document has no such section in the language. */
    public Optional<Passage> passage(String document, String anchor, Language language) {
        return Optional.ofNullable(byPlace.get(new Place(document, anchor, language)));
    }

    private record Place(String document, String anchor, Language language) {}

    private int ordinal(int doc) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        NumericDocValues ordinals = leaf.reader().getNumericDocValues(IndexFields.ORDINAL);
        ordinals.advanceExact(doc - leaf.docBase);
        return (int) ordinals.longValue();
    }

    /**
     * How much a term tells: BM25's inverse document frequency over the passages of the language, 0.3 to about ln(n);
     * for a term that stands nowhere the largest value.
     */
    public double idf(String term, Language language) {
        Double known = idfsOf(language).get(term);
        return known == null ? computeIdf(term, language) : known;
    }

    /** The share of the language's passages in which a term stands, 0 to 1. */
    public double share(String term, Language language) {
        return documentFrequency(term, language) / (double) Math.max(1, size(language));
    }

    private Map<String, Double> idfsOf(Language language) {
        return idfs.computeIfAbsent(language, absent -> new ConcurrentHashMap<>());
    }

    private double computeIdf(String term, Language language) {
        int frequency = documentFrequency(term, language);
        int all = Math.max(1, size(language));
        double idf = Math.log(1 + (all - frequency + 0.5) / (frequency + 0.5));
        if (frequency > 0) {
            // Only the folder's own vocabulary is remembered: what people ask has no bound.
            idfsOf(language).put(term, idf);
        }
        return idf;
    }

    private int documentFrequency(String term, Language language) {
        try {
            return reader.docFreq(new Term(IndexFields.any(language), term));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading an index in memory does not fail", e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Closing an index in memory does not fail", e);
        }
    }
}
