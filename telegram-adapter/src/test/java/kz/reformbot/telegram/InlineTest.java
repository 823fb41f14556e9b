package kz.reformbot.telegram;

import static kz.reformbot.telegram.RunningBot.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.reformbot.telegram.api.BotApiDouble;
import kz.reformbot.telegram.api.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code @bot question} in any chat. */
class InlineTest extends BotTest {
    private static final String LONG_SECTION = "Where do deputies of parliament speak?";

    @TempDir
    Path folder;

    @Override
    RunningBot start(BotApiDouble telegram) {
        TestFolder.copyTo(folder);
        String detail = "They speak at length about this and that. [S1]\n\n".repeat(150);
        TestFolder.file(
                folder,
                "courts/long/en.md",
                "# Long\n\n## " + LONG_SECTION + "\nDeputies of parliament speak in its hall. [S1]\n\n" + detail);
        return RunningBot.startOver(telegram, folder);
    }

    private List<JsonNode> cards(String query) {
        return api.inlineQuery(aru, query).awaitResults();
    }

    private static String text(JsonNode card) {
        return card.path("input_message_content").path("message_text").asText();
    }

    @Test
    void theFirstCardIsTheAnswerWithItsSources() {
        JsonNode card = cards(QUESTION).get(0);
        assertThat(card.path("title").asText()).isEqualTo(QUESTION);
        assertThat(card.path("description").asText()).startsWith("The Kurultai has 145 deputies.");
        assertThat(text(card)).isEqualTo(ask(QUESTION).text());
        assertThat(card.path("input_message_content").path("entities")).isNotEmpty();
        assertThat(card.path("input_message_content")
                        .path("link_preview_options")
                        .path("is_disabled")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void theOthersAreTheSectionsNearestEachWithItsSources() {
        List<JsonNode> cards = cards(QUESTION);
        assertThat(cards).hasSizeBetween(2, 10);
        for (JsonNode card : cards.subList(1, cards.size())) {
            assertThat(text(card)).startsWith(card.path("title").asText()).contains("[1] ");
        }
        assertThat(cards).extracting(card -> card.path("title").asText()).doesNotHaveDuplicates();
        assertThat(cards)
                .extracting(card -> card.path("id").asText())
                .doesNotHaveDuplicates()
                .allSatisfy(
                        id -> assertThat(id.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1, 64));
    }

    @Test
    void theLanguageIsThatOfTheQuestion() {
        assertThat(text(cards("Сколько депутатов в парламенте?").get(0))).startsWith("В Курултае 145");
    }

    @Test
    void aChosenLanguageHoldsHereTooAndForNobodyElse() {
        ask("/language kk");
        assertThat(text(cards(QUESTION).get(0))).startsWith("Құрылтайда 145");
        Person dana = api.person("Dana", "en");
        assertThat(text(api.inlineQuery(dana, QUESTION).awaitResults().get(0))).startsWith("The Kurultai");
    }

    @Test
    void whatAPersonSeesIsKeptForThatPerson() {
        ObjectNode answer = api.inlineQuery(aru, QUESTION).awaitAnswer();
        assertThat(answer.path("cache_time").asInt()).isEqualTo(300);
        assertThat(answer.path("is_personal").asBoolean()).isTrue();
    }

    @Test
    void whoHasNotAskedYetIsToldHow() {
        ObjectNode answer = api.inlineQuery(api.person("Dana", "ru"), " ").awaitAnswer();
        assertThat(answer.path("results")).isEmpty();
        assertThat(answer.path("button").path("text").asText()).isEqualTo("Напишите вопрос или спросите меня лично");
        assertThat(ask("/start " + answer.path("button").path("start_parameter").asText())
                        .text())
                .startsWith("Hello!");
    }

    @Test
    void whereNothingIsFoundThatIsSaid() {
        ObjectNode answer = api.inlineQuery(aru, "xyzzy qwertz").awaitAnswer();
        assertThat(answer.path("results")).isEmpty();
        assertThat(answer.path("button").path("text").asText()).startsWith("Nothing found.");
    }

    @Test
    void aLongQueryIsAnswered() {
        String query = QUESTION + " " + "please tell me ".repeat(14).strip();
        assertThat(query).hasSizeBetween(200, 256);
        assertThat(api.inlineQuery(aru, query).awaitAnswer().path("results")).isNotEmpty();
    }

    @Test
    void aSectionTooLongForAMessageIsCutToItsLeadAndKeepsItsSources() {
        JsonNode card = cards(QUESTION).stream()
                .filter(one -> one.path("title").asText().equals(LONG_SECTION))
                .findFirst()
                .orElseThrow();
        assertThat(text(card))
                .hasSizeLessThan(4096)
                .contains("speak in its hall")
                .contains("[1] Constitution of 2026");
    }

    @Test
    void smallTalkBringsNoCards() {
        assertThat(cards("hello")).isEmpty();
    }

    @Test
    void manyWhoTypeAtOnceAreAllAnswered() {
        List<String> texts =
                IntStream.range(0, 20)
                        .mapToObj(n -> api.inlineQuery(api.person("P" + n, "en"), QUESTION))
                        .toList()
                        .stream()
                        .map(asked -> text(asked.awaitResults().get(0)))
                        .distinct()
                        .toList();
        assertThat(texts).hasSize(1);
    }

    @Test
    void aCardThatIsSentIsNoQuestion() {
        String sent = text(cards(QUESTION).get(0));
        api.raw("""
                {"message":{"message_id":900,"date":1,"chat":{"id":%d,"type":"private"},"text":"Who chairs the Kurultai?",
                "from":{"id":%d,"is_bot":false,"first_name":"A"},"via_bot":{"id":4242,"is_bot":true}}}""".formatted(chat.id(), aru.id()));
        settle(chat);
        assertThat(chat.sent()).hasSize(1);
        assertThat(Stream.of(sent)).doesNotContain("");
    }
}
