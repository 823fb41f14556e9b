package kz.reformbot.telegram;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** Telegram's methods, called. Every call ends with a reply, never with an exception. Safe to share between threads. */
final class BotApi implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(BotApi.class);
    /** OkHttp allows five calls to a host by default: fewer than chats wait at a time. */
    private static final int CALLS = 64;

    private final TelegramSettings settings;
    private final OkHttpClient http;
    private final OkHttpTelegramClient client;

    /** @param patience how long a call may take */
    BotApi(TelegramSettings settings, Duration patience) {
        this.settings = settings;
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequests(CALLS);
        dispatcher.setMaxRequestsPerHost(CALLS);
        this.http = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(new ConnectionPool())
                .connectTimeout(patience)
                .readTimeout(patience)
                .callTimeout(patience)
                .build();
        this.client = new OkHttpTelegramClient(Json.MAPPER, http, settings.token(), url());
    }

    /** For the poller, which waits longer than other calls do, and says itself how long. */
    OkHttpClient pollingClient() {
        return http.newBuilder()
                .dispatcher(new Dispatcher())
                .readTimeout(Duration.ZERO)
                .callTimeout(Duration.ZERO)
                .build();
    }

    TelegramUrl url() {
        URI api = settings.apiUrl();
        int standard = "http".equals(api.getScheme()) ? 80 : 443;
        return TelegramUrl.builder()
                .schema(api.getScheme())
                .host(api.getHost())
                .port(api.getPort() < 0 ? standard : api.getPort())
                .build();
    }

    ApiReply call(PartialBotApiMethod<?> method) {
        return start(method).join();
    }

    /** A call that is not waited for; it never ends with an exception. */
    CompletableFuture<ApiReply> start(PartialBotApiMethod<?> method) {
        try {
            return client.<ApiReply, ApiCall>executeAsync(new ApiCall(method)).exceptionally(BotApi::unreachable);
        } catch (TelegramApiException e) {
            // The library's own check of the method. Its words hold no text of a person; the method itself may.
            log.error("{} can't be called: {}", method.getMethod(), e.getMessage());
            return CompletableFuture.completedFuture(
                    new ApiReply(false, 400, String.valueOf(e.getMessage()), 0, 0, MissingNode.getInstance()));
        }
    }

    private static ApiReply unreachable(Throwable failed) {
        Throwable cause =
                failed instanceof CompletionException && failed.getCause() != null ? failed.getCause() : failed;
        // Only its kind: the address that a message may hold has the token in it.
        return ApiReply.unreachable(cause.getClass().getSimpleName());
    }

    @Override
    public void close() {
        http.dispatcher().cancelAll();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
