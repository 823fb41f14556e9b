package kz.reformbot.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import kz.reformbot.knowledge.Problem;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file holds, linting says something about it and never fails. */
class LinterPropertiesTest {
    private static Path shared = Path.of("");

    @BeforeContainer
    static void makeFolder() throws IOException {
        shared = Files.createTempDirectory("lint");
        LintedTestFolder.clean(shared);
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        try (var files = Files.walk(shared)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 100)
    void anyMarkdownIsLinted(@ForAll("markdown") String english, @ForAll("markdown") String kazakh) {
        assertLinted(LintedTestFolder.empty(shared)
                .file("parties/registration/en.md", english)
                .file("parties/registration/kk.md", kazakh));
    }

    @Property(tries = 100)
    void anyYamlIsLinted(@ForAll("yaml") String topic, @ForAll("yaml") String other) {
        assertLinted(LintedTestFolder.empty(shared)
                .file("parties/before/topic.yml", topic)
                .file("glossary.yml", other)
                .file("timeline.yml", other)
                .file("sources.yml", other));
    }

    private static void assertLinted(LintedTestFolder folder) {
        List<Problem> problems = folder.problems();
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.message()).isNotBlank();
        });
        assertThat(folder.problems()).isEqualTo(problems);
    }

    @Provide
    Arbitrary<String> markdown() {
        Arbitrary<String> pieces = Arbitraries.of(
                        "# Title\n",
                        "\n## Why? ",
                        "{#members}",
                        "{#share}",
                        "\n",
                        "\n\n",
                        "[S1]",
                        "[S99]",
                        "5,000 ",
                        "50% ",
                        "5 қараша ",
                        "2022",
                        "text. ",
                        "Слово. ",
                        "- ",
                        "| a |\n|-|\n",
                        "[x](../before/en.md#y)",
                        "[x](%zz)",
                        "[x](<a\u0001b:>)",
                        "<!-- asked: x -->",
                        ":",
                        "?",
                        "\u0000",
                        "\uD800",
                        "😀")
                .list()
                .ofMaxSize(30)
                .map(list -> String.join("", list));
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(200)).map(LinterPropertiesTest::encodable);
    }

    @Provide
    Arbitrary<String> yaml() {
        Arbitrary<String> pieces = Arbitraries.of(
                        "status: superseded\n",
                        "status: in-force\n",
                        "valid: 2022-01-01/2021-01-01\n",
                        "valid: 2022-01-01/..\n",
                        "superseded-by: [parties/before, parties/registration, '']\n",
                        "supersedes: ['#', ..]\n",
                        "reviewed: 9999-12-31\n",
                        "reviewed: -999999999-01-01\n",
                        "- id: S1\n",
                        "  title: x\n",
                        "  url: 'http://[x'\n",
                        "  date: 99999\n",
                        "- date: 2022\n",
                        "  en: [a, \"\"]\n",
                        "  ru: 5 000\n",
                        "  section: '#'\n",
                        "  section: a#b#c\n",
                        "  sources: [S7, [S8]]\n",
                        "\t",
                        "&a ",
                        "*a ",
                        "[",
                        "{",
                        "}",
                        "]",
                        ": ",
                        "\"",
                        "? ",
                        "%",
                        "---\n")
                .list()
                .ofMaxSize(15)
                .map(list -> String.join("", list));
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(100)).map(LinterPropertiesTest::encodable);
    }

    /** Half a surrogate pair can't be written to a file. */
    private static String encodable(String text) {
        return text.codePoints()
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void aLargeFolderIsLintedInTime(@TempDir Path root) {
        String section = "## How many members, now %d? {#m%d}\nAt least 5,000 since 5 November 2022. [S1]\n\n";
        StringBuilder text = new StringBuilder("# T\n\n");
        for (int i = 0; i < 2_000; i++) {
            text.append(section.formatted(i + 3_000, i));
        }
        LintedTestFolder folder = LintedTestFolder.clean(root);
        for (String language : List.of("en", "ru", "kk")) {
            folder.file("parties/large/" + language + ".md", text.toString());
        }
        folder.file("parties/large/topic.yml", "status: proposed\nreviewed: 2026-11-01\n");
        assertTimeoutPreemptively(Duration.ofSeconds(20), folder::problems);
    }
}
