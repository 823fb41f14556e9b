package kz.reformbot.evaluation.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import kz.reformbot.evaluation.dataset.LemmaReader;
import kz.reformbot.evaluation.dataset.LemmaReader.WordForm;
import kz.reformbot.evaluation.dataset.SharedData;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class StemmingTest {
    private static final List<WordForm> WORDS = List.of(
            new WordForm("балалар", "бала"),
            new WordForm("баланың", "бала"),
            new WordForm("бала", "бала"),
            new WordForm("балық", "балық"),
            new WordForm("балықты", "балық"));

    @Test
    void pairsAreCountedOverAllDifferentForms() {
        // Cut at four letters: бала ×3, балы ×2. One lemma: 3 + 1 pairs, all with one stem.
        assertThat(Stemming.of(WORDS, word -> word.substring(0, 4))).isEqualTo(new Stemming(1, 1));
        // Cut at three: all ten pairs share a stem, four of them a lemma.
        assertThat(Stemming.of(WORDS, word -> word.substring(0, 3))).isEqualTo(new Stemming(1, 0.4));
        // Not cut: no pair shares a stem.
        assertThat(Stemming.of(WORDS, word -> word)).isEqualTo(new Stemming(0, 0));
    }

    @Test
    void aFormWithTwoLemmasPairsWithBoth() {
        List<WordForm> words = List.of(
                new WordForm("алма", "алма"),
                new WordForm("алма", "алу"),
                new WordForm("алмалар", "алма"),
                new WordForm("алды", "алу"));
        // алма pairs with алмалар and with алды; stems "алм" join the first pair only.
        Stemming measured = Stemming.of(words, word -> word.substring(0, 3));
        assertThat(measured).isEqualTo(new Stemming(0.5, 1));
        assertThat(measured.f1()).isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void gettingWhatWasMeasuredForWordsCutAtFourFiveAndSixLetters() {
        Optional<SharedData> data = SharedData.find();
        Assumptions.assumeTrue(data.isPresent(), SharedData.ABSENT);
        List<WordForm> words = LemmaReader.read(data.orElseThrow().file("ud-kazakh-lemmas.tsv"));
        assertCut(words, 4, 0.464, 0.698, 0.557);
        assertCut(words, 5, 0.298, 0.824, 0.437);
        assertCut(words, 6, 0.160, 0.844, 0.269);
    }

    private static void assertCut(List<WordForm> words, int letters, double recall, double precision, double f1) {
        Stemming measured = Stemming.of(words, word -> word.substring(0, Math.min(letters, word.length())));
        assertThat(measured.recall()).isCloseTo(recall, within(0.0005));
        assertThat(measured.precision()).isCloseTo(precision, within(0.0005));
        assertThat(measured.f1()).isCloseTo(f1, within(0.0005));
    }
}
