package kz.reformbot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes the parsers fail, and none makes them slow. */
class LongAndStrangeTextTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private static final SentenceReader SENTENCES = new SentenceReader(id -> id.startsWith("S"));

    private static List<Section> read(String text) {
        new PlainTextParser(SENTENCES).parse(text, "fallback");
        return new MarkdownParser(SENTENCES).parse(text, "fallback").sections();
    }

    private static void assertReadInTime(String text) {
        assertTimeoutPreemptively(LIMIT, () -> read(text));
    }

    @Property
    void anyTextIsRead(@ForAll String text) {
        assertOrderly(text);
    }

    @Property
    void anyMixtureOfMarkupIsRead(@ForAll("markup") String text) {
        assertOrderly(text);
    }

    @Provide
    Arbitrary<String> markup() {
        return Arbitraries.of(
                        "# ",
                        "## ",
                        "{#a}",
                        "\n",
                        "\n\n",
                        "\r\n",
                        "[S1]",
                        "[S1, S2]",
                        "[",
                        "]",
                        "(x)",
                        "](",
                        "![",
                        "<!-- asked: a | b -->",
                        "<!--",
                        "-->",
                        "- ",
                        "1. ",
                        "> ",
                        "    ",
                        "\t",
                        "`",
                        "```",
                        "~~~",
                        "*",
                        "**",
                        "_",
                        "|",
                        "|-|-|\n",
                        "===",
                        "---",
                        "text",
                        "Слово. ",
                        "Сөз! ",
                        "5,000 ",
                        ". ",
                        "...",
                        "«",
                        "»",
                        "<a>",
                        "&amp;",
                        "\\",
                        "[a]: b\n",
                        "😀")
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    /** Anchors are unique, headings and sentences have text, lines are lines of the text and never go back. */
    private static void assertOrderly(String text) {
        List<Section> sections = read(text);
        assertThat(sections).extracting(Section::anchor).doesNotHaveDuplicates();
        assertThat(sections).extracting(Section::heading).doesNotContain("");
        long lines = text.replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
        int line = 1;
        for (Section section : sections) {
            for (Sentence sentence : section.sentences()) {
                assertThat(sentence.text())
                        .isNotBlank()
                        .isEqualTo(sentence.text().strip());
                assertThat((long) sentence.line()).isBetween((long) line, lines);
                line = sentence.line();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "]",
                "[S1",
                "[S1]",
                "![",
                "[a](",
                "[a](<b",
                ">",
                "> ",
                "*",
                "**a ",
                "*a **b ",
                "_",
                "`",
                "` ",
                "``` ",
                "~",
                "#",
                "# ",
                "## a\n",
                "## {#a}\n",
                "- ",
                "- a\n",
                "1) ",
                "|",
                "|a",
                "<",
                "<!--",
                "<!-- asked: ",
                "<a ",
                "&",
                "&#",
                "\\",
                "\t",
                " ",
                "\n",
                "a\n",
                "a. ",
                "A. ",
                ".",
                ". ",
                "...a",
                "?!",
                ".)",
                "a.«",
                "A. [S1] ",
                "\r",
                "{#",
                "é",
                "\u00A0",
                "😀",
                "[a]: b\n",
                "a  \n"
            })
    void oneThingManyTimes(String piece) {
        assertReadInTime(piece.repeat(50_000));
    }

    static List<String> nested() {
        int deep = 20_000;
        return List.of(
                "![".repeat(deep) + "a" + "](x)".repeat(deep),
                "*a ".repeat(deep) + "b*".repeat(deep),
                "**a *b ".repeat(5_000) + "c* d**".repeat(5_000),
                "> ".repeat(deep) + "a",
                "- ".repeat(deep) + "a",
                "[".repeat(deep) + "a" + "]".repeat(deep),
                ".".repeat(1_000_000) + "x",
                ".".repeat(500_000) + " x",
                "[".repeat(1_000_000),
                "a".repeat(1_000_000),
                "слово ".repeat(200_000),
                "Сөз. ".repeat(200_000) + "[S1]",
                ("a" + " ".repeat(1000)).repeat(1000),
                "## a {#a}\nB. [S1]\nC. [S2]\n".repeat(20_000));
    }

    @ParameterizedTest
    @MethodSource("nested")
    void deepAndLongText(String text) {
        assertReadInTime(text);
    }
}
