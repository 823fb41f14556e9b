package kz.reformbot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.reformbot.evaluation.dataset.LemmaReader;
import kz.reformbot.evaluation.dataset.SharedData;
import kz.reformbot.evaluation.measure.Stemming;
import kz.reformbot.language.KazakhStemmer;
import org.junit.jupiter.api.Test;

/** Measures the Kazakh stemmer on the public word list, where that is at hand. */
class KazakhStemmerMeasureTest {
    /** A little under what was reached (0.958), so that a change that harms is seen. */
    private static final double LEAST_F1 = 0.94;

    @Test
    void formsOfAWordMeet() {
        Optional<SharedData> data = SharedData.find();
        assumeTrue(data.isPresent(), SharedData.ABSENT);
        List<LemmaReader.WordForm> words = LemmaReader.read(data.orElseThrow().file("ud-kazakh-lemmas.tsv"));
        Stemming score = Stemming.of(words, KazakhStemmer.kazakh()::stem);
        System.out.printf(
                Locale.ROOT,
                "ud-kazakh-lemmas precision=%.4f recall=%.4f f1=%.4f%n",
                score.precision(),
                score.recall(),
                score.f1());
        assertThat(score.f1()).isGreaterThanOrEqualTo(LEAST_F1);
    }
}
