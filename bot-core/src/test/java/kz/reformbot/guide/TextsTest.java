package kz.reformbot.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.reformbot.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    private static final Pattern BLANKS = Pattern.compile("\\{\\d");

    private static Properties bundle(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Texts.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    @ParameterizedTest
    @ValueSource(strings = {"texts_ru.properties", "texts_kk.properties"})
    void everyLanguageHasEveryTextWithTheSameBlanks(String file) throws IOException {
        Properties english = bundle("texts.properties");
        Properties other = bundle(file);
        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(blanks(other.getProperty(key))).as(key).isEqualTo(blanks(english.getProperty(key)));
        }
    }

    private static Set<String> blanks(String text) {
        Set<String> blanks = new TreeSet<>();
        BLANKS.matcher(text).results().map(MatchResult::group).forEach(blanks::add);
        return blanks;
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, 2026-07-01, 1 July 2026",
        "RUSSIAN, 2026-07-01, 1 июля 2026 года",
        "KAZAKH, 2026-07-01, 2026 жылғы 1 шілде",
        "ENGLISH, 2026-07, July 2026",
        "ENGLISH, 2026, 2026"
    })
    void aDayAndAMonthAreWrittenOutAndTheRestStandsAsItIs(Language language, String iso, String written) {
        assertThat(Texts.in(language).date(iso)).isEqualTo(written);
    }

    @Test
    void aLanguageIsNamedInItself() {
        assertThat(Texts.nameOf(Language.KAZAKH)).isEqualTo("Қазақша");
    }
}
