package kz.reformbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.reformbot.answer.Assistant;
import kz.reformbot.conversation.Inbox;
import kz.reformbot.conversation.Memory;
import kz.reformbot.conversation.MemoryInbox;
import kz.reformbot.conversation.Respondent;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.telegram.TelegramAdapter;
import kz.reformbot.telegram.TelegramSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where, and from whom, updates are taken. */
class TelegramWebhookTest {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.load(Program.KNOWLEDGE);
    private static final Memory MEMORY = Memory.inProcess();
    private static final Respondent RESPONDENT =
            new Respondent(Assistant.over(KNOWLEDGE, CLOCK), MEMORY, KNOWLEDGE.version(), CLOCK);

    private static int statusOfUpdate(@Nullable String url, String path, String secret) throws Exception {
        Map<String, String> environment = new HashMap<>();
        environment.put("TELEGRAM_BOT_TOKEN", "1:token");
        environment.put("TELEGRAM_WEBHOOK_SECRET", "s3cret");
        environment.put("TELEGRAM_WEBHOOK_URL", url == null ? "" : url);
        TelegramSettings settings = TelegramSettings.of(environment);
        try (Inbox inbox = new MemoryInbox(1, 10, Duration.ofSeconds(1), CLOCK);
                TelegramAdapter telegram = new TelegramAdapter(settings, inbox, RESPONDENT, MEMORY, KNOWLEDGE, CLOCK);
                Endpoint endpoint = new Endpoint(0, List.of(telegram))) {
            new TelegramWebhook(settings, telegram).openAt(endpoint);
            endpoint.start();
            HttpRequest update = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + endpoint.port() + path))
                    .header("x-telegram-bot-api-secret-token", secret)
                    .POST(BodyPublishers.ofString("{\"update_id\":1,\"message\":{}}"))
                    .build();
            return HttpClient.newHttpClient()
                    .send(update, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://bot.example,          /,                 200",
        "https://bot.example,          /telegram/webhook, 200",
        "https://bot.example/,         /,                 200",
        "https://bot.example/a%20b/c,  /a%20b/c,          200",
        "https://bot.example/a/b?c=d,  /a/b?c=d,          200",
        "https://bot.example/a/b,      /telegram/webhook, 200",
        "https://bot.example/a/b,      /,                 404",
        "                       ,      /telegram/webhook, 404",
    })
    void isAtItsAddressesPathAndAtOneThatIsAlwaysTheSame(@Nullable String url, String path, int status)
            throws Exception {
        assertThat(statusOfUpdate(url, path, "s3cret")).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"/hook", "/telegram/webhook"})
    void takesNothingWithoutTheSecret(String path) throws Exception {
        assertThat(statusOfUpdate("https://bot.example/hook", path, "secret")).isEqualTo(403);
    }
}
