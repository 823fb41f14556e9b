package kz.reformbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.reformbot.conversation.MessageParts.Stretch;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MessagePartsTest {
    private static List<String> parts(String text, int most, Stretch... whole) {
        return MessageParts.of(text, most, List.of(whole)).stream()
                .map(part -> text.substring(part.start(), part.end()))
                .toList();
    }

    @Test
    void whatFitsIsOnePart() {
        assertThat(parts("One. Two.", 9)).containsExactly("One. Two.");
    }

    @Test
    void aBlankTextHasNone() {
        assertThat(parts(" \n ", 9)).isEmpty();
    }

    @Test
    void paragraphsGoBeforeSentences() {
        assertThat(parts("One is here.\n\nTwo. Three. Four.", 20)).containsExactly("One is here.", "Two. Three. Four.");
    }

    @Test
    void sentencesGoBeforeWords() {
        assertThat(parts("Here is one. And here is two.", 20)).containsExactly("Here is one.", "And here is two.");
    }

    @Test
    void marksOfSourcesStayWithTheirSentence() {
        assertThat(parts("Here is one. [1] [2] And here is two. [3] Three.", 24))
                .containsExactly("Here is one. [1] [2]", "And here is two. [3]", "Three.");
        assertThat(parts("Это первое. [1] А это второе. [2] Третье.", 22))
                .containsExactly("Это первое. [1]", "А это второе. [2]", "Третье.");
    }

    @Test
    void wordsGoBeforeLetters() {
        assertThat(parts("alpha beta gamma", 12)).containsExactly("alpha beta", "gamma");
    }

    @Test
    void aWordThatIsTooLongIsCut() {
        assertThat(parts("abcdefgh", 3)).containsExactly("abc", "def", "gh");
    }

    @Test
    void aCharacterOfTwoUnitsIsNotCut() {
        assertThat(parts("😀😀😀", 3)).containsExactly("😀", "😀", "😀");
    }

    @Test
    void whatMustStayWholeMovesToTheNextPart() {
        String text = "See the law of 2022 now";
        assertThat(parts(text, 15, new Stretch(8, 19))).containsExactly("See the", "law of 2022 now");
    }

    @Test
    void whatIsLongerThanAMessageIsCutAllTheSame() {
        assertThat(parts("abcdefgh", 4, new Stretch(0, 8))).containsExactly("abcd", "efgh");
    }

    @Property
    void nothingIsLostAndNothingTooLong(
            @ForAll @StringLength(max = 300) String text, @ForAll @IntRange(min = 2, max = 50) int most) {
        List<String> parts = parts(text, most);
        assertThat(parts).allSatisfy(part -> assertThat(part.length()).isBetween(1, most));
        assertThat(withoutBlanks(String.join("", parts))).isEqualTo(withoutBlanks(text));
    }

    private static String withoutBlanks(String text) {
        StringBuilder kept = new StringBuilder();
        text.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }
}
