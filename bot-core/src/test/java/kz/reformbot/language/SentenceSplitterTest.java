package kz.reformbot.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import kz.reformbot.language.SentenceSplitter.Span;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
    /** Asserts that a text is cut where the bar stands, and nowhere else. */
    private static void assertSplit(String marked) {
        String text = marked.replace(" | ", " ");
        List<String> sentences = SentenceSplitter.split(text).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
        assertThat(String.join(" | ", sentences)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Kurultai has 145 deputies. | They serve five years.",
                "Is it new? | Yes! | It is… | Since when?",
                "Mr. Tokayev signed it. | Mrs. Smith did not.",
                "J. K. Rowling wrote it. | Nobody read it.",
                "The law No. 305-VIII was signed. | It holds.",
                "See art. 83 of the law. | Art. 84 is repealed.",
                "It grew by 3.5 per cent. | Then it fell.",
                "At 5 p.m. it closed. | At 6 p.m. they counted.",
                "It is unlike the U.S. | Kazakhstan votes on Sundays, the U.S. on Tuesdays.",
                "It has parties, courts, etc. | The rest follows.",
                "It has parties, courts, etc. and the rest.",
                "He said \"No.\" | Then he left.",
                "He asked \"Why?\" and left.",
                "(It was late.) | We went home.",
                "Read https://adilet.zan.kz/rus/docs/K950001000_?x=1. | It is long.",
                "Write to info@example.kz. | Nobody answers.",
                "Wait... | What?",
                "Wait... what?",
                "1. The first. | 2. The second.",
                "It was founded in 1995. | In 2022 it changed.",
                "There are 145. | There were 98.",
                "Version 2.0.1 is out. | Use it.",
                "no capital begins here. so this is one sentence",
            })
    void english(String marked) {
        assertSplit(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Курултай состоит из 145 депутатов. | Срок — пять лет.",
                "Закон принят 5 ноября 2022 г. | Парламент его одобрил.",
                "Закон принят в 2022 г. и действует.",
                "Он живёт в г. Алматы. | Она в г. Астана.",
                "А. С. Пушкин написал. | К.-Ж. Токаев подписал.",
                "Г. Иванов и Ж. Ахметов голосовали. | Остальные нет.",
                "К.К. Токаев подписал указ. | Указ вступил в силу.",
                "Согласно ст. 83 п. 2 закона. | Далее см. ст. 84.",
                "Явка составила 68,05 %. | Это много.",
                "Это партии, суды и т.д. | Остальное ниже.",
                "Это партии, суды и т. д. | Остальное ниже.",
                "Это партии, т. е. объединения граждан. | Их семь.",
                "Потрачено 5 млн тенге. | Потрачено 5 млн. тенге.",
                "В 1993–1995 гг. было иначе. | Потом изменилось.",
                "Он спросил: «Кто за?» и ушёл.",
                "Он спросил: «Кто за?» | Все молчали.",
                "«Да!» — сказал он. | Она кивнула.",
                "Что дальше?.. | Никто не знает.",
                "Площадь им. Абая. | Улица тоже.",
                "Закон № 305-VIII принят. | Он действует.",
                "Население — 20 тыс. человек. | Оно растёт.",
            })
    void russian(String marked) {
        assertSplit(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Құрылтайда 145 депутат бар. | Мерзімі бес жыл.",
                "Заң 2022 ж. қабылданды. | Ол күшінде.",
                "Заң 2022 ж. | Парламент мақұлдады.",
                "Ә. Бөкейхан жазды. | А. Байтұрсынұлы оқыды.",
                "Соттар, партиялар т.б. бар. | Басқасы төменде.",
                "Соттар, партиялар және т.б. | Басқасы төменде.",
                "«Кім жақтайды?» деп сұрады ол. | Ешкім үндемеді.",
                "Өзгеріс бар ма? | Иә, бар!",
                "XX ғ. басында болды. | Кейін өзгерді.",
                "Алматы қ. тұрады. | Астана қ. жұмыс істейді.",
                "Келісу 68,05 % болды. | Бұл көп.",
                "1. Бірінші. | 2. Екінші.",
                "№ 305-VIII Заң қабылданды. | Ол күшінде.",
            })
    void kazakh(String marked) {
        assertSplit(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t ", "\u00A0"})
    void whiteSpaceHasNoSentence(String text) {
        assertThat(SentenceSplitter.split(text))
                .allSatisfy(span ->
                        assertThat(text.substring(span.start(), span.end())).isNotBlank());
    }

    @Property
    void everyCharacterThatIsNotBlankStandsInOneSentence(@ForAll("texts") String text) {
        int end = 0;
        for (Span span : SentenceSplitter.split(text)) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(end, span.start())).isBlank();
            assertThat(text.substring(span.start(), span.end()))
                    .isNotEmpty()
                    .isEqualTo(text.substring(span.start(), span.end()).strip());
            end = span.end();
        }
        assertThat(text.substring(end)).isBlank();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "A",
                "а",
                "Ә",
                "г",
                "5",
                "2022",
                ".",
                "?",
                "!",
                "…",
                "。",
                "»",
                "«",
                "\"",
                ")",
                " ",
                "\n",
                "no",
                "т.д",
                "https://a.b/c",
                "\uD83D\uDE00",
                "\uD83D",
                "-",
                "—");
        return Arbitraries.oneOf(
                Arbitraries.strings(), pieces.list().ofMaxSize(30).map(list -> String.join("", list)));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "?", "a.", "A. ", "«", "»", ". ", ".\"", "1. ", "No. ", "a", "2022 г. ", " ", "( "})
    void repeatedPiecesTakeLinearTime(String piece) {
        String text = piece.repeat(300_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> SentenceSplitter.split(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "(", "- "})
    void fullStopsBeforeLongGapsTakeLinearTime(String gap) {
        String text = ("x." + gap.repeat(1_000)).repeat(1_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> SentenceSplitter.split(text));
    }
}
