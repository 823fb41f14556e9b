package kz.reformbot.language.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import kz.reformbot.language.Language;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesPropertiesTest {
    private static final int MANY = 100_000;

    @Property
    void anyTextIsRead(@ForAll String text, @ForAll Language language) {
        assertOrderedSpans(text, language);
    }

    @Property
    void anyMixtureOfPiecesIsRead(@ForAll("mixtures") String text, @ForAll Language language) {
        assertOrderedSpans(text, language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                ",",
                ".",
                " ",
                "0,",
                "1,000",
                "1 000 ",
                "-",
                "5-",
                "5 июня ",
                "14–",
                "14 and ",
                "5, ",
                "two ",
                "million ",
                "hundred and ",
                "жүз ",
                "2022 жылғы ",
                "2022 жылғы 5 ",
                "маусым ",
                "1/",
                "1:00",
                "VIII ",
                "үштен ",
                "до ",
                "%",
                "5 % ",
                "5 млн ",
                "а",
                "\uD83D",
                "\n"
            })
    void repeatedPiecesTakeLinearTime(String piece) {
        String text = piece.repeat(MANY);
        for (Language language : Language.values()) {
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Quantities.in(text, language), piece);
        }
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(
                        "5",
                        "31",
                        "2022",
                        "000",
                        "0",
                        "99999999999999999999",
                        ",",
                        ".",
                        ":",
                        "/",
                        "%",
                        "-",
                        "–",
                        " ",
                        " ",
                        " ",
                        "\n",
                        "two",
                        "third",
                        "half",
                        "hundred",
                        "and a half",
                        "June",
                        "may",
                        "of",
                        "to",
                        "пять",
                        "трети",
                        "тысяч",
                        "млн",
                        "июня",
                        "года",
                        "семилетний",
                        "по",
                        "с половиной",
                        "VIII",
                        "созыв",
                        "үштен",
                        "екі",
                        "жүз",
                        "жарым",
                        "маусым",
                        "жылғы",
                        "жыл",
                        "ға",
                        "інші",
                        "пайыз")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    private static void assertOrderedSpans(String text, Language language) {
        List<Quantity> quantities = Quantities.in(text, language);
        int end = 0;
        for (Quantity quantity : quantities) {
            assertThat(quantity.start()).isGreaterThanOrEqualTo(end);
            assertThat(quantity.end()).isLessThanOrEqualTo(text.length());
            end = quantity.end();
        }
    }
}
