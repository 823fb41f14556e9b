package kz.reformbot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.reformbot.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders as people have them: plain, nested, with files that are broken. */
class KnowledgeBaseTest {
    private static final String TOPIC = "status: in-force\nvalid: 2022-11-05/..\nreviewed: 2026-11-01\n";

    @TempDir
    Path folder;

    private void file(String path, String text) throws IOException {
        file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void file(String path, byte[] bytes) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.write(folder.resolve(path), bytes);
    }

    private void assertProblems(String... lines) {
        assertThat(KnowledgeBase.read(folder).problems())
                .extracting(Problem::toString)
                .containsExactly(lines);
    }

    private void assertDocuments(String... idsAndLanguages) {
        assertThat(KnowledgeBase.read(folder).documents())
                .extracting(
                        document -> document.id() + " " + document.language().code())
                .containsExactly(idsAndLanguages);
    }

    @Test
    void aPlainFolderIsReadWhole() throws IOException {
        file("notes/deep/er/parties.md", "# Parties\n\nA party needs members.");
        file("ұсыныс.txt", "Тақырып\n\nПартияға мүше керек.");
        file("README.md", "# Read me\n\nThis is how the folder is kept.");
        file("picture.png", "no text");
        file(".hidden/x.md", "Hidden.");
        file(".x.md", "Hidden.");
        assertDocuments("README.md en", "notes/deep/er/parties.md en", "ұсыныс.txt kk");
        assertProblems();
    }

    @Test
    void languagesOfAPlainFolderMayBeNamed() throws IOException {
        file("guide/kk.md", "OK 5000");
        assertDocuments("guide/kk.md kk");
    }

    @Test
    void aCuratedTopicHasOneIdInAllLanguages() throws IOException {
        file("parties/registration/topic.yml", TOPIC);
        file("parties/registration/en.md", "# T\n\n## A? {#a}\nx");
        file("parties/registration/kk.md", "# T\n\n## A? {#a}\nx");
        file("README.md", "How to curate.");
        assertDocuments("parties/registration en", "parties/registration kk");
        assertProblems();
    }

    @Test
    void anEmptyFolderCanBeReadButNotServed() {
        assertDocuments();
        assertThatThrownBy(() -> KnowledgeBase.load(folder))
                .hasMessage("Nothing can be served from " + folder + ": it holds no .md or .txt file with text in it.");
    }

    @Test
    void aFolderThatIsNone() throws IOException {
        file("x.md", "x");
        assertThatThrownBy(() -> KnowledgeBase.read(folder.resolve("gone")))
                .hasMessageContaining("There is no knowledge folder");
        assertThatThrownBy(() -> KnowledgeBase.read(folder.resolve("x.md")))
                .hasMessageContaining("is not a folder but a file");
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        file("real/a.md", "Text.");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
        KnowledgeBase knowledge = KnowledgeBase.load(link);
        assertThat(knowledge.documents()).extracting(Document::id).containsExactly("a.md");
        assertThat(knowledge.folder()).isEqualTo(link);
    }

    @Test
    void controlCharactersDoNotComeInByEntitiesAndEscapes() throws IOException {
        file("sources.yml", "- id: S1\n  title: \"La\\e[31mw\\u202e\"\n");
        file("a.md", "# Head&#27;ing\n\nOne &#x9b;word&#8238;.");
        KnowledgeBase knowledge = KnowledgeBase.load(folder);
        Document document = knowledge.documents().get(0);
        assertThat(document.title()).isEqualTo("Heading");
        assertThat(document.sections().get(0).sentences())
                .extracting(Sentence::text)
                .containsExactly("One word.");
        assertThat(knowledge.sources().get("S1")).extracting(Source::title).isEqualTo("La[31mw");
    }

    @Test
    void aByteOrderMarkIsNoText() throws IOException {
        file("a/b/topic.yml", "\uFEFF" + TOPIC);
        file("a/b/en.md", "\uFEFF## A? {#a}\nx");
        file("sources.yml", "\uFEFF- id: S1\n  title: T\n");
        KnowledgeBase knowledge = KnowledgeBase.read(folder);
        assertThat(knowledge.problems()).isEmpty();
        assertThat(knowledge.topics()).containsOnlyKeys("a/b");
        assertThat(knowledge.sources()).containsOnlyKeys("S1");
        assertThat(knowledge.documents().get(0).sections())
                .extracting(Section::anchor)
                .containsExactly("a");
    }

    @Test
    void windowsLineEnds() throws IOException {
        file("a/b/topic.yml", TOPIC.replace("\n", "\r\n"));
        file("a/b/ru.md", "# T\r\n\r\n## A? {#a}\r\n<!-- asked: b -->\r\nРаз.\r\nДва.\r\n");
        Section section =
                KnowledgeBase.load(folder).documents().get(0).sections().get(0);
        assertThat(section.asked()).containsExactly("b");
        assertThat(section.sentences()).extracting(Sentence::line).containsExactly(5, 6);
    }

    @Test
    void aFileThatIsNotUtf8IsNamedWithItsLineAndTakesNoOtherDown() throws IOException {
        file("good.md", "Good text here.");
        file("bad.md", "line one\nстрока\n".getBytes(Charset.forName("windows-1251")));
        assertDocuments("good.md en");
        assertProblems("bad.md:2: this file is not UTF-8 from this line on; save it as UTF-8 [encoding]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'status: [in-force\nvalid: x\n' | 2 | expected ',' or ']', but got :",
                "'status: in-force\n\tvalid: x\n' | 2 | found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)",
                "'a: 1\n---\nb: 2\n' | 2 | but found another document",
                "'a: \"open\n' | 2 | found unexpected end of stream",
            })
    void brokenYamlIsNamedWithItsLineAndTakesNoOtherTopicDown(String yaml, int line, String message)
            throws IOException {
        file("a/bad/topic.yml", yaml);
        file("a/bad/en.md", "## A? {#a}\nx");
        file("a/good/topic.yml", TOPIC);
        file("a/good/en.md", "## A? {#a}\nx");
        assertDocuments("a/good en");
        assertProblems("a/bad/topic.yml:" + line + ": this is not YAML: " + message.strip() + " [yaml]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                        | 1 | a topic.yml is a map with status, valid and reviewed [topic-yaml]",
                "'- status: in-force'                      | 1 | a topic.yml is a map with status, valid and reviewed [topic-yaml]",
                "'valid: 2022-11-05/..'                    | 1 | the status is missing or not one of proposed, adopted, in-force, superseded, rejected [status]",
                "'valid: ..\nstatus: done'                 | 2 | the status is missing or not one of proposed, adopted, in-force, superseded, rejected [status]",
                "'status: in-force\nvalid: 2022-11-05/x'   | 2 | '''x'' is not a day; write an interval such as 2022-06-08/2026-06-30 or 2026-07-01/.. [valid]'",
                "'status: in-force\nvalid: 2022/2021'      | 2 | '''2022'' is not a day; write an interval such as 2022-06-08/2026-06-30 or 2026-07-01/.. [valid]'",
                "'status: adopted\nvalid: 2022-02-02/2022-02-01' | 2 | the validity ends (2022-02-01) before it begins (2022-02-02) [valid]",
                "'status: adopted\nsuperseeds: x'          | 2 | '''superseeds'' is not a key of topic.yml [unknown-key]'",
                "'status: adopted\nvalid: ..\nstatus: adopted' | 3 | '''status'' stands twice here; keep one [key-twice]'",
                "'status: adopted\nreviewed: [2026-11-01]' | 2 | '''reviewed'' is not a day; write it as 2026-11-23 [reviewed]'",
            })
    void aTopicFileThatBreaksTheFormat(String yaml, int line, String message) throws IOException {
        file("a/b/topic.yml", yaml);
        assertProblems("a/b/topic.yml:" + line + ": " + message.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &a [*a]",
                "&a a: *a",
                "- &x\n  id: *x",
                "[[[[[[[[]]]]]]]]",
                "? [a]\n: b",
                "42",
                "~",
                "'",
                "\u0000"
            })
    void strangeYamlHarmsNothing(String yaml) throws IOException {
        for (String name : new String[] {"sources.yml", "glossary.yml", "timeline.yml", "a/b/topic.yml"}) {
            file(name, yaml);
        }
        file("a/c/topic.yml", TOPIC);
        file("a/c/en.md", "## A? {#a}\nx");
        assertDocuments("a/c en");
    }

    @Test
    void deepYamlIsRefused() throws IOException {
        file("glossary.yml", "[".repeat(10_000));
        assertProblems("glossary.yml:1: this is not YAML: Nesting Depth exceeded max 50 [yaml]");
    }

    @Test
    void aTimelineEventHasSourcesAndASection() throws IOException {
        file("timeline.yml", """
                - date: 2022-06-05
                  en: Referendum
                  section: a/b#c
                  sources: [S1, S2]
                - date: 2022
                  titles:
                    en: Year
                    kk: Жыл
                  sources: S3
                - date: 5 June
                  en: No date
                """);
        KnowledgeBase knowledge = KnowledgeBase.read(folder);
        assertThat(knowledge.timeline())
                .extracting(event -> event.date() + event.sources() + event.section() + event.line())
                .containsExactly("2022-06-05[S1, S2]a/b#c1", "2022[S3]null5");
        assertThat(knowledge.timeline().get(1).titles()).containsKeys(Language.ENGLISH, Language.KAZAKH);
        assertProblems(
                "timeline.yml:10: an event needs a date (2022-06-05, 2022-06 or 2022) and titles under en, ru and kk"
                        + " [timeline-event]");
    }

    @Test
    void theVersionIsThatOfTheContent() throws IOException {
        file("a.md", "One.");
        String version = KnowledgeBase.read(folder).version();
        assertThat(KnowledgeBase.read(folder).version()).isEqualTo(version);
        file("a.md", "Two.");
        assertThat(KnowledgeBase.read(folder).version()).isNotEqualTo(version);
    }
}
