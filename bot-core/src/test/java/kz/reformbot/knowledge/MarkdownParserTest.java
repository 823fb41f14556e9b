package kz.reformbot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each case is a file and what is read from it, a line a section, sentence or link. */
class MarkdownParserTest {
    private static MarkdownParser.Parsed parse(String text) {
        return new MarkdownParser(new SentenceReader(id -> id.matches("S[0-9]+"))).parse(text, "fallback");
    }

    /** {@code line # heading {anchor}} for a section, {@code line text [source, …]} for a sentence. */
    private static void assertReads(String text, String... expected) {
        List<String> read = new ArrayList<>();
        for (Section section : parse(text).sections()) {
            read.add(section.line() + " # " + section.heading() + " {" + section.anchor() + "}");
            section.asked().forEach(asked -> read.add("? " + asked));
            for (Sentence sentence : section.sentences()) {
                read.add(sentence.line() + " " + sentence.text() + " " + sentence.sources());
            }
        }
        assertThat(read).containsExactly(expected);
    }

    private static void assertTitle(String text, String title) {
        assertThat(parse(text).title()).isEqualTo(title);
    }

    private static void assertSlips(String text, String... lineAndRule) {
        assertThat(parse(text).slips())
                .extracting(slip -> slip.line() + " " + slip.rule())
                .containsExactly(lineAndRule);
    }

    private static void assertLinks(String text, String... lineAndTarget) {
        assertThat(parse(text).links())
                .extracting(link -> link.line() + " " + link.target())
                .containsExactly(lineAndTarget);
    }

    @Test
    void titles() {
        assertTitle("# Title\n\ntext", "Title");
        assertTitle("Title\n=====\n\ntext", "Title");
        assertTitle("# Title {#top}\n\ntext", "Title");
        assertTitle("\n\n# *Title* `now`\n", "Title now");
        assertTitle("text", "fallback");
        assertTitle("## Question?\n\n# Late\n", "fallback");
        assertTitle("#\n\ntext", "fallback");
        assertTitle("", "fallback");
    }

    @Test
    void anchors() {
        assertReads("## A? {#a}\nx", "1 # A? {a}", "2 x []");
        assertReads("## A? {#a} ##\nx", "1 # A? {a}", "2 x []");
        assertReads("## A?   { #a }\nx", "1 # A?   { #a } {a-a}", "2 x []");
        assertReads("## How many? (2022)\nx", "1 # How many? (2022) {how-many-2022}", "2 x []");
        assertReads("## Қанша мүше?\nx", "1 # Қанша мүше? {қанша-мүше}", "2 x []");
        assertReads("## ???\nx", "1 # ??? {section}", "2 x []");
        assertReads("## A {#a}\n## B {#a}\n## C {#a}", "1 # A {a}", "2 # B {a-2}", "3 # C {a-3}");
        assertReads("## A {#a-2}\n## B {#a}\n## C {#a}", "1 # A {a-2}", "2 # B {a}", "3 # C {a-3}");
        assertReads("## A {#a}\n## B {#a}\n## C {#a-2}", "1 # A {a}", "2 # B {a-2}", "3 # C {a-2-2}");
    }

    @Test
    void sections() {
        assertReads("# T\n\nfirst\n\n## A? {#a}\n\nx\n", "1 # T {t}", "3 first []", "5 # A? {a}", "7 x []");
        assertReads("first\n\n## A? {#a}\nx", "1 # fallback {fallback}", "1 first []", "3 # A? {a}", "4 x []");
        assertReads("# T\n\n## A? {#a}\n\n### B? {#b}\nx", "3 # A? {a}", "5 # B? {b}", "6 x []");
        assertReads("# T\n\n# U\n\nx", "3 # U {u}", "5 x []");
        assertReads("# T\n\n##\n\nx", "3 # T {t}", "5 x []");
        assertReads("A? {#a}\n-------\nx", "1 # A? {a}", "3 x []");
        assertReads("# T\n");
        assertReads("");
        assertReads("\n\n \n");
    }

    @Test
    void asked() {
        assertReads("## A? {#a}\n<!-- asked: b | c  d -->\nx", "1 # A? {a}", "? b", "? c d", "3 x []");
        assertReads("## A? {#a}\n<!--\nasked: b\n| c\n-->\nx", "1 # A? {a}", "? b", "? c", "6 x []");
        assertReads("## A? {#a}\nx <!-- asked: b --> y", "1 # A? {a}", "? b", "2 x y []");
        assertReads("## A? {#a}\n<!-- ASKED: b || -->\n\nx", "1 # A? {a}", "? b", "4 x []");
        assertReads("## A? {#a}\n<!-- note: b -->\nx", "1 # A? {a}", "3 x []");
        assertReads("## A? {#a}\n<!-- asked: b", "1 # A? {a}", "? b");
    }

    @Test
    void citations() {
        assertReads("## A? {#a}\nOne. [S1] Two. [S2]", "1 # A? {a}", "2 One. [S1]", "2 Two. [S2]");
        assertReads("## A? {#a}\nOne [S1]. Two [S2].", "1 # A? {a}", "2 One. [S1]", "2 Two. [S2]");
        assertReads("## A? {#a}\nOne.[S1]Two.[S2]", "1 # A? {a}", "2 One. [S1]", "2 Two. [S2]");
        assertReads("## A? {#a}\nOne.[S1]«Two».[S2]", "1 # A? {a}", "2 One. [S1]", "2 «Two». [S2]");
        assertReads("## A? {#a}\nOne. [S1][S2] [S1]", "1 # A? {a}", "2 One. [S1, S2]");
        assertReads("## A? {#a}\nOne. [S1, S2; S3]", "1 # A? {a}", "2 One. [S1, S2, S3]");
        assertReads("## A? {#a}\nOne (see [S1]).", "1 # A? {a}", "2 One (see). [S1]");
        assertReads("## A? {#a}\nOne [S1], two [S2].", "1 # A? {a}", "2 One, two. [S1, S2]");
        assertReads("## A? {#a}\nOne.\n[S1]\nTwo. [S2]", "1 # A? {a}", "2 One. [S1]", "4 Two. [S2]");
        assertReads("## A? {#a}\nOne [x]. Two [S1, x].", "1 # A? {a}", "2 One [x]. []", "2 Two [S1, x]. []");
        assertReads("## A? {#a}\nOne []. Two [S1.", "1 # A? {a}", "2 One []. []", "2 Two [S1. []");
        assertReads("## A? {#a}\n[S1] One.", "1 # A? {a}", "2 One. [S1]");
        assertReads("## A? {#a}\n[S1]", "1 # A? {a}");
    }

    @Test
    void lists() {
        assertReads("## A? {#a}\n- One [S1]\n- Two. [S2]", "1 # A? {a}", "2 One [S1]", "3 Two. [S2]");
        assertReads("## A? {#a}\n1. One [S1]\n   - Two [S2]", "1 # A? {a}", "2 One [S1]", "3 Two [S2]");
        assertReads("## A? {#a}\n> One. [S1]", "1 # A? {a}", "2 One. [S1]");
    }

    @Test
    void tables() {
        String table = "## A? {#a}\n| Party | Seats |\n| --- | --- |\n| Ak Zhol | 6 [S1] |\n| Auyl | 8 [S2] |\n";
        assertReads(table, "1 # A? {a}", "4 Party: Ak Zhol; Seats: 6 [S1]", "5 Party: Auyl; Seats: 8 [S2]");
        assertReads("## A? {#a}\n| | x |\n|-|-|\n| b | |\n| | |\n", "1 # A? {a}", "4 b []");
    }

    @Test
    void lines() {
        assertReads(
                "## A? {#a}\nOne two\nthree. Four\nfive. [S1]",
                "1 # A? {a}",
                "2 One two three. []",
                "3 Four five. [S1]");
        assertReads("## A? {#a}\r\nOne.\r\nTwo.\r\n", "1 # A? {a}", "2 One. []", "3 Two. []");
        assertReads("## A? {#a}\n```\nOne.\nTwo.\n```\n", "1 # A? {a}", "3 One. []", "4 Two. []");
        assertReads("## A? {#a}\nOne.  \nTwo.", "1 # A? {a}", "2 One. []", "3 Two. []");
    }

    @Test
    void markup() {
        assertReads(
                "## A? {#a}\n**One** [two](x.md) `three` ![four](x.png).", "1 # A? {a}", "2 One two three four. []");
        assertReads("## A? {#a}\n5\u00A0000 &amp; 6\u202F000 &lt;", "1 # A? {a}", "2 5\u00A0000 & 6\u202F000 < []");
        assertReads("## A? {#a}\n\n***\n\nOne.", "1 # A? {a}", "5 One. []");
    }

    @Test
    void links() {
        assertLinks("[a](x.md)\n[b](<y z.md> \"title\")", "1 x.md", "2 y z.md");
        assertLinks("## [a](#b)\n\n- *[c](d)*", "1 #b", "3 d");
        assertLinks("| h |\n|-|\n| [a](b) |", "3 b");
        assertLinks("[a][b]\n\n[b]: c.md", "1 c.md");
        assertLinks("`[a](x.md)`, ![a](x.png), [S1]");
    }

    @Test
    void slips() {
        assertSlips("# T\n\n## A? {#a}\nx");
        assertSlips("## A? {#a}\n## B? {#b}\n## C? {#a}", "3 anchor-twice");
        assertSlips("## A?\n## A?", "1 anchor-missing", "2 anchor-missing");
        assertSlips("# T\n\nx\n\n## A? {#a}", "1 anchor-missing");
        assertSlips("# T {#t}\n\nx");
        assertSlips("# T\n\n## {#a}", "3 heading-empty");
    }
}
