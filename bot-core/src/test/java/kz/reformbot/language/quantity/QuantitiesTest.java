package kz.reformbot.language.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import kz.reformbot.language.Language;
import kz.reformbot.language.quantity.Quantity.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the tables a wave marks a weak value, a final y a year standing alone. */
class QuantitiesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            5,000 members                                   | 5000
            5 000 members                                   | 5000
            11,734,642 voters, 7,985,769 took part          | 11734642 7985769
            77.18% voted for                                | 77.18%
            77.18 % voted for                               | 77.18%
            33.30 percent                                   | 33.3%
            7 per cent                                      | 7%
            a 5-percent threshold                           | 5%
            seven percent                                   | ~7%
            from 7 to 5%                                    | 7% 5%
            1.5 million                                     | 1500000
            about 7.9 million people                        | 7900000
            11 million                                      | 11000000
            20 thousand                                     | 20000
            five thousand members                           | 5000
            twenty-nine deputies                            | 29
            one hundred and forty-five deputies             | 145
            two thousand three hundred and one              | 2301
            a hundred voters                                | 100
            hundreds of voters, several thousand people     |
            ninety-eight                                    | 98
            nine ten                                        | ~9 ~10
            ten five-year terms                             | ~10 ~5
            one of the seven members                        | ~1 ~7
            the second chamber                              | ~2
            the twenty-first article                        | ~21
            the 12th session                                | 12
            once and twice                                  |
            two thirds of the votes                         | 2/3
            a two-thirds majority                           | 2/3
            three quarters                                  | 3/4
            one third                                       | 1/3
            a third of the deputies, the third deputy       | 1/3 ~3
            2/3 of the deputies                             | 2/3
            half of the members                             | ~1/2
            one and a half million                          | 1500000
            on 5 June 2022                                  | 2022-06-05
            June 5, 2022                                    | 2022-06-05
            the 5th of June, 2022                           | 2022-06-05
            on 5 June                                       | --06-05
            June 5th                                        | --06-05
            05.06.2022                                      | 2022-06-05
            2022-06-05                                      | 2022-06-05
            5/6/2022                                        | 2022-06-05
            in June 2022                                    | 2022-06
            in March–June 2022                              | 2022-03 2022-06
            in 2022                                         | 2022y
            2019–2026                                       | 2019y 2026y
            from 2019 to 2026                               | 2019y 2026y
            14–16 June 2022                                 | 2022-06-14 2022-06-16
            14 and 16 June 2022                             | 2022-06-14 2022-06-16
            from 8 June to 1 July 2026                      | 2026-06-08 2026-07-01
            from 15 to 10 in 2022                           | 15 10 2022y
            31 June 2022                                    | 31 2022-06
            Article 43(5)                                   | 43 5
            Article 5 may be changed                        | 5
            in May 2022, on 5 May                           | 2022-05 --05-05
            Law No. 305-VIII                                | 305
            the VIII convocation                            | ~8
            open 24/7 until 20:00 or 18:30                  | 24 7 20 18:30
            sections 1.2.3                                  | 1 2 3
            the G20 and [S431]                              |
            1,419 of 2,297, that is 61.8%                   | 1419 2297 61.8%
            0,5 and 0.50                                    | 0.5 0.5
            """)
    void english(String text, String expected) {
        assertRead(text, Language.ENGLISH, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            5000 членов, 5 000 членов, 5.000 членов         | 5000 5000 5000
            11 734 642 избирателя                           | 11734642
            77,18 % участников                              | 77.18%
            77.18% участников                               | 77.18%
            77,18 процента                                  | 77.18%
            1,234 % и 1,234 млн                             | 1.234% 1234000
            7 процентов                                     | 7%
            5-процентный порог                              | 5%
            пятипроцентный порог                            | ~5%
            семи процентов                                  | ~7%
            с 7 до 5 %                                      | 7% 5%
            7,9 млн человек                                 | 7900000
            11 миллионов                                    | 11000000
            20 тыс. членов                                  | 20000
            2 млн 300 тыс.                                  | 2300000
            пять тысяч                                      | 5000
            пяти тысяч                                      | 5000
            с двадцати тысяч до пяти тысяч                  | 20000 5000
            полтора миллиона                                | 1500000
            полмиллиона                                     | 500000
            миллион человек, миллионы людей, тысячи людей   | 1000000
            несколько тысяч                                 |
            двадцать девять регионов                        | 29
            сорок депутатов                                 | 40
            девяноста восьми депутатов                      | 98
            сто сорок пять депутатов                        | 145
            двухсот                                         | 200
            шестьюстами                                     | 600
            тысяча девятьсот девяносто пять                 | 1995
            один из семи                                    | ~1 ~7
            трёх депутатов, тремя                           | ~3 ~3
            пятерых сенаторов                               | ~5
            вторая палата, третьего созыва                  | ~2 ~3
            двадцать первый                                 | ~21
            20-го, 12-й, 5-ти                               | 20 12 5
            семилетний срок                                 | ~7
            две трети голосов                               | 2/3
            двух третей голосов                             | 2/3
            двумя третями голосов                           | 2/3
            три четверти                                    | 3/4
            треть депутатов                                 | 1/3
            одна треть                                      | 1/3
            2/3 голосов                                     | 2/3
            половина депутатов                              | ~1/2
            5 июня 2022 года                                | 2022-06-05
            5 июня 2022 г.                                  | 2022-06-05
            05.06.2022 г.                                   | 2022-06-05
            5 июня                                          | --06-05
            июня 5-го                                       | --06-05
            в июне 2022 года                                | 2022-06
            в марте–июне 2022 года                          | 2022-03 2022-06
            2022 г.                                         | 2022y
            в 2022-м, 2022-го                               | 2022y 2022y
            в 1822 году                                     | 1822y
            2019–2026 гг.                                   | 2019y 2026y
            с 2019 по 2026 год                              | 2019y 2026y
            14-16 июня 2022                                 | 2022-06-14 2022-06-16
            с 14 по 16 июня 2022 года                       | 2022-06-14 2022-06-16
            с 8 июня по 1 июля 2026 года                    | 2026-06-08 2026-07-01
            до 2022 года 5 мая 2023 года                    | 2022y 2023-05-05
            29 февраля 2023 года                            | 29 2023-02
            ст. 43, статья 43(5)                            | 43 43 5
            № 305-VIII, №305-VIII                           | 305 305
            VIII созыва, в XX веке                          | ~8 ~20
            в 20:00                                         | 20
            """)
    void russian(String text, String expected) {
        assertRead(text, Language.RUSSIAN, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            5000 мүше, 5 000 мүше                           | 5000 5000
            20 000-нан 5 000-ға дейін                       | 20000 5000
            7 985 769-ы қатысты                             | 7985769
            77,18 %-ы қолдап                                | 77.18%
            77,18 пайыз                                     | 77.18%
            7 пайыздық меже                                 | 7%
            7 %-дық меже                                    | 7%
            7 %-дан 5 %-ға дейін                            | 7% 5%
            жеті пайызға                                    | ~7%
            7,9 миллион адам                                | 7900000
            11 миллионға жуық                               | 11000000
            20 мыңнан 5 мыңға                               | 20000 5000
            бес мың мүше                                    | 5000
            жиырма мыңнан                                   | 20000
            бір жарым миллион                               | 1500000
            жарты миллион                                   | 500000
            мың адам, бірнеше мың адам                      | 1000
            тоқсан сегіз депутат                            | 98
            жиырма тоғыз                                    | 29
            жүз қырық бес                                   | 145
            жүз қырық бестен                                | 145
            екі жүз елу                                     | 250
            он бес, он екіден                               | 15 12
            алпыс үшке                                      | 63
            бір рет, бірінен кейін                          | ~1 ~1
            бесеуін Ассамблея ұсынды                        | ~5
            бірінші, екінші палата                          | ~1 ~2
            жиырма бірінші бап                              | ~21
            5-ші, 12-нші, 1-інші                            | 5 12 1
            98-ге, 145-тен, 30-ға жуық                      | 98 145 30
            15-тен 10-ға қысқарды                           | 15 10
            сол үшін, оның, онда, бірге, алтын              |
            дүние жүзі бойынша, жүзеге асыру                |
            үштен екі                                       | 2/3
            кемінде үштен екісінде                          | 2/3
            үштен бірі                                      | 1/3
            төрттен үш                                      | 3/4
            бестен беске                                    | ~5 ~5
            депутаттардың жартысы                           | ~1/2
            2022 жылғы 5 маусым                             | 2022-06-05
            2022 жылғы 5 маусымдағы                         | 2022-06-05
            2022 жылы 5 маусымда                            | 2022-06-05
            2022 жылдың 5 маусымынан                        | 2022-06-05
            5 маусым 2022                                   | 2022-06-05
            05.06.2022 ж.                                   | 2022-06-05
            2022 жылғы сәуірдің 25-інде                     | 2022-04-25
            5 маусымда                                      | --06-05
            2022 жылғы маусымда                             | 2022-06
            2022 жылдың қарашасында                         | 2022-11
            2022 жылғы наурыз–маусымда                      | 2022-03 2022-06
            2022 жылы, 2022-жылы, 2022-ші жылы, 2022 ж.     | 2022y 2022y 2022y 2022y
            2022-2023 жылдары                               | 2022y 2023y
            2019 жылдан 2026 жылға дейін                    | 2019y 2026y
            2022 жылғы 14–16 маусымда                       | 2022-06-14 2022-06-16
            2022 жылғы 14 және 16 маусымда                  | 2022-06-14 2022-06-16
            2026 жылғы 8 маусымнан 1 шілдеге дейін          | 2026-06-08 2026-07-01
            2023 жылғы 1 қаңтардан 2026 жылғы 1 шілдеге     | 2023-01-01 2026-07-01
            30 тамыз 2025 жылға дейін                       | --08-30 2025y
            2022 маусым, 2023 наурызда                      | 2022-06 2023-03
            2022 жылғы 98 депутат                           | 2022y 98
            43-бап, 43-баптың 5-тармағы                     | 43 43 5
            № 305-VIII ҚРЗ                                  | 305
            VIII шақырылымдағы Мәжіліс                      | ~8
            сағат 18:30-да                                  | 18:30
            2022 жылгы 5 маусым, 2021 жылга дейин           | 2022-06-05 2021y
            """)
    void kazakh(String text, String expected) {
        assertRead(text, Language.KAZAKH, expected);
    }

    @Test
    void spacesOfEverySortGroupDigits() {
        assertRead("5\u00a0000 и 11\u202f734\u2009642", Language.RUSSIAN, "5000 11734642");
    }

    @Test
    void aLineEndDoesNotGroupDigits() {
        assertRead("статья 43\n100 депутатов", Language.RUSSIAN, "43 100");
    }

    @Test
    void theSpanHoldsTheEndingAndTheWordForYear() {
        String text = "жаңа: 2022 жылғы 5 маусымда, 77,18 %-ы";
        assertThat(Quantities.in(text, Language.KAZAKH))
                .extracting(quantity -> quantity.in(text))
                .containsExactly("2022 жылғы 5 маусымда", "77,18 %-ы");
    }

    private static void assertRead(String text, Language language, String expected) {
        String read = Quantities.in(text, language).stream()
                .map(QuantitiesTest::shown)
                .collect(Collectors.joining(" "));
        assertThat(read).as(text).isEqualTo(expected == null ? "" : expected);
    }

    private static String shown(Quantity quantity) {
        return (quantity.weak() ? "~" : "") + quantity.value() + (quantity.kind() == Kind.YEAR ? "y" : "");
    }
}
