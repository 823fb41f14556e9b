package kz.reformbot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import kz.reformbot.language.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @TempDir
    Path root;

    private TestFolder folder;

    @BeforeEach
    void aFolder() {
        folder = new TestFolder(root);
        topic("parliament/mazhilis", "superseded", "../2026-06-30", "superseded-by: [parliament/kurultai]", "Mazhilis");
        topic("parliament/kurultai", "in-force", "2026-07-01/..", "supersedes: [parliament/mazhilis]", "Kurultai");
        topic("parliament/zones", "in-force", "2020-01-01/..", "", "Zones");
        topic("courts/jury", "in-force", "2020-01-01/..", "", "Jury");
    }

    private void topic(String id, String status, String valid, String links, String title) {
        folder.file(
                        id + "/topic.yml",
                        "status: %s\nvalid: %s\n%s\nreviewed: 2026-11-01\n".formatted(status, valid, links))
                .file(id + "/en.md", "# " + title + "\n\n## What is it? {#what}\nIt is a thing. [S1]\n");
    }

    private Contents contents() {
        return new Contents(folder.read());
    }

    @Test
    void areasStandByNameWhereNobodyOrderedThem() {
        assertThat(contents().areas()).containsExactly("courts", "parliament");
    }

    @Test
    void areasStandInTheOrderOfTheirFileAndTheOthersAfter() {
        folder.file("areas.yml", "- id: parliament\n  en: The parliament\n");
        assertThat(contents().areas()).containsExactly("parliament", "courts");
    }

    @Test
    void anAreaHasItsTitleOrElseTheNameOfItsFolder() {
        folder.file("areas.yml", "- id: parliament\n  en: The parliament\n");
        assertThat(contents().areaTitle("parliament", Language.ENGLISH)).isEqualTo("The parliament");
        assertThat(contents().areaTitle("courts", Language.ENGLISH)).isEqualTo("Courts");
    }

    @Test
    void whatHoldsStandsBeforeWhatIsOver() {
        assertThat(contents().topics("parliament", Language.ENGLISH, TODAY))
                .containsExactly("parliament/kurultai", "parliament/zones", "parliament/mazhilis");
    }

    @Test
    void aTopicIsShownInAnotherLanguageRatherThanNotAtAll() {
        assertThat(contents().document("courts/jury", Language.KAZAKH))
                .get()
                .extracting(Document::language)
                .isEqualTo(Language.ENGLISH);
    }

    @Test
    void topicsThatReplacedEachOtherStandOldestFirst() {
        assertThat(contents().history("parliament/kurultai"))
                .containsExactly("parliament/mazhilis", "parliament/kurultai");
        assertThat(contents().history("courts/jury")).containsExactly("courts/jury");
    }
}
