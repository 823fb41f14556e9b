package kz.reformbot.slack.web;

import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.FormBody;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Slack's methods, called. Every call ends with a reply, never with an exception. Replies are read leniently: what
 * Slack adds to a message that was sent must not make it look unsent. Safe to share between threads.
 */
public final class SlackWeb implements AutoCloseable {
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    /** OkHttp allows five calls to a host by default: fewer than channels wait at a time. */
    private static final int CALLS = 64;

    private final String api;
    private final OkHttpClient http;

    /**
     * Calls nobody yet.
     *
     * @param api the Web API's address, with its path
     * @param patience how long a call may take
     */
    public SlackWeb(URI api, Duration patience) {
        this.api = api.toString().endsWith("/") ? api.toString() : api + "/";
        this.http = SlackHttpClient.buildOkHttpClient(config(patience));
        http.dispatcher().setMaxRequests(CALLS);
        http.dispatcher().setMaxRequestsPerHost(CALLS);
    }

    private static SlackConfig config(Duration patience) {
        SlackConfig config = new SlackConfig();
        int millis = Math.toIntExact(patience.toMillis());
        config.setHttpClientCallTimeoutMillis(millis);
        config.setHttpClientReadTimeoutMillis(millis);
        config.setHttpClientWriteTimeoutMillis(millis);
        // They write what people say into the log.
        config.setHttpClientResponseHandlers(new ArrayList<>());
        return config;
    }

    /**
     * Calls a method.
     *
     * @param token empty for a method that takes none
     * @param method {@code auth.test}
     * @param form as {@link com.slack.api.methods.RequestFormBuilder} makes it from a request
     */
    public WebReply call(String token, String method, FormBody.Builder form) {
        return start(token, method, form).join();
    }

    /** A call that is not waited for; it never ends with an exception. */
    CompletableFuture<WebReply> start(String token, String method, FormBody.Builder form) {
        Request.Builder request = new Request.Builder().url(api + method).post(form.build());
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return start(request.build(), WebReply::of);
    }

    /** Posts JSON to an address that Slack gave. */
    WebReply respond(String responseUrl, String json) {
        try {
            Request request = new Request.Builder()
                    .url(responseUrl)
                    .post(RequestBody.create(json, JSON))
                    .build();
            return start(request, WebReply::ofAddress).join();
        } catch (IllegalArgumentException e) {
            // Not the exception's words: whoever has the address can write in the channel.
            return new WebReply(
                    false,
                    400,
                    "invalid_url",
                    Duration.ZERO,
                    WebReply.unreachable("").body());
        }
    }

    private interface Reading {
        WebReply of(int status, @Nullable String retryAfter, String body);
    }

    private CompletableFuture<WebReply> start(Request request, Reading reading) {
        CompletableFuture<WebReply> ended = new CompletableFuture<>();
        http.newCall(request).enqueue(new Callback() {
            @Override
            public void onResponse(Call call, Response response) {
                try (response) {
                    String body = response.body() == null ? "" : response.body().string();
                    ended.complete(reading.of(response.code(), response.header("Retry-After"), body));
                } catch (IOException | RuntimeException e) {
                    ended.complete(unreachable(e));
                }
            }

            @Override
            public void onFailure(Call call, IOException e) {
                ended.complete(unreachable(e));
            }
        });
        return ended;
    }

    /** Only its kind: what an exception says may hold an address that is a secret. */
    private static WebReply unreachable(Exception failed) {
        return WebReply.unreachable(failed.getClass().getSimpleName());
    }

    @Override
    public void close() {
        http.dispatcher().cancelAll();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
