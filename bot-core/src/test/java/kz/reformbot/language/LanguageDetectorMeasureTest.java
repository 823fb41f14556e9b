package kz.reformbot.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often the questions of public sets are known for what they are; skipped where the sets are absent. */
class LanguageDetectorMeasureTest {
    private static final Pattern QUESTION = Pattern.compile("\"question\":\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    @ParameterizedTest
    @CsvSource({
        "xquad-en.json,   AS_WRITTEN,      en, 0.99",
        "xquad-ru.json,   AS_WRITTEN,      ru, 0.99",
        "xquad-ru.json,   LATIN_LETTERS,   ru, 0.90",
        "kazqad-kk.jsonl, AS_WRITTEN,      kk, 0.99",
        "kazqad-kk.jsonl, RUSSIAN_LETTERS, kk, 0.95",
        "kazqad-kk.jsonl, LATIN_LETTERS,   kk, 0.90",
    })
    void theQuestionsOfPublicSetsAreKnown(String file, Typed typed, String code, double least) throws IOException {
        Optional<Path> data = data();
        assumeTrue(data.isPresent(), "skipped: no shared/data beside the checkout, and REFORMBOT_SHARED names none");
        List<String> questions = questions(Files.readString(data.orElseThrow().resolve(file)));
        List<String> mistaken = questions.stream()
                .map(typed::type)
                .filter(question -> !LanguageDetector.detect(question).code().equals(code))
                .toList();
        double accuracy = 1 - (double) mistaken.size() / questions.size();
        System.out.printf(
                Locale.ROOT,
                "language of %d questions in %s, %s: accuracy %.4f%n",
                questions.size(),
                file,
                typed,
                accuracy);
        assertThat(accuracy).as("mistaken: %s", mistaken).isGreaterThanOrEqualTo(least);
    }

    /** The letters in which a question is typed: its own, or those that a keyboard happens to have. */
    private enum Typed {
        AS_WRITTEN("", ""),
        RUSSIAN_LETTERS("әғқңөұүһі", "а г к н о у у х и"),
        LATIN_LETTERS(
                "абвгдеёжзийклмнопрстуфхцчшщъыьэюя" + "әғқңөұүһі",
                "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya" + " a g k n o u u h i");

        private final String from;
        private final List<String> to;

        Typed(String from, String to) {
            this.from = from;
            this.to = List.of(to.split(" "));
        }

        String type(String text) {
            StringBuilder typed = new StringBuilder();
            for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
                int known = from.indexOf(c);
                typed.append(known < 0 ? String.valueOf(c) : to.get(known).replace("-", ""));
            }
            return typed.toString();
        }
    }

    private static List<String> questions(String json) {
        return QUESTION.matcher(json).results().map(found -> found.group(1)).toList();
    }

    private static Optional<Path> data() {
        String named = System.getenv("REFORMBOT_SHARED");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named).resolve("data")).filter(Files::isDirectory);
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path data = at.resolve("shared").resolve("data");
            if (Files.isDirectory(data)) {
                return Optional.of(data);
            }
        }
        return Optional.empty();
    }
}
