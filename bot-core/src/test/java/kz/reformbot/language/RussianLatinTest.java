package kz.reformbot.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RussianLatinTest {
    @ParameterizedTest
    @CsvSource({
        "skolko deputatov, сколько депутатов",
        "vybory, выборы",
        "novyy zakon, новый закон",
        "novyi zakon, новый закон",
        "kogda byl referendum, когда был референдум",
        "Kto izbiraet Prezidenta?, кто избирает президента?",
        "yavka, явка",
        "vopros o yazyke, вопрос о языке",
        "konstitutsiya, конституция",
        "konstitutsia, конституция",
        "materialy, материалы",
        "izmeneniya, изменения",
        "sushchestvuet, существует",
        "zhenshchiny, женщины",
        "khalyk, халык",
        "kazakhstan, казахстан",
        "mazhilis, мажилис",
        "chto takoe, что такое",
        "v 2022 godu, в 2022 году",
    })
    void russianInLatinLettersIsReadAsRussian(String latin, String cyrillic) {
        assertThat(soft(RussianLatin.toCyrillic(latin))).isEqualTo(soft(cyrillic));
    }

    /** Signs that hardly anyone types. */
    private static String soft(String text) {
        return text.replace("ь", "");
    }

    @Test
    void cyrillicAndQuotesStayAsTheyAre() {
        assertThat(RussianLatin.toCyrillic("Закон «О ПАРТИЯХ» 5%")).isEqualTo("Закон «О ПАРТИЯХ» 5%");
        assertThat(RussianLatin.toCyrillic("'da'")).startsWith("'");
    }

    @Property
    void noLatinLetterOfTheAlphabetIsLeft(@ForAll String text) {
        assertThat(RussianLatin.toCyrillic(text)).doesNotContainPattern("[a-z]");
    }
}
