package kz.reformbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import kz.reformbot.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherTimesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | deputies in 2021     | Since 2022 there are 98.               | true",
                "en | deputies in 2021     | Since 1 July 2026 there are 145.       | true",
                "en | deputies in 2021     | Now there are 145.                     | true",
                "en | deputies in 2021     | In 2020 there were 107.                | false",
                "en | deputies in 2021     | There were 107.                        | false",
                "en | deputies in 2021     | It was 15 January 2021.                | false",
                "en | deputies on 5 May 2021 | It was changed on 6 May 2021.        | true",
                "en | deputies on 5 May 2021 | It was changed on 5 May 2021.        | false",
                "en | deputies on 5 May 2021 | It was changed in May 2021.          | false",
                "en | deputies on 5 May 2021 | It was changed in June 2021.         | true",
                "en | deputies formerly    | Today there are 145.                   | true",
                "en | deputies formerly    | Since 2022 there are 98.               | false",
                "en | deputies             | Since 2030 there are 98.               | false",
                "ru | депутаты в 2021 году | С 2022 года их 98.                     | true",
                "ru | депутаты в 2021 году | Сейчас их 145.                         | true",
                "ru | депутаты в 2021 году | Их было 107.                           | false",
                "kk | 2021 жылы депутаттар | 2022 жылдан бастап олар 98.            | true",
                "kk | 2021 жылы депутаттар | Қазір олар 145.                        | true",
                "kk | 2021 жылы депутаттар | Олар 107 болды.                        | false",
            })
    void aSentenceTellsOfALaterTimeThanTheOneAskedAbout(String code, String question, String sentence, boolean later) {
        Language language = Language.ofCode(code).orElseThrow();
        ReadQuestion read = new QuestionReader().read(Question.of(question), ReformFolder.TODAY);
        assertThat(OtherTimes.tellsOf(sentence, language, read)).isEqualTo(later);
    }
}
