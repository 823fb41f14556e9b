package kz.reformbot.app;

import static kz.reformbot.app.InProcess.reformbot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders that can't be served, and those that can in part: one sentence says what and where. */
class BrokenKnowledgeTest {
    private static final String COWS = "# Cows\n\n## How many cows are there? {#cows}\nThere are 5 cows on the farm.\n";

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private Program.Run ask(Path knowledge) {
        return reformbot("ask", "--knowledge", knowledge.toString(), "How many cows are there?");
    }

    @Test
    void noSuchFolder() {
        ask(folder.resolve("none")).failsWith("There is no knowledge folder " + folder.resolve("none"), "--knowledge");
    }

    @Test
    void aFolderThatIsAFile() throws IOException {
        ask(file("a.md", COWS)).failsWith("a.md is not a folder but a file.");
    }

    @Test
    void anEmptyFolder() {
        ask(folder).failsWith("Nothing can be served from " + folder + ": it holds no .md or .txt file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u0000"})
    void aNameThatIsNone(String name) {
        reformbot("ask", "-k", name, "Who?").refusesWith("can't be a path");
    }

    @Test
    void theOnlyFileIsNotUtf8() throws IOException {
        file("a.md", new byte[] {'x', '\n', (byte) 0xFF});
        ask(folder).failsWith("a.md:2: this file is not UTF-8 from this line on");
    }

    @Test
    void anotherFileIsNotUtf8() throws IOException {
        file("a.md", new byte[] {(byte) 0xFF});
        file("b.md", COWS);
        Program.Run run = ask(folder);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("There are 5 cows on the farm. [1]\n");
        assertThat(run.err())
                .isEqualTo("reformbot: warning: " + folder
                        + "/a.md:1: this file is not UTF-8 from this line on; save it as UTF-8 [encoding]\n");
    }

    @Test
    void manyBrokenFilesAreCountedNotListed() throws IOException {
        file("cows.md", COWS);
        for (int i = 0; i < 20; i++) {
            file("broken-" + i + ".md", new byte[] {(byte) 0xFF});
        }
        assertThat(ask(folder).err().lines())
                .hasSize(6)
                .last()
                .asString()
                .isEqualTo("reformbot: warning: and 15 more; './reformbot lint' shows them all");
    }

    @Test
    void yamlThatDoesNotParse() throws IOException {
        file("sources.yml", "- id: [S1\n");
        file("a/b/topic.yml", "status: {in-force\n");
        file("a/b/en.md", COWS);
        file("c/d/topic.yml", "status: in-force\n");
        file("c/d/en.md", COWS);
        Program.Run run = ask(folder);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("There are 5 cows on the farm.");
        assertThat(run.err())
                .contains("sources.yml:", "this is not YAML", "a/b/topic.yml:")
                .doesNotContain("Exception");
    }

    @Test
    void theOnlyTopicDoesNotParse() throws IOException {
        file("a/b/topic.yml", "status: {in-force\n");
        file("a/b/en.md", COWS);
        ask(folder).failsWith("Nothing can be served", "a/b/topic.yml:", "this is not YAML");
    }

    /** Reading /proc/self/mem fails for everybody, root included. */
    @Test
    void aFileThatCannotBeRead() throws IOException {
        Path unreadable = Path.of("/proc/self/mem");
        assumeTrue(Files.exists(unreadable));
        file("b.md", COWS);
        Files.createSymbolicLink(folder.resolve("a.md"), unreadable);
        Program.Run run = ask(folder);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("There are 5 cows");
        assertThat(run.err()).contains("a.md:1: this file can't be read: Input/output error [unreadable]");
    }

    @Test
    void aFileThatDoesNotFitIntoMemory() throws IOException {
        file("b.md", COWS);
        try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("a.md").toFile(), "rw")) {
            huge.setLength(3L << 30); // sparse
        }
        Program.Run run = ask(folder);
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("a.md:1: this file is larger than 64 MB; split it [file-too-large]");
    }

    @Test
    void aFolderThatIsALink() throws IOException {
        file("real/a.md", COWS);
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
        ask(link).printsWith("There are 5 cows on the farm. [1]", "(a.md#cows)");
    }

    @Test
    void linksInCircles() throws IOException {
        file("a.md", COWS);
        Files.createSymbolicLink(folder.resolve("again"), folder);
        Files.createSymbolicLink(folder.resolve("b.md"), folder.resolve("b.md"));
        ask(folder).printsWith("There are 5 cows on the farm. [1]");
    }

    @Test
    void aFolderWithSpacesAndCyrillicInItsName() throws IOException {
        file("Моя папка (2)/a b.md", COWS);
        ask(folder.resolve("Моя папка (2)")).printsWith("There are 5 cows on the farm. [1]", "(a b.md#cows)");
    }

    @Test
    void nothingInTheFolderReachesTheTerminalAsACommand() throws IOException {
        file("a\nb\u001B[2J.md", """
                # Cows \u001B]0;title\u0007 &#27;[31m

                ## How many cows &#x9b;31m are there? {#cows}
                There are 5 &#27;[31mcows&#7; &#8238;on \u001B[2Jthe `&#27;[31m` farm.
                """);
        for (String format : new String[] {"--json=false", "--json"}) {
            Program.Run run = reformbot("ask", format, "-k", folder.toString(), "How many cows are there?");
            assertThat(run.out()).contains("There are 5");
            assertThat(run.out().replace("\n", "").chars().filter(Character::isISOControl))
                    .isEmpty();
            assertThat(run.out()).doesNotContain("\u202E");
        }
    }

    @Test
    void orOfItsSources() throws IOException {
        file("sources.yml", """
                - id: S1
                  title: "Register \\e[31m of \\u009b31m cows\\r\\n"
                  publisher: "\\u202eFarm"
                  url: "https://example.org/\\e\\\\"
                  date: "2022\\a"
                """);
        file("a/b/topic.yml", "status: in-force\n");
        file("a/b/en.md", COWS.replace("farm.", "farm. [S1]"));
        String out = ask(folder).out();
        assertThat(out).contains("There are 5 cows", "[1] Register", "https://example.org/");
        assertThat(out.replace("\n", "").chars().filter(Character::isISOControl))
                .isEmpty();
    }
}
