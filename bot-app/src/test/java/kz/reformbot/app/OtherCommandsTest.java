package kz.reformbot.app;

import static kz.reformbot.app.Program.reformbot;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code lint}, {@code evaluate} and {@code analyze}. */
class OtherCommandsTest {
    @TempDir
    Path folder;

    @Test
    void lintOfACleanFolder() throws Exception {
        reformbot("lint", "--as-of", "2026-11-20").run().prints("0 errors, 0 warnings in 3 topics, 9 documents");
        JsonNode report = Json.MAPPER.readTree(
                InProcess.reformbot("lint", "--as-of", "2026-11-20", "--json").out());
        assertThat(report.path("problems")).isEmpty();
        assertThat(report.path("errors").asInt(-1)).isZero();
        assertThat(report.path("topics").asInt()).isEqualTo(3);
    }

    @Test
    void lintOfABrokenFolder() throws Exception {
        Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(folder.resolve("sources.yml"), "- id: S1\n  title: \"Law \\e[31m\"\n");
        Files.writeString(folder.resolve("a/b/topic.yml"), "status: perhaps\n\"\\e[31mkey\": 1\n");
        Files.writeString(folder.resolve("a/b/en.md"), "# B\n\n## Is it so? {#so}\nIt is so. [S9]\n");
        Program.Run text = reformbot("lint").over(folder).run();
        assertThat(text.exit()).isEqualTo(1);
        assertThat(text.err()).isEmpty();
        assertThat(text.out())
                .contains("a/b/topic.yml:1: ", "[status]", "1 error")
                .doesNotContain("\u001B");

        Program.Run json = reformbot("lint", "--json").over(folder).run();
        assertThat(json.exit()).isEqualTo(1);
        assertThat(Json.MAPPER.readTree(json.out()).path("errors").asInt()).isPositive();
    }

    @Test
    void evaluateASmallSet() throws Exception {
        Path set = Files.writeString(folder.resolve("small.jsonl"), """
                {"id": "1", "question": "Who elects the akim of a village?", "status": "answered", "document": "elections/akims"}
                {"id": "2", "question": "How many members does a party need?", "status": "not-covered"}
                """);
        Program.Run run = reformbot("evaluate", "--misses", set.toString()).run();
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("| small", "small 2: How many members does a party need?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nowhere.jsonl | there is no such file
            .             | Is a directory
            latin.jsonl   | it is not UTF-8
            broken.jsonl  | broken.jsonl:2: this is not valid JSON
            empty.jsonl   | there is no question in this file
            """)
    void evaluateASetThatCannotBeRead(String name, String part) throws Exception {
        Files.write(folder.resolve("latin.jsonl"), new byte[] {'{', (byte) 0xE9});
        Files.writeString(folder.resolve("broken.jsonl"), "{\"id\": \"1\", \"question\": \"x\"}\n{\"id\"");
        Files.writeString(folder.resolve("empty.jsonl"), "\n");
        InProcess.reformbot("evaluate", folder.resolve(name).toString()).failsWith(part);
    }

    @ParameterizedTest
    @CsvSource({
        "en, The elected deputies, elected:elect deputies:deputi",
        "ru, Выбранные депутаты, Выбранные:выбра депутаты:депутат",
        "kk, сайланған депутаттарға, сайланған:саила депутаттарға:депутат",
    })
    void analyze(String language, String text, String pairs) throws Exception {
        String[] lines = pairs.replace(':', '\t').split(" ");
        reformbot("analyze", "--language", language)
                .stdin("\uFEFF" + text + "\r", "")
                .run()
                .prints(lines);
    }

    @Test
    void analyzeALineThatIsTooLong() throws Exception {
        reformbot("analyze", "-l", "en")
                .stdin("x".repeat(Input.LONGEST_LINE + 1))
                .run()
                .failsWith("line 1 is longer than 10000000 characters");
    }
}
