package kz.reformbot.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.language.Language;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people write, they get an answer, and soon. */
class AnyQuestionTest {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final int LONGEST_ANSWER = 4_000;
    private static final Assistant ASSISTANT = assistant();

    private static Assistant assistant() {
        try {
            Path folder = Files.createTempDirectory("questions");
            Files.writeString(folder.resolve("parties.md"), """
                    # Parties

                    ## How many members does a party need?
                    A party needs at least 5,000 members to be registered since 5 November 2022.

                    ## Кто регистрирует партию?
                    Партию регистрирует Министерство юстиции.
                    """);
            Files.writeString(
                    folder.resolve("kk.md"), "# Партиялар\n\nПартияны тіркеу үшін кемінде 5 000 мүше керек.\n");
            Files.writeString(folder.resolve("long.txt"), "party members ".repeat(20_000));
            Clock clock = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
            return Assistant.over(KnowledgeBase.load(folder), clock);
        } catch (IOException e) {
            throw new IllegalStateException("A temporary folder can be written", e);
        }
    }

    private static void assertAnswered(Question question) {
        Answer answer = assertTimeoutPreemptively(LONGEST_WAIT, () -> ASSISTANT.answer(question));
        assertThat(answer.text()).isNotBlank().hasSizeLessThan(LONGEST_ANSWER);
        assertThat(answer.text().chars().filter(Character::isISOControl)).isEmpty();
        assertThat(answer.confidence()).isBetween(0.0, 1.0);
        for (Claim claim : answer.claims()) {
            assertThat(claim.citations())
                    .isNotEmpty()
                    .allSatisfy(number ->
                            assertThat(number).isBetween(1, answer.citations().size()));
        }
    }

    @Property(tries = 500)
    void anyText(@ForAll("texts") String text) {
        assertAnswered(Question.of(text));
    }

    @Property(tries = 200)
    void anyMixtureOfWordsAndSyntax(
            @ForAll("mixtures") String text, @ForAll("mixtures") String before, @ForAll Language language) {
        assertAnswered(new Question(text, language, null, List.of(new Question.Turn(before, ""))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a ",
                "(",
                "\"",
                "*",
                "?",
                "party ",
                "party~ ",
                "член ",
                "мүше",
                "2021 ",
                "2021-05-17",
                "1 000",
                "қ",
                "and ",
                "[a TO ",
                "\u0301",
                "\u202E",
                "\uD800",
                "🙂",
                "І",
                "-",
                ".",
                "\n",
                "V",
                "twenty ",
                "жиырма ",
                "от 5 до ",
                "since until ",
            })
    void oneThingManyTimes(String piece) {
        assertAnswered(Question.of(piece.repeat(1 + 200_000 / piece.length())));
        assertAnswered(Question.of("How many members " + piece.repeat(3_000 / piece.length()) + "?"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().ofMaxLength(500);
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(
                        "party",
                        "members",
                        "партия",
                        "членов",
                        "мүше",
                        "партияға",
                        "how many",
                        "сколько",
                        "қанша",
                        "when",
                        "in 2021",
                        "до 2022 года",
                        "2022 жылға дейін",
                        "5,000",
                        "5 000",
                        "XIX",
                        "AND",
                        "OR",
                        "NOT",
                        "(",
                        ")",
                        "[a TO",
                        "}",
                        "*",
                        "?",
                        "~2",
                        "^5",
                        "\"",
                        ":",
                        "/",
                        "\\",
                        "-",
                        "+",
                        "!",
                        "\n",
                        "\t",
                        "\u0000",
                        "\u001B[31m",
                        "\uD83D",
                        "🙂",
                        "\u202E",
                        "{0}",
                        "%s",
                        "it",
                        "его",
                        "оның",
                        "hello",
                        "thanks",
                        "31.02.2021",
                        "9".repeat(400))
                .list()
                .ofMaxSize(15)
                .map(words -> String.join(" ", words));
    }
}
