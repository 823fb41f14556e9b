package kz.reformbot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import kz.reformbot.language.KazakhStemmer;
import org.junit.jupiter.api.Test;

/**
 * Measures the Kazakh stemmer on the public word list, where it is there: in {@code shared/data} beside the checkout or
 * above it, or in the folder that REFORMBOT_SHARED (environment) or reformbot.shared (system property) names.
 */
class KazakhStemmerMeasureTest {
    /** A little under what was reached (0.958), so that a change that harms is seen. */
    private static final double LEAST_F1 = 0.94;

    @Test
    void formsOfAWordMeet() throws IOException {
        Optional<Path> table = sharedData("ud-kazakh-lemmas.tsv");
        assumeTrue(table.isPresent(), "shared/data/ud-kazakh-lemmas.tsv is not here: not measured");
        StemmingMeasure.Score score = StemmingMeasure.read(table.orElseThrow()).score(KazakhStemmer.kazakh()::stem);
        System.out.println("ud-kazakh-lemmas " + score);
        assertThat(score.f1()).isGreaterThanOrEqualTo(LEAST_F1);
    }

    private static Optional<Path> sharedData(String name) {
        Stream<Path> named = Stream.of(System.getProperty("reformbot.shared", ""), shared())
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
        Stream<Path> upwards = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared"));
        return Stream.concat(named, upwards)
                .map(folder -> folder.resolve("data").resolve(name))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static String shared() {
        String folder = System.getenv("REFORMBOT_SHARED");
        return folder == null ? "" : folder;
    }
}
