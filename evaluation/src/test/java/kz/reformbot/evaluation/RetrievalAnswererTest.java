package kz.reformbot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.reformbot.answer.AnswerStatus;
import kz.reformbot.answer.Question;
import kz.reformbot.evaluation.dataset.TemporaryFolder;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.language.Language;
import kz.reformbot.retrieval.PassageIndex;
import org.junit.jupiter.api.Test;

class RetrievalAnswererTest {
    private static final Map<String, String> FILES = Map.of(
            "parties.txt",
            "A party needs five thousand members. It may be registered by the ministry of justice."
                    + " Nothing else is needed.",
            "courts.txt",
            "The constitutional court has eleven judges. They serve once.");

    @Test
    void quotesTheBestPassageAndSaysHowMuchOfTheQuestionItHolds() {
        Answerer.Answered answered = answer("How many members does a party need?");
        assertThat(answered.status()).isEqualTo(AnswerStatus.ANSWERED);
        assertThat(answered.text()).startsWith("A party needs five thousand members.");
        assertThat(answered.passages().get(0).document()).isEqualTo("parties.txt");
        assertThat(answered.confidence()).isBetween(0.1, 1.0);
    }

    @Test
    void isLessSureOfWhatTheFolderSaysLessAbout() {
        assertThat(answer("party penguins volcano").confidence())
                .isLessThan(answer("party members").confidence());
        assertThat(answer("penguins").status()).isEqualTo(AnswerStatus.NOT_COVERED);
    }

    private static Answerer.Answered answer(String question) {
        try (TemporaryFolder folder = new TemporaryFolder().with(FILES);
                PassageIndex index = PassageIndex.of(KnowledgeBase.load(folder.path()))) {
            return new RetrievalAnswerer(index).answer(new Question(question, Language.ENGLISH, null, List.of()));
        }
    }
}
