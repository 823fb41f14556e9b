package kz.reformbot.telegram;

import static kz.reformbot.telegram.RunningBot.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import kz.reformbot.telegram.api.BotApiDouble;
import kz.reformbot.telegram.api.Call;
import kz.reformbot.telegram.api.Rates;
import kz.reformbot.telegram.api.TestChat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Updates that Telegram delivers. */
class WebhookTest {
    private static final URI HOOK = URI.create("https://bot.example.org/telegram");
    private static final int ROOM = 100;

    private final BotApiDouble api =
            BotApiDouble.builder().rates(Rates.unlimited()).start();
    private final TestChat chat = api.privateChat(api.person("Aru", "en"));

    @AfterEach
    void close() {
        api.close();
    }

    private RunningBot behindAWebhook(int room) {
        return RunningBot.notStarted(api, HOOK, room);
    }

    private String update(int id) {
        return """
                {"update_id":%d,"message":{"message_id":5,"date":1,"chat":{"id":%d,"type":"private"},
                "from":{"id":%d,"is_bot":false,"first_name":"Aru"},"text":"/privacy",
                "entities":[{"type":"bot_command","offset":0,"length":8}]}}
                """.formatted(id, chat.id(), chat.person().id());
    }

    /** What a program with a web server does with the adapter. */
    private static HttpServer serve(RunningBot bot) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/telegram", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String secret = exchange.getRequestHeaders().getFirst("X-Telegram-Bot-Api-Secret-Token");
            exchange.sendResponseHeaders(bot.adapter.webhook(secret, body), -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    @Test
    void whatTelegramDeliversIsAnswered() throws IOException {
        chat.says("/timeline 1991");
        try (RunningBot bot = behindAWebhook(ROOM)) {
            HttpServer server = serve(bot);
            api.webhookProxy(
                    URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
            bot.adapter.start();
            chat.says("/timeline 1992");
            assertThat(chat.awaitMessage(1).text()).contains("1991");
            assertThat(chat.awaitMessage(2).text()).contains("1992");
            api.awaitAllTaken();
            assertThat(bot.adapter.ready()).isTrue();
            server.stop(0);
        }
        assertThat(api.calls("getUpdates")).isEmpty();
        api.assertNoViolations();
    }

    @Test
    void itIsRegisteredWithItsSecretAndForWhatIsHandledOnly() {
        try (RunningBot bot = behindAWebhook(ROOM)) {
            bot.adapter.start();
            Call call = api.awaitCalls("setWebhook", 1).get(0);
            assertThat(call.text("url")).isEqualTo(HOOK.toString());
            assertThat(call.text("secret_token")).isEqualTo(SECRET);
            assertThat(call.text("allowed_updates"))
                    .contains("message", "edited_message", "callback_query", "inline_query")
                    .doesNotContain("channel_post", "my_chat_member");
            assertThat(call.text("drop_pending_updates")).isNotEqualTo("true");
        }
    }

    @Test
    void whoDoesNotKnowTheSecretIsTurnedAway() {
        try (RunningBot bot = behindAWebhook(ROOM)) {
            assertThat(bot.adapter.webhook(null, update(1))).isEqualTo(403);
            assertThat(bot.adapter.webhook("", update(1))).isEqualTo(403);
            assertThat(bot.adapter.webhook(SECRET + "x", update(1))).isEqualTo(403);
            assertThat(bot.adapter.webhook(SECRET.toUpperCase(java.util.Locale.ROOT), update(1)))
                    .isEqualTo(403);
            assertThat(bot.adapter.webhook("секрет", update(1))).isEqualTo(403);
            assertThat(bot.adapter.webhook(SECRET, update(1))).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "5", "{}", "{\"update_id\":\"x\"}", "{\"update_id\":1}{", "<html>"})
    void whatIsNoUpdateIsRefused(String body) {
        try (RunningBot bot = behindAWebhook(ROOM)) {
            assertThat(bot.adapter.webhook(SECRET, body)).isEqualTo(400);
        }
    }

    @Test
    void anUpdateOfAnUnknownKindIsTaken() {
        try (RunningBot bot = behindAWebhook(ROOM)) {
            assertThat(bot.adapter.webhook(SECRET, "{\"update_id\":78,\"brand_new_kind\":{}}"))
                    .isEqualTo(200);
        }
    }

    @Test
    void theSameUpdateTwiceIsAnsweredOnce() {
        try (RunningBot bot = behindAWebhook(ROOM)) {
            bot.adapter.start();
            assertThat(bot.adapter.webhook(SECRET, update(77))).isEqualTo(200);
            assertThat(bot.adapter.webhook(SECRET, update(77))).isEqualTo(200);
            assertThat(bot.adapter.webhook(SECRET, update(78))).isEqualTo(200);
            chat.awaitMessage(2);
        }
        assertThat(chat.sent()).hasSize(2);
    }

    @Test
    void aFullInboxLeavesUpdatesWithTelegram() {
        try (RunningBot bot = behindAWebhook(1)) {
            assertThat(bot.adapter.webhook(SECRET, update(1))).isEqualTo(200);
            assertThat(bot.adapter.webhook(SECRET, update(2))).isEqualTo(503);
            bot.adapter.start();
            chat.awaitMessage(1);
            api.await("room", () -> bot.adapter.webhook(SECRET, update(2)) == 200);
            chat.awaitMessage(2);
        }
    }

    @Test
    void aBotThatStopsLeavesUpdatesWithTelegramAndItsWebhookRegistered() {
        try (RunningBot bot = behindAWebhook(ROOM)) {
            bot.adapter.start();
            api.await("ready", bot.adapter::ready);
            bot.adapter.stopReceiving();
            assertThat(bot.adapter.webhook(SECRET, update(1))).isEqualTo(503);
            assertThat(bot.adapter.ready()).isFalse();
        }
        assertThat(api.webhook()).contains(HOOK);
        assertThat(api.calls("deleteWebhook")).isEmpty();
    }

    @Test
    void aWebhookThatCanNotBeRegisteredAtFirstIsRegisteredLater() {
        api.next("setWebhook").answers500();
        api.next("setWebhook").floods(1);
        api.next("setWebhook").refuses(400, "Bad Request: bad webhook: Failed to resolve host");
        try (RunningBot bot = behindAWebhook(ROOM)) {
            bot.adapter.start();
            assertThat(bot.adapter.ready()).isFalse();
            api.await("ready", bot.adapter::ready);
            assertThat(api.webhook()).contains(HOOK);
        }
        api.assertNoViolations();
    }
}
