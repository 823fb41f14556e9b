package kz.reformbot.telegram.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebhookTest {
    private static final String SECRET = "x-telegram-bot-api-secret-token";

    private final BotApiDouble api = BotApiDouble.start();
    private final Bot bot = new Bot(api);
    private final TestChat chat = api.privateChat(api.person("Aru", "kk"));
    private final List<HttpDoor.Request> delivered = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final HttpDoor ours;

    WebhookTest() throws IOException {
        ours = new HttpDoor(request -> {
            delivered.add(request);
            int status = failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0 ? 503 : 200;
            return HttpDoor.Reply.json(status, "");
        });
    }

    @AfterEach
    void close() {
        api.close();
        ours.close();
    }

    private void register(String more) throws IOException, InterruptedException {
        api.webhookProxy(URI.create("http://127.0.0.1:" + ours.port()));
        bot.call("setWebhook", "{'url':'https://bot.example:8443/hook?a=b'" + more + "}")
                .result();
    }

    private static String text(HttpDoor.Request request) {
        return new String(request.body(), UTF_8).replaceAll(".*\"text\":\"([^\"]*)\".*", "$1");
    }

    @Test
    void updatesAreDeliveredWithTheSecret() throws IOException, InterruptedException {
        register(",'secret_token':'s3cret_-'");
        chat.says("hello");
        api.awaitAllTaken();
        assertThat(delivered).singleElement().satisfies(request -> {
            assertThat(request.target()).isEqualTo("/hook?a=b");
            assertThat(request.header(SECRET)).isEqualTo("s3cret_-");
            assertThat(text(request)).isEqualTo("hello");
        });
    }

    @Test
    void whatWasSaidBeforeIsDeliveredToo() throws IOException, InterruptedException {
        chat.says("hello");
        register("");
        api.awaitAllTaken();
        assertThat(delivered).hasSize(1);
        assertThat(delivered.get(0).headers()).doesNotContainKey(SECRET);
    }

    @Test
    void pendingUpdatesCanBeDropped() throws IOException, InterruptedException {
        chat.says("hello");
        bot.call("deleteWebhook", "{'drop_pending_updates':true}").result();
        assertThat(api.pendingUpdates()).isZero();
    }

    @Test
    void aDeliveryIsRepeatedUntil2xxAndTheChatsOrderKept() throws IOException, InterruptedException {
        failures.set(2);
        register("");
        chat.says("first");
        chat.says("second");
        api.awaitAllTaken();
        assertThat(delivered).extracting(WebhookTest::text).containsExactly("first", "first", "first", "second");
        assertThat(bot.call("getWebhookInfo", "{}")
                        .result()
                        .path("last_error_message")
                        .asText())
                .isEqualTo("Wrong response from the webhook: 503");
    }

    @Test
    void afterDeletionNothingIsDelivered() throws IOException, InterruptedException {
        register("");
        assertThat(api.webhook()).contains(URI.create("https://bot.example:8443/hook?a=b"));
        bot.call("deleteWebhook", "{}").result();
        assertThat(api.webhook()).isEmpty();
        chat.says("hello");
        assertThat(bot.call("getUpdates", "{'timeout':5}").result()).hasSize(1);
        assertThat(delivered).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://bot.example/hook, secret, 40, HTTPS",
        "https://bot.example:9000/hook, secret, 40, ports",
        "https://bot.example/hook, with space, 40, secret token",
        "https://bot.example/hook, secret, 101, max_connections"
    })
    void badRegistrationsAreRefused(String url, String secret, int connections, String words)
            throws IOException, InterruptedException {
        Bot.Said said = bot.call(
                "setWebhook",
                "{'url':'%s','secret_token':'%s','max_connections':%d}".formatted(url, secret, connections));
        assertThat(said.status()).isEqualTo(400);
        assertThat(said.description()).contains(words);
        assertThat(api.violations()).extracting(Violation::rule).containsExactly(Rule.WEBHOOK);
    }

    @Test
    void aSecretOf257CharactersIsRefused() throws IOException, InterruptedException {
        String call = "{'url':'https://bot.example/hook','secret_token':'%s'}";
        assertThat(bot.call("setWebhook", call.formatted("a".repeat(257))).status())
                .isEqualTo(400);
        assertThat(bot.call("setWebhook", call.formatted("a".repeat(256))).status())
                .isEqualTo(200);
    }

    @Test
    void aLocalServerTakesPlainHttpOnAnyPort() throws IOException, InterruptedException {
        try (BotApiDouble local = BotApiDouble.builder().local(true).start()) {
            new Bot(local)
                    .call("setWebhook", "{'url':'http://127.0.0.1:" + ours.port() + "/hook'}")
                    .result();
            local.privateChat(local.person("Bolat", "ru")).says("hello");
            local.awaitAllTaken();
        }
        assertThat(delivered).hasSize(1);
    }
}
