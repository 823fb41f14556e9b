package kz.reformbot.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.reformbot.language.Language;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** Whatever people send, a folder in which things have changed answers it, the same each time. */
class CuratedFolderPropertiesTest {
    private static final Path ROOT = temporaryFolder();
    private static final Assistant ASSISTANT =
            Assistant.over(ReformFolder.write(ROOT).read(), ReformFolder.CLOCK);

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("any-question");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterContainer
    static void close() throws IOException {
        ASSISTANT.close();
        try (Stream<Path> files = Files.walk(ROOT)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    private static void assertAnswered(Question question) {
        Answer answer = ASSISTANT.answer(question);
        assertThat(answer.text()).isNotBlank();
        assertThat(answer.confidence()).isBetween(0.0, 1.0);
        assertThat(answer.claims().isEmpty()).isEqualTo(answer.status() != AnswerStatus.ANSWERED);
        assertThat(answer).isEqualTo(ASSISTANT.answer(question));
    }

    @Property(tries = 300)
    void anyText(@ForAll String text) {
        assertAnswered(Question.of(text));
    }

    @Property(tries = 300)
    void anyMixtureOfWords(@ForAll("mixtures") String text, @ForAll Language language) {
        assertAnswered(new Question(text, language, null, List.of()));
        assertAnswered(Question.of(text));
    }

    @Property(tries = 200)
    void anyConversation(@ForAll("mixtures") String before, @ForAll("mixtures") String text) {
        assertAnswered(new Question(text, null, null, List.of(new Question.Turn(before, "…"))));
    }

    @Property(tries = 20)
    void longTextsAreAnsweredSoon(@ForAll("mixtures") String piece) {
        String text = (piece + " ").repeat(20_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertAnswered(Question.of(text)));
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(
                        "how many",
                        "deputies",
                        "Kurultai",
                        "2021",
                        "in 2021",
                        "31 February 2021",
                        "0000-00-00",
                        "before",
                        "now",
                        "and",
                        "it",
                        "?",
                        "…",
                        "«",
                        "\"",
                        "hello",
                        "thanks",
                        "сколько",
                        "депутатов",
                        "раньше",
                        "в 2021 году",
                        "её",
                        "неше",
                        "Құрылтай",
                        "2021 жылы",
                        "бұрын",
                        "skolko",
                        "qansha",
                        "İ",
                        "ẞ",
                        "ǅ",
                        "\uD83D",
                        "😀",
                        "\u0000",
                        "\u202E",
                        "\n",
                        "no.",
                        "5 000",
                        "1/3",
                        "99999999999999999999")
                .list()
                .ofMaxSize(10)
                .map(pieces -> String.join(" ", pieces));
    }
}
