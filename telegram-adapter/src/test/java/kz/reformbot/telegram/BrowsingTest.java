package kz.reformbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import kz.reformbot.telegram.api.BotApiDouble;
import kz.reformbot.telegram.api.SentMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of contents: areas, topics, sections, and the way back. */
class BrowsingTest extends BotTest {
    @TempDir
    Path folder;

    @Override
    RunningBot start(BotApiDouble telegram) {
        TestFolder.copyTo(folder);
        StringBuilder many = new StringBuilder("# Everything\n");
        IntStream.rangeClosed(1, 45)
                .forEach(n -> many.append("\n## Question number %d? {#q%d}\nIts answer is %d.\n".formatted(n, n, n)));
        TestFolder.file(folder, "courts/everything/en.md", many.toString());
        TestFolder.file(folder, "plain.md", "# A plain file\n\nNothing is known of it.\n");
        return RunningBot.startOver(telegram, folder);
    }

    @Test
    void areasLeadToTopicsAndTopicsToSections() {
        SentMessage areas = ask("/topics");
        assertThat(areas.buttonTexts()).startsWith("Parliament", "Parties", "President", "Courts");
        SentMessage topics = turn(areas, "Parties");
        assertThat(topics.text()).isEqualTo("Parties");
        assertThat(topics.buttonTexts())
                .containsExactly("Registering a party", "Registering a party until 2022 (former)", "⬆ Back");
        SentMessage sections = turn(topics, "Registering a party");
        assertThat(sections.buttonTexts())
                .containsExactly("How many members does a party need?", "Who registers a party?", "⬆ Back");
        SentMessage section = press(sections, "Who registers a party?");
        assertThat(section.text()).isEqualTo("""
                Who registers a party?
                Since 5 November 2022

                The Ministry of Justice registers a party within a month. [1]

                [1] Law on political parties — Adilet, November 2022""");
    }

    @Test
    void thereIsAWayBack() {
        SentMessage sections = turn(turn(ask("/topics"), "Parties"), "Registering a party");
        SentMessage topics = turn(sections, "⬆ Back");
        assertThat(topics.text()).isEqualTo("Parties");
        assertThat(turn(topics, "⬆ Back").text()).isEqualTo("Topics");
        assertThat(chat.sent()).hasSize(1);
    }

    @Test
    void fromASectionItsTopicIsOneStepAway() {
        SentMessage sections = turn(turn(ask("/topics"), "Parties"), "Registering a party");
        SentMessage section = press(sections, "Who registers a party?");
        assertThat(turn(section, "Registering a party").buttonTexts()).contains("How many members does a party need?");
    }

    @Test
    void manyAreShownInPages() {
        SentMessage first = turn(turn(ask("/topics"), "Courts"), "Everything");
        assertThat(first.buttonTexts())
                .hasSize(22)
                .startsWith("Question number 1?")
                .endsWith("⬆ Back", "▶");
        SentMessage second = turn(first, "▶");
        assertThat(second.buttonTexts()).startsWith("Question number 21?").endsWith("⬆ Back", "◀", "▶");
        SentMessage third = turn(second, "▶");
        assertThat(third.buttonTexts())
                .hasSize(7)
                .startsWith("Question number 41?")
                .endsWith("⬆ Back", "◀");
        assertThat(turn(turn(third, "◀"), "◀").buttonTexts()).startsWith("Question number 1?");
    }

    @Test
    void whatStandsInNoFolderIsFoundToo() {
        assertThat(turn(ask("/topics"), "Other").buttonTexts()).contains("A plain file");
    }

    @Test
    void aTopicInOneLanguageOnlyIsShownInThat() {
        ask("/language ru");
        assertThat(turn(ask("/topics"), "Суды").buttonTexts()).contains("Конституционный Суд", "Trial by jury");
    }

    @Test
    void aPageOnWhichNothingChangesIsNoTrouble() {
        SentMessage areas = ask("/topics");
        assertThat(chat.sendsData(areas, "t..").awaitAnswer()).isEmpty();
        settle(chat);
        assertThat(chat.sent()).hasSize(2);
    }

    @Test
    void aPageTooOldToBeChangedIsSentAnew() {
        SentMessage areas = ask("/topics");
        api.next("editMessageText").refuses(400, "Bad Request: message can't be edited");
        chat.pressesInaccessible(areas, "Parties").awaitAnswer();
        assertThat(chat.awaitMessage(2).buttonTexts()).contains("Registering a party");
    }
}
