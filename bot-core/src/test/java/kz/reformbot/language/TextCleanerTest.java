package kz.reformbot.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextCleanerTest {
    private static void assertCleaned(String text, String clean) {
        assertThat(TextCleaner.clean(text)).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x0000, 0x0007, 0x001B, 0x007F, 0x0085, // controls
                0x00AD, // soft hyphen
                0x200B, 0x200C, 0x2060, 0xFEFF, // of no width
                0x200E, 0x202A, 0x202E, 0x2066, 0x2069, // of direction
                0xD83D, 0xDE00, // half a character
            })
    void whatCannotBeSeenIsTakenOut(int codePoint) {
        assertCleaned("pre" + Character.toString(codePoint) + "sident", "president");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain text",
                "line\r\nbreak\tand tab",
                "Құрылтай, ёж — «да»",
                "👩‍👩‍👧 a family",
                "no\u00A0break",
                "1 000 000"
            })
    void whatIsReadStays(String text) {
        assertCleaned(text, text);
    }

    @Test
    void lettersAndTheirMarksAreJoined() {
        assertCleaned("\u0438\u0306", "й");
        assertCleaned("e\u0301", "é");
    }

    @Property
    void cleaningTwiceIsCleaningOnce(@ForAll String text) {
        String clean = TextCleaner.clean(text);
        assertThat(TextCleaner.clean(clean)).isEqualTo(clean);
        assertThat(Normalizer.isNormalized(clean, Normalizer.Form.NFC)).isTrue();
    }
}
