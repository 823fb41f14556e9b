package kz.reformbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kz.reformbot.telegram.api.BotApiDouble;
import kz.reformbot.telegram.api.SentMessage;
import kz.reformbot.telegram.api.TestChat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What does not fit into one message. The double refuses a text over 4096 units and an entity that cuts a character.
 */
class LongAnswersTest extends BotTest {
    private static final int MOST = 4096;
    private static final String PARAGRAPHS = "How does the prosecutor supervise?";
    private static final String SENTENCES = "How does the notary certify?";
    private static final String FACES = "Which faces does the archive keep?";
    private static final String SOURCES = "What does the ombudsman hear?";

    @TempDir
    Path folder;

    @Override
    RunningBot start(BotApiDouble telegram) {
        TestFolder.copyTo(folder);
        section("prosecutor", PARAGRAPHS, "The prosecutor supervises. [S1]\n\n" + paragraphs("The prosecutor", 14));
        section(
                "notary",
                SENTENCES,
                "The notary certifies. [S1]\n\n" + paragraphs("The notary", 40).replace("\n\n", "\n"));
        section("archive", FACES, "The archive keeps faces. [S1]\n\nThese: " + "😀".repeat(5_000) + ". [S1]");
        for (int n = 1; n <= 3; n++) {
            LongText.source(folder, "L" + n, 3_000);
        }
        section("ombudsman", SOURCES, "The ombudsman hears complaints. [L1] [L2] [L3]");
        return RunningBot.startOver(telegram, folder);
    }

    private void section(String topic, String question, String text) {
        TestFolder.file(folder, "courts/" + topic + "/en.md", "# " + topic + "\n\n## " + question + "\n" + text + "\n");
    }

    private static String paragraphs(String about, int count) {
        StringBuilder text = new StringBuilder();
        for (int n = 0; n < count; n++) {
            text.append(LongText.sentence(about + " does thing " + n, 700)).append(" [S1]\n\n");
        }
        return text.toString();
    }

    /** The messages that a press of "More" brings: until one has the buttons. */
    private List<SentMessage> more(String question) {
        SentMessage answer = ask(question);
        chat.presses(answer, "More").awaitAnswer();
        chat.awaitSent(
                "the end of the section",
                message -> message.id() > answer.id() && !message.buttons().isEmpty());
        return chat.sent().stream()
                .filter(message -> message.id() > answer.id())
                .toList();
    }

    @Test
    void aLongSectionIsCutBetweenItsParagraphs() {
        List<SentMessage> parts = more(PARAGRAPHS);
        assertThat(parts)
                .hasSizeGreaterThan(2)
                .allSatisfy(part -> assertThat(part.text()).hasSizeLessThanOrEqualTo(MOST));
        for (SentMessage part : parts.subList(1, parts.size() - 1)) {
            assertThat(part.text()).startsWith("The prosecutor does thing").endsWith("[1]");
        }
    }

    @Test
    void nothingIsLostOrSaidTwice() {
        String all = String.join(
                "\n", more(PARAGRAPHS).stream().map(SentMessage::text).toList());
        for (int n = 0; n < 14; n++) {
            assertThat(all).containsOnlyOnce("The prosecutor does thing " + n + ",");
        }
    }

    @Test
    void aLongParagraphIsCutBetweenItsSentences() {
        List<SentMessage> parts = more(SENTENCES);
        for (SentMessage part : parts.subList(1, parts.size() - 1)) {
            assertThat(part.text()).startsWith("The notary does thing").endsWith("[1]");
        }
    }

    @Test
    void theFoldedDetailGoesOnInTheNextMessage() {
        assertThat(more(PARAGRAPHS))
                .allSatisfy(part ->
                        assertThat(part.entities("expandable_blockquote")).hasSize(1));
    }

    @Test
    void theButtonsAreUnderTheLast() {
        List<SentMessage> parts = more(PARAGRAPHS);
        assertThat(parts.subList(0, parts.size() - 1))
                .allSatisfy(part -> assertThat(part.buttons()).isEmpty());
        assertThat(parts.get(parts.size() - 1).text()).contains("[1] Constitution of 2026");
    }

    @Test
    void noCharacterIsCutInTwo() {
        assertThat(more(FACES)).hasSizeGreaterThan(2).allSatisfy(part -> {
            assertThat(Character.isLowSurrogate(part.text().charAt(0))).isFalse();
            assertThat(Character.isHighSurrogate(part.text().charAt(part.text().length() - 1)))
                    .isFalse();
        });
    }

    @Test
    void noLinkIsCutInTwo() {
        SentMessage first = ask(SOURCES);
        chat.awaitSent(
                "the end of the answer", message -> message.button("Sources").isPresent());
        List<SentMessage> parts = chat.sent();
        assertThat(parts).hasSizeGreaterThan(2);
        assertThat(first.text()).startsWith("The ombudsman hears complaints.");
        assertThat(parts.stream()
                        .flatMap(part -> part.entities("text_link").stream())
                        .filter(link -> link.text().startsWith("A law on ")))
                .hasSize(3)
                .allSatisfy(link -> assertThat(link.text()).endsWith("."));
    }

    @Test
    void onlyTheFirstIsAReplyToTheQuestion() {
        TestChat group = api.supergroup("Reforms", aru);
        group.says("/ask " + SOURCES);
        group.awaitSent(
                "the end of the answer", message -> message.button("Sources").isPresent());
        assertThat(group.sent().get(0).replyTo()).isNotZero();
        assertThat(group.sent().subList(1, group.sent().size()))
                .allSatisfy(part -> assertThat(part.replyTo()).isZero());
    }
}
