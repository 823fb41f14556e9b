package kz.reformbot.evaluation.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.reformbot.knowledge.Document;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.language.Language;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicSetTest {
    @TempDir
    private Path folder;

    @Test
    void squadArticlesBecomeParagraphsAndDistinctQuestions() throws IOException {
        Path file = Files.writeString(folder.resolve("set.json"), """
                {"data": [
                  {"title": "A", "paragraphs": [
                    {"context": "One.", "qas": [{"id": "q1", "question": "Which?", "answers": [{"text": "one"}]}]},
                    {"context": "Two.", "qas": [{"id": "q2", "question": "Which?", "answers": [{"text": "two"}]}]}]},
                  {"title": "B", "paragraphs": [
                    {"context": "Three.", "qas": [{"id": "q3", "question": "What?", "answers": []}]}]}]}
                """);
        PublicSet set = XQuadReader.read(file, "tiny", Language.ENGLISH);
        assertThat(set.paragraphs())
                .containsExactly(
                        new PublicSet.Paragraph(0, "", "One."),
                        new PublicSet.Paragraph(0, "", "Two."),
                        new PublicSet.Paragraph(1, "", "Three."));
        assertThat(set.questions())
                .containsExactly(
                        new PublicSet.Asked("q1", "Which?", Set.of(0, 1), List.of("one", "two")),
                        new PublicSet.Asked("q3", "What?", Set.of(2), List.of()));
        assertThat(set.files(set::isInKeptHalf)).containsOnlyKeys("paragraph-0000.txt", "paragraph-0001.txt");
        assertThat(set.abstentionSet().items().get(1).gold().notCovered()).isTrue();
    }

    @Test
    void kazQadTitlesAreHeadingsAndArticles() throws IOException {
        Path file = Files.writeString(folder.resolve("set.jsonl"), """
                {"id": "1", "title": "Су", "context": "Мәтін.", "question": "Не?", "answers": {"text": ["мәтін"]}}
                {"id": "2", "title": "Су", "context": "Басқа.", "question": "Не?", "answers": {"text": ["басқа"]}}
                """);
        PublicSet set = KazQadReader.read(file, "tiny");
        assertThat(set.files())
                .containsEntry("paragraph-0000.md", "# Су\n\nМәтін.\n")
                .containsEntry("paragraph-0001.md", "# Су\n\nБасқа.\n");
        assertThat(set.paragraphs()).allMatch(paragraph -> paragraph.article() == 0);
        assertThat(set.questionSet().items().get(0).gold().places())
                .containsExactly(
                        new Gold.Place("paragraph-0000.md", Optional.empty()),
                        new Gold.Place("paragraph-0001.md", Optional.empty()));
    }

    @Test
    void thePublicSetsHaveTheSizesThatTheirReadmeNames() {
        Optional<SharedData> found = SharedData.find();
        Assumptions.assumeTrue(found.isPresent(), SharedData.ABSENT);
        SharedData data = found.orElseThrow();
        PublicSet english = XQuadReader.read(data.file("xquad-en.json"), "xquad-en", Language.ENGLISH);
        PublicSet russian = XQuadReader.read(data.file("xquad-ru.json"), "xquad-ru", Language.RUSSIAN);
        PublicSet kazakh = KazQadReader.read(data.file("kazqad-kk.jsonl"), "kazqad-kk");
        assertThat(english.paragraphs()).hasSize(120);
        assertThat(english.questions()).hasSize(611);
        assertThat(russian.paragraphs()).hasSize(120);
        assertThat(kazakh.paragraphs()).hasSize(340);
        assertThat(kazakh.questions()).hasSize(255);
    }

    @Test
    void everyParagraphIsServedInItsLanguage() {
        Optional<SharedData> found = SharedData.find();
        Assumptions.assumeTrue(found.isPresent(), SharedData.ABSENT);
        PublicSet kazakh = KazQadReader.read(found.orElseThrow().file("kazqad-kk.jsonl"), "kazqad-kk");
        try (TemporaryFolder temporary = new TemporaryFolder().with(kazakh.files())) {
            List<Document> documents = KnowledgeBase.load(temporary.path()).documents();
            assertThat(documents).hasSize(340);
            assertThat(documents).allMatch(document -> document.language() == Language.KAZAKH);
        }
    }
}
