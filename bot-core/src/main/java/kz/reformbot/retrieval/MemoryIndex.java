package kz.reformbot.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import kz.reformbot.language.Language;
import kz.reformbot.language.TextAnalysis;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Writes passages into Lucene segments in memory, a run of them on each processor. The runs are read as one index in
 * the order of the passages, so that what is found does not depend on how many processors there are.
 */
final class MemoryIndex {
    /** Fewer passages are written before a second thread has started. */
    private static final int SMALLEST_RUN = 200;

    private static final FieldType TERMS_ONLY = new FieldType();

    static {
        TERMS_ONLY.setTokenized(true);
        TERMS_ONLY.setIndexOptions(IndexOptions.DOCS);
        TERMS_ONLY.setOmitNorms(true);
        TERMS_ONLY.freeze();
    }

    private MemoryIndex() {}

    static IndexReader of(List<Passage> passages) {
        int most = Math.min(Runtime.getRuntime().availableProcessors(), 8);
        int runs = Math.max(1, Math.min(most, passages.size() / SMALLEST_RUN));
        IndexReader[] readers = IntStream.range(0, runs)
                .parallel()
                .mapToObj(run ->
                        write(passages, start(run, runs, passages.size()), start(run + 1, runs, passages.size())))
                .toArray(IndexReader[]::new);
        try {
            return new MultiReader(readers, true);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading an index in memory does not fail", e);
        }
    }

    private static int start(int run, int runs, int passages) {
        return (int) ((long) passages * run / runs);
    }

    private static IndexReader write(List<Passage> passages, int from, int to) {
        IndexWriterConfig config = new IndexWriterConfig(new PerLanguageAnalyzer());
        config.setSimilarity(new BM25Similarity());
        config.setRAMBufferSizeMB(64);
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try {
            try (IndexWriter writer = new IndexWriter(directory, config)) {
                for (int ordinal = from; ordinal < to; ordinal++) {
                    writer.addDocument(document(passages.get(ordinal), ordinal));
                }
            }
            return DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing an index to memory does not fail", e);
        }
    }

    private static Document document(Passage passage, int ordinal) {
        Language language = passage.document().language();
        Document document = new Document();
        document.add(new NumericDocValuesField(IndexFields.ORDINAL, ordinal));
        document.add(new StringField(IndexFields.LANGUAGE, language.code(), Field.Store.NO));
        document.add(new StringField(IndexFields.DOCUMENT, passage.document().id(), Field.Store.NO));
        add(document, IndexFields.TITLE, language, passage.document().title());
        if (!passage.section().heading().equals(passage.document().title())) {
            add(document, IndexFields.HEADING, language, passage.section().heading());
        }
        if (passage.first()) {
            passage.section().asked().forEach(asked -> add(document, IndexFields.ASKED, language, asked));
        }
        add(document, IndexFields.BODY, language, passage.text());
        return document;
    }

    private static void add(Document document, IndexFields field, Language language, String text) {
        document.add(new TextField(field.in(language), text, Field.Store.NO));
        document.add(new Field(IndexFields.any(language), text, TERMS_ONLY));
    }

    /** Each language's fields are analysed as that language. */
    private static final class PerLanguageAnalyzer extends DelegatingAnalyzerWrapper {
        PerLanguageAnalyzer() {
            super(PER_FIELD_REUSE_STRATEGY);
        }

        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            String code = field.substring(field.lastIndexOf('_') + 1);
            return TextAnalysis.analyzer(Language.ofCode(code).orElse(Language.ENGLISH));
        }
    }
}
