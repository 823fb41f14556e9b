package kz.reformbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import kz.reformbot.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpTest {
    private static String context(Language language, String question, String... before) {
        List<Question.Turn> history = Arrays.stream(before)
                .map(earlier -> new Question.Turn(earlier, "An answer."))
                .toList();
        TimeReader.Read time = TimeReader.read(question, language, null, ReformFolder.TODAY);
        String asked = question.substring(0, time.start()) + question.substring(time.end());
        return FollowUp.context(question, asked, language, history).replaceAll(" +", " ");
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, And in 2021?",
        "ENGLISH, in 2021",
        "ENGLISH, what about judges?",
        "ENGLISH, Who elects it?",
        "ENGLISH, Why?",
        "ENGLISH, When was that?",
        "ENGLISH, their term",
        "RUSSIAN, А в 2021 году?",
        "RUSSIAN, Кто его избирает?",
        "RUSSIAN, почему?",
        "RUSSIAN, а судьи?",
        "KAZAKH,  Ал 2021 жылы?",
        "KAZAKH,  Оны кім сайлайды?",
        "KAZAKH,  Неге?",
    })
    void leansOnTheQuestionBefore(Language language, String question) {
        assertThat(context(language, question, "deputies of parliament")).isEqualTo("deputies of parliament");
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, How many members does a party need?",
        "ENGLISH, How many deputies are there?",
        "ENGLISH, Are there judges?",
        "ENGLISH, How long is the president's term of office?",
        "ENGLISH, Is it true that a party needs five thousand members to be registered by the ministry?",
        "RUSSIAN, Сколько членов нужно партии?",
        "RUSSIAN, Какой срок полномочий у президента?",
        "KAZAKH,  Партияға неше мүше керек?",
        "KAZAKH,  Президенттің мерзімі қанша?",
    })
    void standsAlone(Language language, String question) {
        assertThat(context(language, question, "deputies of parliament")).isEmpty();
    }

    @Test
    void withoutEarlierQuestionsThereIsNothingToLeanOn() {
        assertThat(context(Language.ENGLISH, "And in 2021?")).isEmpty();
    }

    @Test
    void theEarlierTimeIsLeftOut() {
        assertThat(context(Language.ENGLISH, "And now?", "deputies in 2021")).isEqualTo("deputies");
    }

    @Test
    void aChainIsFollowedToTheQuestionThatStandsAlone() {
        assertThat(context(
                        Language.ENGLISH,
                        "And now?",
                        "party size limits here",
                        "how many deputies are there",
                        "and in 2021?"))
                .contains("deputies")
                .doesNotContain("party");
    }
}
