package kz.reformbot.telegram.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the double tells the bot, and how it polls. */
class UpdatesTest {
    private final BotApiDouble api = BotApiDouble.start();
    private final Bot bot = new Bot(api);
    private final Person aru = api.person("Aru", "kk");
    private final TestChat chat = api.privateChat(aru);

    @AfterEach
    void close() {
        api.close();
    }

    private List<JsonNode> poll(String parameters) throws IOException, InterruptedException {
        List<JsonNode> updates = new ArrayList<>();
        bot.call("getUpdates", parameters).result().forEach(updates::add);
        return updates;
    }

    private static Bot.Said get(CompletableFuture<Bot.Said> later)
            throws InterruptedException, ExecutionException, TimeoutException {
        return later.get(10, TimeUnit.SECONDS);
    }

    @Test
    void whatIsSaidIsAnUpdate() throws IOException, InterruptedException {
        Told told = chat.says("/start@reform_test_bot parties");
        JsonNode update = poll("{}").get(0);
        assertThat(update.path("update_id").asLong()).isEqualTo(told.update());
        JsonNode message = update.path("message");
        assertThat(message.path("message_id").asLong()).isEqualTo(told.message());
        assertThat(message.path("chat").path("type").asText()).isEqualTo("private");
        assertThat(message.path("from").path("language_code").asText()).isEqualTo("kk");
        assertThat(message.path("entities").path(0).path("type").asText()).isEqualTo("bot_command");
        assertThat(message.path("entities").path(0).path("length").asInt()).isEqualTo(22);
    }

    @Test
    void updatesComeAgainUntilTheirOffsetIsConfirmed() throws IOException, InterruptedException {
        Told first = chat.says("first");
        chat.says("second");
        assertThat(poll("{}")).hasSize(2);
        assertThat(poll("{}")).hasSize(2);
        assertThat(poll("{'offset':" + (first.update() + 1) + "}")).hasSize(1);
        assertThat(poll("{'offset':" + (first.update() + 2) + "}")).isEmpty();
        assertThat(api.pendingUpdates()).isZero();
    }

    @Test
    void aNegativeOffsetKeepsTheLast() throws IOException, InterruptedException {
        chat.says("first");
        Told second = chat.says("second");
        assertThat(poll("{'offset':-1}"))
                .singleElement()
                .satisfies(
                        update -> assertThat(update.path("update_id").asLong()).isEqualTo(second.update()));
    }

    @Test
    void noMoreComeThanTheLimit() throws IOException, InterruptedException {
        for (int said = 0; said < 120; said++) {
            chat.says("message " + said);
        }
        assertThat(poll("{'limit':3}")).hasSize(3);
        assertThat(poll("{}")).hasSize(100);
    }

    @Test
    void aLongPollEndsWithTheFirstUpdate() throws InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture<Bot.Said> poll = bot.later("getUpdates", "{'timeout':50}");
        chat.says("hello");
        assertThat(get(poll).result()).hasSize(1);
    }

    @Test
    void aLongPollWithoutUpdatesWaitsItsTime() throws IOException, InterruptedException {
        long start = System.nanoTime();
        assertThat(poll("{'timeout':1}")).isEmpty();
        assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(1_000_000_000L);
    }

    @Test
    void aSecondPollerEndsTheFirstWith409() throws InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture<Bot.Said> first = bot.later("getUpdates", "{'timeout':50}");
        CompletableFuture<Bot.Said> second = new Bot(api).later("getUpdates", "{'timeout':50}");
        Bot.Said refused = get(CompletableFuture.anyOf(first, second).thenApply(said -> (Bot.Said) said));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.description()).contains("terminated by other getUpdates request");
        assertThat(api.violations()).extracting(Violation::rule).containsExactly(Rule.POLLING);
        chat.says("hello");
        assertThat(get(first.isDone() ? second : first).status()).isEqualTo(200);
    }

    @Test
    void aPollerThatHasGoneIsNoSecondPoller() throws IOException, InterruptedException {
        CompletableFuture<Bot.Said> gone = bot.later("getUpdates", "{'timeout':50}");
        api.await("the poll to begin", () -> api.world().polling);
        gone.cancel(true);
        api.await("the poll to be given up", () -> !api.world().polling);
        chat.says("hello");
        assertThat(new Bot(api).call("getUpdates", "{'timeout':5}").result()).hasSize(1);
        api.assertNoViolations();
    }

    @Test
    void anotherPollerElsewhereIsAConflictButNotOurs() throws IOException, InterruptedException {
        api.otherPoller(true);
        assertThat(bot.call("getUpdates", "{}").status()).isEqualTo(409);
        api.otherPoller(false);
        assertThat(bot.call("getUpdates", "{}").status()).isEqualTo(200);
        api.assertNoViolations();
    }

    @Test
    void whileAWebhookIsSetNobodyPolls() throws IOException, InterruptedException {
        bot.call("setWebhook", "{'url':'https://bot.example/hook'}").result();
        Bot.Said refused = bot.call("getUpdates", "{}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.description()).contains("while webhook is active");
        assertThat(api.violations()).extracting(Violation::rule).containsExactly(Rule.POLLING);
        bot.call("deleteWebhook", "{}").result();
        assertThat(bot.call("getUpdates", "{}").status()).isEqualTo(200);
    }

    @Test
    void onlyAllowedKindsCome() throws IOException, InterruptedException {
        poll("{'allowed_updates':['message']}");
        Told told = chat.says("hello");
        assertThat(chat.edits(told, "hello!").delivered()).isFalse();
        assertThat(poll("{}")).hasSize(1);
        poll("{'allowed_updates':['message','edited_message']}");
        assertThat(chat.edits(told, "hello?").delivered()).isTrue();
        assertThat(poll("{}")).hasSize(2);
    }

    @Test
    void aRawUpdateComesAsItIs() throws IOException, InterruptedException {
        api.raw("{\"a_kind_of_tomorrow\":{\"x\":1}}");
        assertThat(poll("{'allowed_updates':['message']}"))
                .singleElement()
                .satisfies(update -> assertThat(
                                update.path("a_kind_of_tomorrow").path("x").asInt())
                        .isEqualTo(1));
    }

    @Test
    void theSameUpdateCanComeTwice() throws IOException, InterruptedException {
        Told told = chat.says("hello");
        JsonNode update = poll("{}").get(0);
        assertThat(poll("{'offset':" + (told.update() + 1) + "}")).isEmpty();
        api.raw(update.toString());
        assertThat(poll("{'offset':" + (told.update() + 1) + "}")).containsExactly(update);
        assertThat(poll("{'offset':" + (told.update() + 1) + "}")).isEmpty();
    }

    @Test
    void inPrivacyModeAGroupShowsCommandsAndRepliesOnly() throws IOException, InterruptedException {
        TestChat group = api.group("Reform", aru);
        assertThat(group.says("just talking").delivered()).isFalse();
        assertThat(group.mentions("who elects the President?").delivered()).isFalse();
        assertThat(group.says("/ask who elects the President?").delivered()).isTrue();
        assertThat(group.says("/ask@reform_test_bot who?").delivered()).isTrue();
        assertThat(group.says("/ask@another_bot who?").delivered()).isFalse();
        bot.send(group, "The people.");
        assertThat(group.repliesTo(group.awaitMessage(1), "When?").delivered()).isTrue();
        api.privacyMode(false);
        assertThat(group.mentions("who?").delivered()).isTrue();
        assertThat(bot.call("getMe", "{}")
                        .result()
                        .path("can_read_all_group_messages")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void blockingAndMigratingAreUpdatesToo() throws IOException, InterruptedException {
        chat.blocks();
        TestChat group = api.group("Reform", aru);
        TestChat supergroup = group.migrates();
        List<JsonNode> updates = poll("{}");
        assertThat(updates.get(0).at("/my_chat_member/new_chat_member/status").asText())
                .isEqualTo("kicked");
        assertThat(updates.get(1).at("/message/migrate_to_chat_id").asLong()).isEqualTo(supergroup.id());
        assertThat(updates.get(2).at("/message/migrate_from_chat_id").asLong()).isEqualTo(group.id());
    }

    @Test
    void aMessageOfATopicNamesIt() throws IOException, InterruptedException {
        TestChat forum = api.forum("Reform", aru);
        TestChat topic = forum.topic("Elections");
        topic.says("/ask in the topic");
        forum.says("/ask in General");
        forum.general().says("/ask in General, named");
        List<JsonNode> updates = poll("{}");
        assertThat(updates.get(0).at("/message/message_thread_id").asLong()).isEqualTo(topic.topic());
        assertThat(updates.get(0).at("/message/is_topic_message").asBoolean()).isTrue();
        assertThat(updates.get(1).path("message").has("message_thread_id")).isFalse();
        assertThat(updates.get(2).at("/message/message_thread_id").asLong()).isEqualTo(1);
    }

    @Test
    void aWrongTokenIsUnauthorized() throws IOException, InterruptedException {
        Bot.Said refused = new Bot(api, "1:wrong").call("getMe", "{}");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.description()).isEqualTo("Unauthorized");
        assertThat(api.violations()).extracting(Violation::rule).containsExactly(Rule.TOKEN);
    }

    @Test
    void anUnknownMethodIsNotFound() throws IOException, InterruptedException {
        assertThat(bot.call("sendTelepathy", "{}").status()).isEqualTo(404);
        assertThat(api.violations()).extracting(Violation::rule).containsExactly(Rule.CALL);
    }

    @Test
    void parametersComeAsJsonFormMultipartOrQuery() throws IOException, InterruptedException {
        bot.post("sendMessage", "application/x-www-form-urlencoded", "chat_id=" + chat.id() + "&text=f%C3%B6rm+%26")
                .result();
        String part = "--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
        bot.post(
                        "sendMessage",
                        "multipart/form-data; boundary=x",
                        part.formatted("chat_id", chat.id()) + part.formatted("text", "мульти")
                                + part.formatted(
                                        "reply_markup",
                                        "{\"inline_keyboard\":[[{\"text\":\"b\",\"callback_data\":\"d\"}]]}")
                                + "--x--\r\n")
                .result();
        bot.post("sendMessage?chat_id=" + chat.id() + "&text=query", "text/plain", "")
                .result();
        assertThat(chat.sent()).extracting(SentMessage::text).containsExactly("förm &", "мульти", "query");
        assertThat(chat.sent().get(1).buttonTexts()).containsExactly("b");
    }
}
