package kz.reformbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import kz.reformbot.knowledge.Validity;
import kz.reformbot.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource({
        "en, 2026-07-01/..,         since 1 July 2026",
        "en, ../2026-06-30,         until 30 June 2026",
        "en, 2007-06-21/2026-06-30, from 21 June 2007 to 30 June 2026",
        "en, ..,                    ''",
        "ru, 2026-07-01/..,         с 1 июля 2026 года",
        "ru, ../2026-06-30,         по 30 июня 2026 года",
        "ru, 2007-06-21/2026-06-30, с 21 июня 2007 года по 30 июня 2026 года",
        "ru, ..,                    ''",
        "kk, 2026-07-01/..,         2026 жылғы 1 шілдеден бастап",
        "kk, ../2026-06-30,         2026 жылғы 30 маусымға дейін",
        "kk, 2007-06-21/2026-06-30, 2007 жылғы 21 маусымнан 2026 жылғы 30 маусымға дейін",
        "kk, ..,                    ''",
    })
    void aValidityInWords(String language, String validity, String words) {
        Wording wording = Wording.in(Language.ofCode(language).orElseThrow());
        assertThat(wording.validity(Validity.parse(validity))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "JANUARY,   қаңтардан,     қаңтарға",
        "FEBRUARY,  ақпаннан,      ақпанға",
        "MARCH,     наурыздан,     наурызға",
        "APRIL,     сәуірден,      сәуірге",
        "MAY,       мамырдан,      мамырға",
        "JUNE,      маусымнан,     маусымға",
        "JULY,      шілдеден,      шілдеге",
        "AUGUST,    тамыздан,      тамызға",
        "SEPTEMBER, қыркүйектен,   қыркүйекке",
        "OCTOBER,   қазаннан,      қазанға",
        "NOVEMBER,  қарашадан,     қарашаға",
        "DECEMBER,  желтоқсаннан,  желтоқсанға",
    })
    void kazakhMonthsTakeTheEndingsOfTheirLastSounds(Month month, String from, String to) {
        String day = String.format(Locale.ROOT, "2025-%02d-07", month.getValue());
        Wording kazakh = Wording.in(Language.KAZAKH);
        assertThat(kazakh.validity(Validity.parse(day))).isEqualTo("2025 жылғы 7 " + from + " бастап");
        assertThat(kazakh.validity(Validity.parse("../" + day))).isEqualTo("2025 жылғы 7 " + to + " дейін");
    }

    @Test
    void aThousandIsNotGrouped() {
        assertThat(Wording.in(Language.ENGLISH).validity(Validity.parse("2026-12-31")))
                .isEqualTo("since 31 December 2026");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingIsSaidInEveryLanguage(Language language) {
        Enumeration<String> keys = ResourceBundle.getBundle("kz.reformbot.answer.wording", Locale.ROOT)
                .getKeys();
        assertThat(keys.asIterator()).toIterable().allSatisfy(key -> {
            String said = Wording.in(language).say(key, "AAA", "BBB", "CCC");
            assertThat(said).isNotBlank().doesNotContain("{", "}", "''");
        });
    }

    @ParameterizedTest
    @CsvSource({"since, Since", "с 1 июля, С 1 июля", "әр, Әр", "2022, 2022", "'', ''", "😀x, 😀x"})
    void theFirstLetterIsCapitalised(String text, String capitalised) {
        assertThat(Wording.capitalised(text)).isEqualTo(capitalised);
    }
}
