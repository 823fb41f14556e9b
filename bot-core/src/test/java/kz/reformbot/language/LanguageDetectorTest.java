package kz.reformbot.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {
    private static void assertDetected(String code, String text) {
        assertThat(LanguageDetector.detect(text).code()).as(text).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How many deputies are there in the Kurultai?",
                "Who elects the president?",
                "What changed on 1 July 2026?",
                "party registration threshold",
                "Turnout",
                "Adilet leader name",
                "popular candidates, gender balance",
                "body already under study",
                "term limits president mayor",
                "Tokayev reforms summary",
                "When was the referendum held?",
                "Is the Senate abolished?",
                "term of office of president Tokayev",
                "What is the Halyk Kenesi?",
                "who appoints the akims",
                "How do I recall my deputy?",
                "single-mandate districts",
                "Can a judge of the Constitutional Court be re-elected?",
            })
    void english(String text) {
        assertDetected("en", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Сколько депутатов в Курултае?",
                "Кто избирает президента?",
                "порог для партий",
                "Явка",
                "Когда был референдум?",
                "срок полномочий президента",
                "А в 2021 году?",
                "Что такое Халық кеңесі?",
                "кто председатель халық кеңесі",
                "Что такое Құрылтай и сколько в нём депутатов?",
                "Упразднён ли Сенат?",
                "референдум",
                "skolko deputatov v parlamente",
                "spasibo",
                "kogda byl referendum",
                "kto izbiraet prezidenta",
                "chto takoe kurultay",
                "kakoy srok u prezidenta",
            })
    void russianAlsoInLatinLetters(String text) {
        assertDetected("ru", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Құрылтайда неше депутат бар?",
                "Президентті кім сайлайды?",
                "Референдум қашан болды?",
                "Парламент қанша палатадан тұрады?",
                "Партияны тіркеу үшін неше адам керек?",
                "сайлау",
                "рахмет",
                "rahmet",
                "2021 жылы неше партия болды",
                "Президенттин мерзими канша жыл?",
                "Курултайда неше депутат бар?",
                "Референдум кашан болды?",
                "Сайлау туралы зан",
                "партияга неше муше керек",
                "Президент неше жылга сайланады?",
                "referendum qashan boldy",
                "referendum kashan boldy?",
                "qurultaida neshe deputat bar",
                "prezidentti kim sailaidy",
                "Parlamentte qansha deputat bar?",
                "Qūryltaida neşe deputat bar?",
                "partiyany tirkeu ushin neshe adam kerek",
            })
    void kazakhAlsoWithRussianOrLatinLetters(String text) {
        assertDetected("kk", text);
    }

    @ParameterizedTest
    @CsvSource({
        "en, What is «Құрылтай»?",
        "en, Who leads the Amanat (Аманат) party?",
        "ru, Когда создан Mäjilis?",
        "ru, Что за сайт online.gov?",
        "kk, Mazhilis деген не?",
    })
    void namesInAnotherLanguageDoNotDecide(String code, String text) {
        assertDetected(code, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2021?", "?!", "😀", "№ 305", "\uD83D"})
    void whatTellsNothingIsInTheFallbacksLanguage(String text) {
        for (Language language : Language.values()) {
            assertThat(LanguageDetector.detect(text, language)).isEqualTo(language);
        }
        assertDetected("en", text);
    }

    @Test
    void cyrillicThatTellsNothingIsRussianUnlessTheConversationIsKazakh() {
        assertDetected("ru", "Парламент");
        assertThat(LanguageDetector.detect("Парламент", Language.KAZAKH)).isEqualTo(Language.KAZAKH);
    }

    @Property
    void anyTextHasALanguageAndTheSameEachTime(@ForAll String text) {
        assertThat(LanguageDetector.detect(text)).isNotNull().isEqualTo(LanguageDetector.detect(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "-", "a-", "ң", " ", "слово "})
    void longTextsTakeLinearTime(String piece) {
        String text = piece.repeat(1_000_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> LanguageDetector.detect(text));
    }
}
