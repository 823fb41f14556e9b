package kz.reformbot.language.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.reformbot.language.Language;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables a question mark stands for what is not said outright. */
class DateExpressionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            How many deputies were there in 2021?                | AS_OF 2021
            who was the chair in March 2023                      | AS_OF 2023-03
            What happened on 5 June 2022?                        | AS_OF 2022-06-05
            what happened on June 5, 2022                        | AS_OF 2022-06-05
            what happened on 5 June                              | AS_OF? 2026-06-05
            what happened on 5 December                          | AS_OF? 2025-12-05
            the threshold as of 1 January 2024                   | AS_OF 2024-01-01
            the threshold at the end of 2023                     | AS_OF 2023
            How was it before 2022?                              | BEFORE ..2021-12-31
            who elected senators until 1 July 2026               | BEFORE ..2026-06-30
            rules prior to 5 June 2022                           | BEFORE ..2022-06-04
            how was it before the 2022 referendum                | BEFORE? ..2021-12-31
            what holds after 2026                                | AFTER 2027-01-01..
            what changed after the 2022 referendum?              | AFTER? 2023-01-01..
            what changed since 2022                              | SINCE 2022-01-01..
            what changed from 2022 onwards                       | SINCE 2022-01-01..
            laws between 2020 and 2022                           | BETWEEN 2020-01-01..2022-12-31
            laws from March 2020 to June 2022                    | BETWEEN 2020-03-01..2022-06-30
            reforms 2019–2026                                    | BETWEEN 2019-01-01..2026-12-31
            what happened last year                              | AS_OF 2025
            what happened two years ago                          | AS_OF 2024
            what happened 3 months ago                           | AS_OF 2026-08
            laws of this year                                    | AS_OF 2026
            what happened yesterday                              | AS_OF 2026-11-22
            How many deputies are there now?                     | NOW 2026-11-23
            what is currently the threshold                      | NOW 2026-11-23
            who is president at the moment?                      | NOW 2026-11-23
            how many deputies were there before?                 | FORMER
            did parliament use to have more deputies             | FORMER
            what was the threshold previously                    | FORMER
            how did it use to be, what used to be the rule       | FORMER
            how was it before the reform?                        | FORMER
            What was the result of the 2022 referendum?          | NAMED? 2022
            what does the 2026 Constitution say                  | NAMED? 2026
            what did the elections of 2023 bring                 | NAMED? 2023
            what does the law of 5 November 2022 say             | NAMED? 2022-11-05
            2022 constitution referendum what was it about       | NAMED? 2022
            are the 2022 amendments still valid now              | NOW 2026-11-23
            who was chair in 2023 after the 2022 referendum      | AS_OF 2023
            seats Mazhilis, how many, 2021                       | AS_OF? 2021
            since when do the june 2022 changes apply            | NAMED? 2022-06
            is 30 August still a holiday now                     | NOW 2026-11-23
            Who is the President?                                |
            Article 43(5), 98 deputies                           |
            """)
    void english(String text, String expected) {
        assertRead(text, Language.ENGLISH, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            сколько депутатов было в 2021 году                   | AS_OF 2021
            сколько депутатов было в 2021                        | AS_OF 2021
            кто был спикером в марте 2023                        | AS_OF 2023-03
            что было 5 июня 2022 года                            | AS_OF 2022-06-05
            что случилось 05.06.2022                             | AS_OF 2022-06-05
            какой порог на 1 января 2024 года                    | AS_OF 2024-01-01
            по состоянию на 1 января 2024 г.                     | AS_OF 2024-01-01
            в конце 2023 года                                    | AS_OF 2023
            как было до 2022 года                                | BEFORE ..2021-12-31
            кто избирал сенаторов до 1 июля 2026 года            | BEFORE ..2026-06-30
            как было до референдума 2022 года                    | BEFORE? ..2021-12-31
            до принятия Конституции 2026 года                    | BEFORE? ..2025-12-31
            что будет после 2026                                 | AFTER 2027-01-01..
            что изменилось после референдума 2022 года           | AFTER? 2023-01-01..
            что изменилось с 2022 года                           | SINCE 2022-01-01..
            начиная с 1 января 2023 года                         | SINCE 2023-01-01..
            законы между 2020 и 2022 годами                      | BETWEEN 2020-01-01..2022-12-31
            законы с 2020 по 2022 год                            | BETWEEN 2020-01-01..2022-12-31
            реформы 2019–2026 гг.                                | BETWEEN 2019-01-01..2026-12-31
            что было в прошлом году                              | AS_OF 2025
            что было два года назад                              | AS_OF 2024
            что было 5 лет назад                                 | AS_OF 2021
            что было год назад                                   | AS_OF 2025
            законы этого года                                    | AS_OF 2026
            сколько депутатов сейчас                             | NOW 2026-11-23
            какой порог на данный момент                         | NOW 2026-11-23
            кто действующий президент                            | NOW 2026-11-23
            сколько депутатов было раньше                        | FORMER
            как было до реформы                                  | FORMER
            сколько мест в старом мажилисе                       | FORMER
            какой порог был прежде                               | FORMER
            итоги референдума 2022 года                          | NAMED? 2022
            референдум 2022 итоги                                | NAMED? 2022
            что такое поправки 2022 г.                           | NAMED? 2022
            кто победил на выборах 2023 года                     | NAMED? 2023
            что сказано в законе от 5 ноября 2022 года           | NAMED? 2022-11-05
            вопрос референдума 5 июня 2022 года                  | NAMED? 2022-06-05
            действуют ли сейчас поправки 2022 года               | NOW 2026-11-23
            явка 2021                                            | AS_OF? 2021
            2021 жылы сколько было депутатов                     | AS_OF 2021
            казир сколько депутатов                              | NOW 2026-11-23
            кто президент                                        |
            ст. 43, 98 депутатов                                 |
            """)
    void russian(String text, String expected) {
        assertRead(text, Language.RUSSIAN, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            2021 жылы неше депутат болды?                        | AS_OF 2021
            2021-жылы неше депутат болды                         | AS_OF 2021
            2023 жылдың наурызында кім төраға болды              | AS_OF 2023-03
            2022 жылғы 5 маусымда не болды                       | AS_OF 2022-06-05
            5 маусымда не болды                                  | AS_OF? 2026-06-05
            2024 жылғы 1 қаңтардағы жағдай бойынша               | AS_OF 2024-01-01
            2022 жылға дейін қалай еді                           | BEFORE ..2021-12-31
            2022 жылга дейин калай еди                           | BEFORE ..2021-12-31
            2023 жылға дейінгі Мәжіліс                           | BEFORE ..2022-12-31
            2026 жылғы 1 шілдеге дейін                           | BEFORE ..2026-06-30
            2022 жылдан бұрын                                    | BEFORE ..2021-12-31
            2022 жылғы референдумға дейін қалай болды            | BEFORE? ..2021-12-31
            2026 жылдан кейін не болады                          | AFTER 2027-01-01..
            2022 жылғы референдумнан кейін не өзгерді            | AFTER? 2023-01-01..
            2022 жылдан бастап не өзгерді                        | SINCE 2022-01-01..
            2023 жылғы 1 қаңтардан бері                          | SINCE 2023-01-01..
            2020 жылдан 2022 жылға дейін                         | BETWEEN 2020-01-01..2022-12-31
            2020 мен 2022 жылдар арасында                        | BETWEEN 2020-01-01..2022-12-31
            2019–2026 жылдардағы реформалар                      | BETWEEN 2019-01-01..2026-12-31
            былтыр не болды                                      | AS_OF 2025
            екі жыл бұрын не болды                               | AS_OF 2024
            еки жыл бурын не болды                               | AS_OF 2024
            бір жыл бұрын не болды                               | AS_OF 2025
            биыл қандай заң шықты                                | AS_OF 2026
            өткен жылы не болды                                  | AS_OF 2025
            қазір неше депутат бар                               | NOW 2026-11-23
            казир неше депутат бар                               | NOW 2026-11-23
            қазіргі президент кім                                | NOW 2026-11-23
            бүгін қандай меже бар                                | NOW 2026-11-23
            бұрын неше депутат болды                             | FORMER
            бурын неше депутат болды                             | FORMER
            бұрынғы мәжілісте қанша орын болды                   | FORMER
            реформаға дейін төменгі палатада неше депутат        | FORMER
            2022 жылғы референдум не туралы болды                | NAMED? 2022
            2022 жылгы референдум                                | NAMED? 2022
            2022 жылғы 5 маусымдағы референдумның қорытындысы    | NAMED? 2022-06-05
            2022 жылғы 5 қарашадағы заң                          | NAMED? 2022-11-05
            2023 жылғы сайлауда кім жеңді                        | NAMED? 2023
            конституция 2026 не дейді                            | NAMED? 2026
            2022 жылғы түзетулер қазір күшінде ме                | NOW 2026-11-23
            в 2021 году неше депутат болды                       | AS_OF 2021
            явка 2021                                            | AS_OF? 2021
            мәжіліс неге мерзімінен бұрын тарады                 |
            2022 жылғы түзетулер қай күннен бастап жұмыс істейді | NAMED? 2022
            2022 маусым референдумға қатысу                      | NAMED? 2022-06
            referendum 2022 natizhesi                            | NAMED? 2022
            президент кім                                        |
            43-бап, 98 депутат                                   |
            """)
    void kazakh(String text, String expected) {
        assertRead(text, Language.KAZAKH, expected);
    }

    @Test
    void allReferencesStandInOrder() {
        List<TimeReference> all = DateExpressions.allIn(
                "Are the 2022 amendments in force now, and were they in 2023?", Language.ENGLISH, TODAY);
        assertThat(all.stream().map(DateExpressionsTest::shown))
                .containsExactly("NAMED? 2022", "NOW 2026-11-23", "AS_OF 2023");
    }

    @Test
    void theSpanHoldsTheCue() {
        String text = "Как было до референдума 2022 года?";
        TimeReference reference =
                DateExpressions.in(text, Language.RUSSIAN, TODAY).orElseThrow();
        assertThat(text.substring(reference.start(), reference.end())).isEqualTo("до референдума 2022 года");
    }

    @Test
    void aLeapDayWithoutYearIsTheLastThereWas() {
        assertRead("on 29 February", Language.ENGLISH, "AS_OF? 2024-02-29");
    }

    @Property
    void anyTextIsRead(@ForAll String text, @ForAll Language language) {
        int end = 0;
        for (TimeReference reference : DateExpressions.allIn(text + " in 2022 " + text, language, TODAY)) {
            assertThat(reference.start()).isGreaterThanOrEqualTo(end);
            end = reference.end();
        }
        assertThat(end).isLessThanOrEqualTo(2 * text.length() + " in 2022 ".length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9", " ", "before ", "2022 ", "до 2022 года ", "в ", "2022 жылғы ", "now ", "two years ago "})
    void repeatedPiecesTakeLinearTime(String piece) {
        String text = piece.repeat(100_000);
        for (Language language : Language.values()) {
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> DateExpressions.in(text, language, TODAY), piece);
        }
    }

    private static void assertRead(String text, Language language, @Nullable String expected) {
        String read = DateExpressions.in(text, language, TODAY).stream()
                .map(DateExpressionsTest::shown)
                .collect(Collectors.joining());
        assertThat(read).as(text).isEqualTo(expected == null ? "" : expected);
    }

    private static String shown(TimeReference reference) {
        boolean said = reference.explicit();
        return (reference.kind() + (said ? " " : "? ") + days(reference.from(), reference.to())).strip();
    }

    /** A whole year, a whole month, a day, or what lies between two. */
    private static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null) {
            return Objects.equals(from, to) ? "" : (from == null ? "" : from) + ".." + (to == null ? "" : to);
        }
        if (from.equals(to)) {
            return from.toString();
        }
        YearMonth month = YearMonth.from(from);
        if (from.equals(month.atDay(1)) && to.equals(month.atEndOfMonth())) {
            return month.toString();
        }
        boolean year = from.getDayOfYear() == 1 && to.equals(LocalDate.of(from.getYear(), 12, 31));
        return year ? "" + from.getYear() : from + ".." + to;
    }
}
