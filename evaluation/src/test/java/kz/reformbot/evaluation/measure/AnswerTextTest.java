package kz.reformbot.evaluation.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The  Mazhilis, a chamber.   | mazhilis chamber
            An Act of “5,000” members   | act of 5000 members
            Закон № 5 — «О партиях»     | закон 5 о партиях
            18-year-old                 | 18yearold
            Theatre                     | theatre
            """)
    void normalFormHasNoCasePunctuationOrArticles(String text, String normal) {
        assertThat(AnswerText.normal(text)).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            At least 5,000 members are needed.  | 5000          | true
            Астанада өтті.                      | Астана        | true
            It was in 1995.                     | the 1995      | true
            It was in 1995.                     | 1996          | false
            Of 150 deputies.                    | 50            | true
            Anything.                           | …             | false
            """)
    void holdsTheGoldAnywhere(String answer, String gold, boolean held) {
        assertThat(AnswerText.holds(answer, gold)).isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Of 150 deputies.                    | 50            | false
            Of 5,000 members.                   | 5             | false
            Of 5,000 members.                   | 5,000         | true
            150 deputies, then 50.              | 50            | true
            In 2022.                            | in 202        | false
            На 5000-й день.                     | 5000          | true
            """)
    void orAsAWholeNumber(String answer, String gold, boolean held) {
        assertThat(AnswerText.holdsWholeNumbers(answer, gold)).isEqualTo(held);
    }
}
