package kz.reformbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kz.reformbot.knowledge.TestFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no source can say is not said, whatever the folder holds. */
class JudgementTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Which party should I vote for?            | I give no advice on whom to vote for",
                "What do you think of the Kurultai?        | I give no opinions",
                "Who will win the elections of deputies?   | I make no predictions",
                "За кого мне голосовать на выборах?        | Я не советую, за кого голосовать",
                "Как ты думаешь, хорош ли Курултай?        | Я не высказываю мнений",
                "Кто победит на выборах депутатов?         | Я не делаю прогнозов",
                "Сайлауда кімге дауыс берейін?             | Мен кімге дауыс беру керегі туралы кеңес бермеймін",
                "Құрылтай туралы қалай ойлайсыз?           | Мен пікір айтпаймын",
                "Құрылтай сайлауында кім жеңеді?           | Мен болжам жасамаймын",
            })
    void isToldPlainly(String question, String reply, @TempDir Path root) {
        try (Assistant assistant = Assistant.over(ReformFolder.write(root).read(), ReformFolder.CLOCK)) {
            Answer answer = assistant.answer(Question.of(question));
            assertThat(answer.text()).startsWith(reply);
            assertThat(answer.status()).isEqualTo(AnswerStatus.NOT_COVERED);
            assertThat(answer.claims()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who won the election?",
                "За кого голосовали депутаты?",
                "Кімге дауыс берді?",
                "What do observers think of the election?",
            })
    void factsAreNone(String question) {
        assertThat(Judgement.askedBy(question)).isEmpty();
    }

    @Test
    void aFolderMayAnswerItAllTheSame(@TempDir Path root) {
        TestFolder folder = new TestFolder(root)
                .file("faq.md", "# Questions\n\n## Who will win?\nThe one who crosses the line first wins.\n");
        try (Assistant assistant = Assistant.over(folder.read(), ReformFolder.CLOCK)) {
            assertThat(assistant.answer(Question.of("Who will win?")).text()).contains("crosses the line");
        }
    }
}
