package kz.reformbot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The build asks every question of our own: a change of the folder or of the ranking shows here. */
class OwnQuestionsTest {
    private static final Path MODULE = Path.of("");
    private static List<Scores> rows;

    @BeforeAll
    static void ask() {
        rows = new Results(OwnQuestions.evaluate(MODULE, Main.TODAY)).rows();
    }

    @Test
    void nothingFellBelowWhatWasAccepted() {
        assertThat(ExpectedScores.read(MODULE.resolve("expected-scores.tsv")).fallen(rows))
                .isEmpty();
    }

    @Test
    void eachLanguageHasItsQuestions() {
        assertThat(rows).extracting(Scores::set).contains("en", "ru", "kk", "held-back-en");
        assertThat(rows)
                .filteredOn(row -> row.set().length() == 2)
                .allSatisfy(row -> assertThat(row.questions()).isGreaterThanOrEqualTo(100));
    }
}
