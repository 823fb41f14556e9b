package kz.reformbot.language.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import kz.reformbot.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same sentence in three languages has the same values, weak ones aside. */
class QuantitiesAcrossLanguagesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            77.18% voted for; the turnout was 68.05%.           \
            | за — 77,18 % участников, явка составила 68,05 %.  \
            | 77,18 %-ы қолдап, қатысу деңгейі 68,05 % болды.
            The referendum of 5 June 2022                       \
            | Референдум 5 июня 2022 года                       \
            | 2022 жылғы 5 маусымдағы референдум
            Of 11,734,642 voters 7,985,769 took part            \
            | Из 11 734 642 избирателей участвовали 7 985 769   \
            | 11 734 642 сайлаушының 7 985 769-ы қатысты
            about 11 million people                             \
            | около 11 миллионов человек                        \
            | 11 миллионға жуық адам
            in force from 8 June 2022 until 1 July 2026         \
            | с 8 июня 2022 года до 1 июля 2026 года            \
            | 2022 жылғы 8 маусымнан 2026 жылғы 1 шілдеге дейін
            at least two thirds of them                         \
            | не менее чем в двух третях из них                 \
            | олардың кемінде үштен екісінде
            The number fell from 15 to 10                       \
            | Число сократилось с 15 до 10                      \
            | Саны 15-тен 10-ға қысқарды
            56 amendments to 33 articles                        \
            | 56 поправок в 33 статьи                           \
            | 33 бабына 56 түзету
            In 2016, and in March 2022                          \
            | В 2016 году и в марте 2022 года                   \
            | 2016 жылы және 2022 жылғы наурызда
            registration at five thousand members, not twenty   \
            | пять тысяч членов вместо двадцати                 \
            | жиырма емес, бес мың мүше
            Ninety-eight deputies, 70% by lists                 \
            | Девяносто восемь депутатов, 70 процентов по спискам \
            | Тоқсан сегіз депутат, 70 пайызы тізіммен
            Article 43(5) of law No. 305-VIII                   \
            | п. 5 ст. 43 закона № 305-VIII                     \
            | № 305-VIII заңның 43-бабының 5-тармағы
            one third, three quarters and 7.9 million           \
            | треть, три четверти и 7,9 млн                     \
            | үштен бірі, төрттен үші және 7,9 миллион
            on 14–16 June and in 2019–2026                      \
            | 14–16 июня и в 2019–2026 годах                    \
            | 14–16 маусымда және 2019–2026 жылдары
            from 7% to 5% in 2021                               \
            | с 7 до 5 % в 2021 году                            \
            | 2021 жылы 7 %-дан 5 %-ға
            30 August was the day until 2025                    \
            | 30 августа было днём до 2025 года                 \
            | 30 тамыз 2025 жылға дейін осындай күн болды
            One of the seven was the first                      \
            | Один из семи был первым                           \
            | Жетеудің бірі бірінші болды
            """)
    void agree(String english, String russian, String kazakh) {
        Set<String> expected = values(english, Language.ENGLISH);
        assertThat(values(russian, Language.RUSSIAN)).as(russian).isEqualTo(expected);
        assertThat(values(kazakh, Language.KAZAKH)).as(kazakh).isEqualTo(expected);
    }

    private static Set<String> values(String text, Language language) {
        return Quantities.in(text, language).stream()
                .filter(quantity -> !quantity.weak())
                .map(Quantity::value)
                .collect(Collectors.toSet());
    }
}
