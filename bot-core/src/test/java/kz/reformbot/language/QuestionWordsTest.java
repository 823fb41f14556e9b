package kz.reformbot.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionWordsTest {
    @ParameterizedTest
    @CsvSource({
        "ENGLISH, How",
        "ENGLISH, WHO",
        "ENGLISH, Please",
        "ENGLISH, what’s",
        "ENGLISH, doesn’t",
        "ENGLISH, wasn't",
        "RUSSIAN, Сколько",
        "RUSSIAN, КАКОЙ",
        "RUSSIAN, скажите",
        "KAZAKH, Қанша",
        "KAZAKH, НЕШЕ",
        "KAZAKH, кашан",
    })
    void saysNothingOfWhatAQuestionIsAbout(Language language, String word) {
        assertThat(QuestionWords.contains(language, word)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, deputies",
        "ENGLISH, election",
        "ENGLISH, сколько",
        "RUSSIAN, депутат",
        "RUSSIAN, выборы",
        "RUSSIAN, how",
        "KAZAKH, депутат",
        "KAZAKH, сайлау",
        "KAZAKH, ''",
    })
    void saysWhatAQuestionIsAbout(Language language, String word) {
        assertThat(QuestionWords.contains(language, word)).isFalse();
    }
}
