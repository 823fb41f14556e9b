package kz.reformbot.app;

import static kz.reformbot.app.Program.reformbot;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code chat} by pipe, as a process. */
class ChatTest {
    @Test
    void aConversation() throws Exception {
        Program.Run run = reformbot("chat")
                .stdin(
                        "/why",
                        "Who elects the akim of a village?",
                        "",
                        "And how long is his term?",
                        "/language kk",
                        "/language xx",
                        "Ауыл әкімін кім сайлайды?",
                        "/language auto",
                        "/asof 2021",
                        "How many members does a party need?",
                        "/asof soon",
                        "/asof today",
                        "How many members does a party need?",
                        "/why",
                        "/nonsense \u001B[31m",
                        "/clear",
                        "/help",
                        "/quit",
                        "Who elects the akim of a village?")
                .run();
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsSubsequence(
                        "Nothing has been answered yet.\n",
                        "The residents of the village elect their akim directly. [1]\n",
                        "A rural akim serves for four years. [1]\n",
                        "Answers come in kk.\n",
                        "Name one of en, ru, kk or auto.\n",
                        "Ауыл тұрғындары өз әкімін тікелей сайлайды. [1]\n",
                        "Answers come in the question's language.\n",
                        "Answers are as of 2021-12-31.\n",
                        "20,000",
                        "'soon' is not a date such as 2021-05-17, 2021-05 or 2021.\n",
                        "Answers are as of today.\n",
                        "5,000",
                        "status answered, confidence ",
                        "parties/registration#members\n",
                        "There is no command /nonsense; /help lists them.\n",
                        "The conversation is forgotten.\n",
                        "/language en|ru|kk|auto")
                .doesNotContain("\u001B", "> ")
                .endsWith("/quit                     end\n");
    }

    @Test
    void optionsHoldFromTheStart() throws Exception {
        reformbot("chat", "--language", "ru", "--as-of", "2021")
                .stdin("Сколько членов нужно партии?")
                .run()
                .printsWith("20 000 членов");
    }

    @Test
    void anEndWithoutQuit() throws Exception {
        assertThat(reformbot("chat").run()).isEqualTo(new Program.Run(0, "", ""));
    }
}
