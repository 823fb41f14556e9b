package kz.reformbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import kz.reformbot.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | how many members are in the parliament of Uzbekistan  | 1",
                "en | who won the US presidential election in 2024           | 1",
                "en | tell us who won                                        | 0",
                "en | does kazakhstan observe elections in russia            | 2",
                "ru | сколько депутатов в парламенте Узбекистана             | 1",
                "ru | кто президент США                                      | 1",
                "ru | для того чтобы голосовать                              | 0",
                "kk | Өзбекстанда неше депутат бар                           | 1",
                "kk | қырғызстанның президенті кім                           | 1",
                "kk | құрылтайда неше депутат бар                            | 0",
            })
    void namesAreFoundInAnyForm(String language, String text, int countries) {
        assertThat(Countries.in(text, Language.ofCode(language).orElseThrow())).hasSize(countries);
    }
}
