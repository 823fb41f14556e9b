package kz.reformbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.reformbot.answer.Answer;
import kz.reformbot.answer.AnswerStatus;
import kz.reformbot.answer.Citation;
import kz.reformbot.answer.Claim;
import kz.reformbot.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an answer looks: in a file, on a terminal, on a terminal without colours. */
class AnswerTextTest {
    private static final Terminal FILE = new Terminal(false, 0);

    private static Answer answer(Citation... citations) {
        return new Answer(
                AnswerStatus.ANSWERED,
                Language.ENGLISH,
                "A party needs 5,000 members. Before, 20,000.",
                List.of(
                        new Claim("A party needs 5,000 members.", List.of(1, 2)),
                        new Claim("Before, 20,000.", List.of(2))),
                List.of(citations),
                List.of(),
                List.of(),
                0.9);
    }

    private static Citation law() {
        return new Citation(
                1,
                "parties/registration",
                "How many?",
                "members",
                "Law on parties",
                "Adilet",
                "https://a.kz/1",
                "2022",
                "");
    }

    private static Citation file() {
        return new Citation(2, "notes.md", "Notes", "n", "My notes", null, null, null, "");
    }

    private static void assertRendered(Terminal terminal, String expected) {
        assertThat(new AnswerText(terminal).render(answer(law(), file())))
                .isEqualTo(expected.replace("<b>", "\u001B[1m")
                        .replace("<d>", "\u001B[2m")
                        .replace("</>", "\u001B[0m")
                        .replaceAll("<a (.*?)>", "\u001B]8;;$1\u001B\\\\")
                        .replace("</a>", "\u001B]8;;\u001B\\"));
    }

    @Test
    void inAFileItIsPlain() {
        assertRendered(FILE, """
                A party needs 5,000 members. [1][2] Before, 20,000. [2]

                [1] Law on parties. Adilet, 2022 (parties/registration#members)
                    https://a.kz/1
                [2] My notes (notes.md#n)
                """);
    }

    @Test
    void onATerminalTheAnswerStandsOut() {
        assertRendered(new Terminal(true, 80), """
                <b>A party needs 5,000 members.</> <d>[1][2]</> Before, 20,000. <d>[2]</>

                [1] Law on parties. Adilet, 2022 <d>(parties/registration#members)</>
                    <a https://a.kz/1>https://a.kz/1</a>
                [2] My notes <d>(notes.md#n)</>
                """);
    }

    @Test
    void aNarrowTerminalIsWrappedBetweenWords() {
        assertRendered(new Terminal(false, 24), """
                A party needs 5,000
                members. [1][2] Before,
                20,000. [2]

                [1] Law on parties.
                    Adilet, 2022
                    (parties/registration#members)
                    https://a.kz/1
                [2] My notes
                    (notes.md#n)
                """);
    }

    @Test
    void looksEndWithTheLine() {
        String text = new Paragraph().add("one two three", Paragraph.Look.BOLD).layOut(new Terminal(true, 80), 8, 2);
        assertThat(text).isEqualTo("\u001B[1mone two\u001B[0m\n  \u001B[1mthree\u001B[0m");
    }

    @Test
    void whatIsNotCoveredIsOneParagraph() {
        Answer notCovered = new Answer(
                AnswerStatus.NOT_COVERED,
                Language.ENGLISH,
                "Not covered.",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0);
        assertThat(new AnswerText(FILE).render(notCovered)).isEqualTo("Not covered.\n");
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'a\u001B[31mb',a[31mb",
                "'a\r\n b\tc','a b c'",
                "'\u009B31m',31m",
                "'\u202Eabc\u202C',abc",
                "'a\u2028b',a b",
                "'\u0007\u0000',''",
                "' a ',a",
                "'Қазақстан 🙂','Қазақстан 🙂'",
            })
    void printable(String text, String expected) {
        assertThat(Terminal.printable(text)).isEqualTo(expected);
    }
}
