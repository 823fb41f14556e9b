package kz.reformbot.retrieval;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.ContentMetadata;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.query.Query;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.reformbot.knowledge.Section;
import kz.reformbot.language.Language;
import kz.reformbot.language.LanguageDetector;
import org.jspecify.annotations.Nullable;

/**
 * The folder's passages for langchain4j: in an AI service, in a retrieval augmentor, or called by itself. Safe to share
 * as long as the index is open; closing the index is its owner's.
 *
 * <pre>{@code
 * PassageIndex index = PassageIndex.of(KnowledgeBase.load(folder));
 * ContentRetriever retriever = new PassageContentRetriever(index, 5);
 * List<Content> contents = retriever.retrieve(Query.from("How many deputies are there?"));
 * }</pre>
 *
 * <p>A content's text is the passage's. Its metadata, all texts but the score: {@code document}, {@code anchor},
 * {@code heading}, {@code title}, {@code language} (a code), {@code sources} (ids with commas between, empty where none
 * is cited) and {@code score} (BM25F, above 0, comparable within one query; also as {@link ContentMetadata#SCORE}).
 */
public final class PassageContentRetriever implements ContentRetriever {
    private final PassageIndex index;
    private final int most;
    private final @Nullable Language language;

    /** Each query is searched in its own language, or in the folder's where it has no document in that. */
    public PassageContentRetriever(PassageIndex index, int most) {
        this(index, most, null);
    }

    /**
     * Takes what is retrieved from one language's passages.
     *
     * @param most contents for a query, at least 1
     * @param language to search in; null to take each query's own
     */
    public PassageContentRetriever(PassageIndex index, int most, @Nullable Language language) {
        if (most < 1) {
            throw new IllegalArgumentException("At least 1 content is retrieved for a query, not " + most);
        }
        this.index = index;
        this.most = most;
        this.language = language;
    }

    /** The best passages, best first, one a section; empty where nothing of the query stands in the folder. */
    @Override
    public List<Content> retrieve(Query query) {
        Language asked = LanguageDetector.detect(query.text());
        Language searched = language == null ? searchable(asked) : language;
        return index.search(index.terms(query.text(), asked, searched), most).stream()
                .map(PassageContentRetriever::content)
                .toList();
    }

    /** The query's language, or one that the folder has where it does not have that. */
    private Language searchable(Language asked) {
        return index.languages().contains(asked)
                ? asked
                : index.languages().stream().findFirst().orElse(asked);
    }

    private static Content content(Hit hit) {
        Passage passage = hit.passage();
        Section section = passage.section();
        Metadata metadata = new Metadata()
                .put("document", passage.document().id())
                .put("anchor", section.anchor())
                .put("heading", section.heading())
                .put("title", passage.document().title())
                .put("language", passage.document().language().code())
                .put("sources", sources(passage))
                .put("score", hit.score());
        // A section without sentences has its heading to say.
        String text = passage.text().isBlank() ? section.heading() : passage.text();
        return Content.from(TextSegment.from(text, metadata), Map.of(ContentMetadata.SCORE, hit.score()));
    }

    private static String sources(Passage passage) {
        return passage.sentences().stream()
                .flatMap(sentence -> sentence.sources().stream())
                .distinct()
                .collect(Collectors.joining(","));
    }
}
