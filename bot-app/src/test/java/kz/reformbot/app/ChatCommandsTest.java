package kz.reformbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import kz.reformbot.answer.Assistant;
import kz.reformbot.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;

/** What is offered for completion is what a conversation understands. */
class ChatCommandsTest {
    @Test
    void everyCommandThatIsOfferedIsUnderstood() {
        try (Assistant assistant = Assistant.over(KnowledgeBase.load(Program.KNOWLEDGE), Clock.systemUTC())) {
            Chat.commands().forEach((command, values) -> {
                Chat chat = new Chat(assistant, new AnswerText(new Terminal(false, 0)), null, null);
                assertThat(chat.reply(command)).doesNotContain("There is no command");
                values.forEach(
                        value -> assertThat(chat.reply(command + " " + value)).startsWith("Answers "));
            });
        }
    }
}
