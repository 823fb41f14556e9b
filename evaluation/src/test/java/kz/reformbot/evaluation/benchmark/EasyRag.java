package kz.reformbot.evaluation.benchmark;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.content.retriever.EmbeddingStoreContentRetriever;
import dev.langchain4j.rag.query.Query;
import dev.langchain4j.store.embedding.EmbeddingStoreIngestor;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import java.util.List;
import kz.reformbot.retrieval.Passage;

/**
 * What langchain4j's easy-rag sets up: an in-memory store of bge-small-en-v1.5 (quantized) embeddings, searched by
 * cosine. Passages are given to it as they are given to us, so that it has nothing to split.
 */
final class EasyRag {
    private final InMemoryEmbeddingStore<TextSegment> store = new InMemoryEmbeddingStore<>();
    private final EmbeddingModel model = new BgeSmallEnV15QuantizedEmbeddingModel();
    private final ContentRetriever retriever = EmbeddingStoreContentRetriever.builder()
            .embeddingStore(store)
            .embeddingModel(model)
            .maxResults(5)
            .build();

    void index(List<Passage> passages) {
        List<Document> documents = passages.stream()
                .map(passage -> Document.from(passage.section().heading() + "\n" + passage.text()))
                .toList();
        EmbeddingStoreIngestor.builder()
                .embeddingStore(store)
                .embeddingModel(model)
                .build()
                .ingest(documents);
    }

    List<Content> search(String question) {
        return retriever.retrieve(Query.from(question));
    }
}
