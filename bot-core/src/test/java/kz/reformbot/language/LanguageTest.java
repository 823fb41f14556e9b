package kz.reformbot.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({"en, ENGLISH", "ru-RU, RUSSIAN", "kk_KZ, KAZAKH", "KK, KAZAKH"})
    void aCodeOrTagNamesALanguage(String code, Language language) {
        assertThat(Language.ofCode(code)).contains(language);
    }

    @Property
    void anyOtherTextNamesNone(@ForAll String text) {
        assertThat(Language.ofCode("x" + text)).isEmpty();
    }
}
