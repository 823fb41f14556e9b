package kz.reformbot.app;

import static kz.reformbot.app.Program.reformbot;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ask QUESTION}. */
class AskTest {
    @Test
    void anAnswerIsTheTextThenTheSources() throws Exception {
        reformbot("ask", "Кто", "выбирает акима села?")
                .run()
                .prints(
                        "Жители села выбирают своего акима прямым голосованием. [1]",
                        "",
                        "[1] Constitutional law on elections. Adilet, 2021-05-25 (elections/akims#voters)",
                        "    https://adilet.zan.kz/rus/docs/Z950002464_");
    }

    @Test
    void theAnswerObject() throws Exception {
        Program.Run run = reformbot("ask", "--json", "--language", "en", "ауыл әкімін кім сайлайды?")
                .run();
        assertThat(run.lines()).hasSize(1);
        JsonNode answer = Json.MAPPER.readTree(run.out());
        assertThat(answer.fieldNames())
                .toIterable()
                .containsExactly(
                        "status", "language", "answer", "claims", "citations", "passages", "confidence", "millis");
        assertThat(answer.path("language").asText()).isEqualTo("en");
    }

    /** In process: what matters is the text, and there are many. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "?",
                "🙂🙃 👩‍👩‍👧",
                "…!?—",
                "*",
                "title:(a AND",
                "[a TO",
                "\"",
                "\\",
                "a~99 b^-1 +-! && || {x TO y}",
                "party\u0000members\u0007\u001B[31m",
                "\u202Emembers\u202C \u2066party",
                "e\u0301\u0301\u0301\u0301",
                "\uD800 party \uDC00",
                "-- rm -rf / ; $(reboot) `reboot`",
                "{0} {1,number} %s %n ${jndi:ldap://x}",
                "\uFEFF\u00A0\u2028",
            })
    void strangeQuestionsGetCalmAnswers(String question) {
        Program.Run run = InProcess.reformbot("ask", "--", question);
        if (question.isBlank() || question.equals("\uFEFF\u00A0\u2028")) {
            assertThat(run.exit()).isIn(0, 2);
            return;
        }
        assertThat(run.exit()).as(run.toString()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isNotBlank().doesNotContain("\u001B", "\u0000", "\u202E");
    }

    @Test
    void longQuestions() {
        InProcess.reformbot("ask", "How many members does a party need? ".repeat(300))
                .printsWith("party");
        InProcess.reformbot("ask", "x".repeat(200_000))
                .refusesWith("The question has 200000 characters; the most is 100000.");
    }

    @Test
    void lettersThatTheLocaleLostAreNotAnsweredButExplained() {
        InProcess.reformbot("ask", "\uFFFD\uFFFD\uFFFD").refusesWith("the locale is not UTF-8", "LC_ALL=C.UTF-8");
    }
}
