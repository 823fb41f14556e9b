package kz.reformbot.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.rag.AugmentationRequest;
import dev.langchain4j.rag.AugmentationResult;
import dev.langchain4j.rag.DefaultRetrievalAugmentor;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.ContentMetadata;
import dev.langchain4j.rag.query.Metadata;
import dev.langchain4j.rag.query.Query;
import java.nio.file.Path;
import java.util.List;
import kz.reformbot.knowledge.TestFolder;
import kz.reformbot.language.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder's passages, as langchain4j sees them. */
class PassageContentRetrieverTest {
    private PassageIndex index;

    @BeforeEach
    void index(@TempDir Path root) {
        index = PassageIndex.of(new TestFolder(root)
                .file("a/kurultai/topic.yml", "status: in-force\nreviewed: 2026-11-01\n")
                .file("a/kurultai/en.md", """
                        # The Kurultai

                        ## How many deputies are there? {#deputies}
                        There are 145 deputies. [S1] They are elected by party lists. [S2] [S1]

                        ## Who leads it? {#chair}
                        A chair, elected by the deputies.
                        """)
                .file("a/kurultai/ru.md", """
                        # Курултай

                        ## Сколько депутатов? {#deputies}
                        В нём 145 депутатов. [S1]
                        """)
                .read());
    }

    @AfterEach
    void close() {
        index.close();
    }

    private List<Content> retrieve(String query, int most, @Nullable Language language) {
        return new PassageContentRetriever(index, most, language).retrieve(Query.from(query));
    }

    @Test
    void aContentIsAPassageWithItsPlaceAndSources() {
        Content content = retrieve("How many deputies?", 1, null).get(0);
        assertThat(content.textSegment().text()).isEqualTo("There are 145 deputies. They are elected by party lists.");
        assertThat(content.textSegment().metadata().toMap())
                .contains(
                        entry("document", "a/kurultai"),
                        entry("anchor", "deputies"),
                        entry("heading", "How many deputies are there?"),
                        entry("title", "The Kurultai"),
                        entry("language", "en"),
                        entry("sources", "S1,S2"),
                        entry("score", content.metadata().get(ContentMetadata.SCORE)));
        assertThat((double) content.metadata().get(ContentMetadata.SCORE)).isPositive();
    }

    @Test
    void theBestComeFirstAndNoMoreThanAskedFor() {
        assertThat(retrieve("deputies", 5, null))
                .extracting(content -> content.textSegment().metadata().getString("anchor"))
                .containsExactly("deputies", "chair");
        assertThat(retrieve("deputies", 1, null)).hasSize(1);
    }

    @Test
    void aPassageWithoutSourcesHasNone() {
        assertThat(retrieve("Who leads?", 1, null)
                        .get(0)
                        .textSegment()
                        .metadata()
                        .getString("sources"))
                .isEmpty();
    }

    @Test
    void aQueryIsSearchedInItsOwnLanguageOrTheOneThatIsSet() {
        assertThat(retrieve("Сколько депутатов?", 1, null).get(0).textSegment().text())
                .isEqualTo("В нём 145 депутатов.");
        assertThat(retrieve("Сколько депутатов?", 1, Language.ENGLISH)).isEmpty();
        assertThat(retrieve("145", 1, Language.RUSSIAN).get(0).textSegment().text())
                .isEqualTo("В нём 145 депутатов.");
    }

    @Test
    void whatTheFolderDoesNotHoldGivesNothing() {
        assertThat(retrieve("weather", 5, null)).isEmpty();
        assertThat(retrieve("?", 5, null)).isEmpty();
    }

    @Test
    void anAugmentorPutsThePassagesBeforeTheModel() {
        var question = UserMessage.from("How many deputies?");
        AugmentationResult result = DefaultRetrievalAugmentor.builder()
                .contentRetriever(new PassageContentRetriever(index, 1))
                .build()
                .augment(new AugmentationRequest(question, Metadata.from(question, "chat", List.of())));
        assertThat(((UserMessage) result.chatMessage()).singleText())
                .startsWith("How many deputies?")
                .contains("There are 145 deputies.");
        assertThat(result.contents()).hasSize(1);
    }

    @Test
    void atLeastOneIsRetrieved() {
        assertThatThrownBy(() -> new PassageContentRetriever(index, 0))
                .hasMessage("At least 1 content is retrieved for a query, not 0");
    }
}
