package kz.reformbot.telegram.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private final BotApiDouble api = BotApiDouble.start();
    private final Bot bot = new Bot(api);
    private final TestChat chat = api.privateChat(api.person("Aru", "kk"));

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void theNextCallsOfAMethodFailAndThenNoMore() throws IOException, InterruptedException {
        api.next("sendMessage").times(2).answers500();
        assertThat(bot.call("getMe", "{}").status()).isEqualTo(200);
        assertThat(bot.send(chat, "a").status()).isEqualTo(500);
        assertThat(bot.send(chat, "b").json().path("error_code").asInt()).isEqualTo(500);
        assertThat(bot.send(chat, "c").status()).isEqualTo(200);
        assertThat(chat.sent()).extracting(SentMessage::text).containsExactly("c");
        assertThat(api.calls("sendMessage")).extracting(Call::status).containsExactly(500, 500, 200);
        api.assertNoViolations();
    }

    @Test
    void anyCallCanBeMeant() throws IOException, InterruptedException {
        api.next("*").refuses(502, "Bad Gateway");
        assertThat(bot.call("getMe", "{}").status()).isEqualTo(502);
    }

    @Test
    void a429OnDemandCarriesRetryAfter() throws IOException, InterruptedException {
        api.next("sendMessage").floods(3);
        assertThat(bot.send(chat, "a").json().at("/parameters/retry_after").asInt())
                .isEqualTo(3);
        api.assertNoViolations();
    }

    @Test
    void htmlComesInTheReplysPlace() throws IOException, InterruptedException {
        api.next("getUpdates").answersHtml(502);
        Bot.Said said = bot.call("getUpdates", "{}");
        assertThat(said.status()).isEqualTo(502);
        assertThat(said.body()).startsWith("<html>");
    }

    @Test
    void garbageComesInTheReplysPlace() throws IOException, InterruptedException {
        api.next("getUpdates").answersGarbage();
        Bot.Said said = bot.call("getUpdates", "{}");
        assertThat(said.status()).isEqualTo(200);
        assertThatThrownBy(said::json).hasMessageContaining("not JSON");
    }

    @Test
    void aCutConnectionDoesNothing() {
        api.next("sendMessage").times(5).cuts();
        assertThatThrownBy(() -> bot.send(chat, "a")).isInstanceOf(IOException.class);
        assertThat(chat.sent()).isEmpty();
    }

    @Test
    void aReplyLostHalfWayWasDone() {
        api.next("sendMessage").cutsAfterDoing();
        assertThatThrownBy(() -> bot.send(chat, "a")).isInstanceOf(IOException.class);
        assertThat(chat.sent()).hasSize(1);
        assertThat(api.calls("sendMessage")).hasSize(1);
    }

    @Test
    void aHangingCallHangsUntilItIsLetGo() {
        api.next("getMe").hangs();
        CompletableFuture<Bot.Said> hanging = bot.later("getMe", "{}");
        api.awaitCalls("getMe", 1);
        assertThat(hanging).isNotDone();
        api.healthy();
        assertThatThrownBy(hanging::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void aCallHeldBackIsDoneWhenItIsLetGo() throws IOException, InterruptedException {
        api.next("sendMessage").holdsBack();
        CompletableFuture<Bot.Said> held = bot.later("sendMessage", "{'chat_id':" + chat.id() + ",'text':'a'}");
        bot.call("getMe", "{}").result();
        assertThat(held).isNotDone();
        assertThat(chat.sent()).isEmpty();
        api.healthy();
        assertThat(held.join().status()).isEqualTo(200);
        assertThat(chat.sent()).hasSize(1);
    }

    @Test
    void waitingInVainSaysWhatWasSeen() throws IOException, InterruptedException {
        bot.send(chat, "the only one");
        api.patience(Duration.ofMillis(50));
        assertThatThrownBy(() -> chat.awaitSent(2))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("2 messages in chat")
                .hasMessageContaining("the only one");
    }
}
