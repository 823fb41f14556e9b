package kz.reformbot.telegram;

import static kz.reformbot.telegram.RunningBot.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kz.reformbot.telegram.api.BotApiDouble;
import kz.reformbot.telegram.api.SentMessage;
import kz.reformbot.telegram.api.TestChat;
import kz.reformbot.telegram.api.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions that are changed after they were asked. */
class EditsTest extends BotTest {
    private static final String LONG = "What does the ombudsman's office hear?";

    @TempDir
    Path folder;

    @Override
    RunningBot start(BotApiDouble telegram) {
        TestFolder.copyTo(folder);
        LongText.source(folder, "L1", 3_000);
        LongText.source(folder, "L2", 3_000);
        LongText.source(folder, "L3", 3_000);
        TestFolder.file(
                folder,
                "courts/ombudsman/en.md",
                "# The ombudsman\n\n## " + LONG + "\nThe ombudsman's office hears complaints. [L1] [L2] [L3]\n");
        return RunningBot.startOver(telegram, folder);
    }

    private SentMessage awaitText(TestChat in, String text) {
        return in.awaitSent(
                "an answer that says " + text, message -> message.text().contains(text));
    }

    private List<SentMessage> there() {
        return chat.sent().stream().filter(message -> !message.deleted()).toList();
    }

    @Test
    void theAnswerChangesWithTheQuestion() {
        Told question = chat.says(QUESTION);
        chat.awaitMessage(1);
        chat.edits(question, "Who chairs the Kurultai?");
        SentMessage changed = awaitText(chat, "secret ballot");
        assertThat(chat.sent()).hasSize(1);
        assertThat(changed.buttonTexts()).contains("Sources");
        assertThat(press(changed, "More").text()).startsWith("Who chairs the Kurultai?");
    }

    @Test
    void itChangesAsOftenAsTheQuestion() {
        Told question = chat.says(QUESTION);
        chat.awaitMessage(1);
        chat.edits(question, "Who chairs the Kurultai?");
        awaitText(chat, "secret ballot");
        chat.edits(question, "Парламентте неше депутат бар?");
        awaitText(chat, "Құрылтайда 145");
        chat.edits(question, "How do I bake sourdough bread?");
        awaitText(chat, "does not cover");
        assertThat(chat.sent()).hasSize(1);
    }

    @Test
    void inAGroupTheAnswerChangesToo() {
        TestChat group = api.supergroup("Reforms", aru);
        Told question = group.says("/ask " + QUESTION);
        group.awaitMessage(1);
        group.edits(question, "/ask Who chairs the Kurultai?");
        assertThat(awaitText(group, "secret ballot").replyTo()).isEqualTo(question.message());
        assertThat(group.sent()).hasSize(1);
    }

    @Test
    void whatLeansOnTheQuestionBeforeStillDoes() {
        ask(QUESTION);
        Told question = chat.says("And in 2021?");
        chat.awaitMessage(2);
        chat.edits(question, "And in 2020?");
        SentMessage changed = chat.awaitSent(
                "the second answer changed", message -> message.versions().size() > 1);
        assertThat(changed.text()).startsWith("The Mazhilis has 98 deputies.");
    }

    @Test
    void anEditThatChangesNoWordChangesNothing() {
        Told question = chat.says(QUESTION);
        chat.awaitMessage(1);
        chat.edits(question, QUESTION);
        settle(chat);
        assertThat(chat.sent().get(0).edited()).isFalse();
        assertThat(api.calls("editMessageText")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/asof 2021 How many deputies are in parliament?,How many deputies are in parliament?,145",
        "How many deputies are in parliament?,/asof 2021 How many deputies are in parliament?,98 deputies. [1]",
        "/asof 2021 How many deputies are in parliament?,/asof 2026-08 How many deputies are in parliament?,145",
    })
    void anotherDateIsAnotherQuestion(String before, String after, String answered) {
        Told question = chat.says(before);
        chat.awaitMessage(1);
        chat.edits(question, after);
        SentMessage changed = chat.awaitSent("the answer changed", SentMessage::edited);
        assertThat(changed.text().lines().findFirst().orElseThrow()).contains(answered);
        assertThat(chat.sent()).hasSize(1);
    }

    @Test
    void aLongerAnswerTakesMoreMessages() {
        Told question = chat.says(QUESTION);
        chat.awaitMessage(1);
        chat.edits(question, LONG);
        List<SentMessage> messages = chat.awaitSent(3);
        assertThat(messages.get(0).edited()).isTrue();
        assertThat(messages.get(0).buttons()).isEmpty();
        assertThat(messages.get(messages.size() - 1).buttonTexts()).contains("Sources");
    }

    @Test
    void aShorterAnswerTakesAwayWhatIsLeftOver() {
        Told question = chat.says(LONG);
        chat.awaitSent(
                "the end of the long answer",
                message -> message.button("Sources").isPresent());
        chat.edits(question, QUESTION);
        awaitText(chat, "145");
        api.await("the rest deleted", () -> there().size() == 1);
        assertThat(there().get(0).buttonTexts()).contains("Sources");
    }

    @Test
    void anAnswerThatSomebodyDeletedIsSentAnew() {
        Told question = chat.says(QUESTION);
        chat.awaitMessage(1);
        api.next("editMessageText").refuses(400, "Bad Request: message to edit not found");
        chat.edits(question, "Who chairs the Kurultai?");
        assertThat(chat.awaitMessage(2).text()).contains("secret ballot");
    }

    @Test
    void aMessageThatBecomesAQuestionIsAnswered() {
        TestChat group = api.supergroup("Reforms", aru);
        api.privacyMode(false);
        Told said = group.says("Hello all");
        group.edits(said, "@" + api.username() + " Who chairs the Kurultai?");
        SentMessage answer = group.awaitMessage(1);
        assertThat(answer.text()).contains("secret ballot");
        assertThat(answer.replyTo()).isEqualTo(said.message());
    }

    @Test
    void aCommandThatIsEditedIsNotDoneAgain() {
        Told said = chat.says("/help");
        chat.awaitMessage(1);
        chat.edits(said, "/forget");
        settle(chat);
        assertThat(chat.sent()).hasSize(2);
    }

    @Test
    void whatIsSaidToOthersIsLeftAloneWhenEdited() {
        TestChat group = api.supergroup("Reforms", aru);
        api.privacyMode(false);
        group.edits(group.says("Hello all"), "Hello you all");
        settle(group);
        assertThat(group.sent()).hasSize(1);
    }
}
