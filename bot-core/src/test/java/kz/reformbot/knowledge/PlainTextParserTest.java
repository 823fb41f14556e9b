package kz.reformbot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextParserTest {
    /** The title first, then {@code line text} for every sentence. */
    private static void assertReads(String text, String... expected) {
        MarkdownParser.Parsed parsed = new PlainTextParser(new SentenceReader(id -> false)).parse(text, "fallback");
        List<String> read = new ArrayList<>(List.of(parsed.title()));
        parsed.sections()
                .forEach(section ->
                        section.sentences().forEach(sentence -> read.add(sentence.line() + " " + sentence.text())));
        assertThat(read).containsExactly(expected);
    }

    @Test
    void titleAndParagraphs() {
        assertReads("Title\n\nOne. Two.\n\nThree\nfour.", "Title", "3 One.", "3 Two.", "5 Three four.");
        assertReads("\n\nTitle\r\n\r\nOne.\r\nTwo.", "Title", "5 One.", "6 Two.");
        assertReads("No title\nsince text follows.", "fallback", "1 No title since text follows.");
        assertReads("It opens at nine.\n\nNot on Sundays.", "fallback", "1 It opens at nine.", "3 Not on Sundays.");
        assertReads("Only one line", "fallback", "1 Only one line");
        assertReads("x".repeat(121) + "\n\nOne.", "fallback", "1 " + "x".repeat(121), "3 One.");
        assertReads("# Not markup\n\n- One [S1].", "# Not markup", "3 - One [S1].");
        assertReads("", "fallback");
        assertReads(" \n\t\n", "fallback");
    }
}
