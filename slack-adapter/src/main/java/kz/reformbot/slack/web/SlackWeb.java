package kz.reformbot.slack.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Slack's methods, called. Every call ends with a reply, never with an exception. Replies are read leniently: what
 * Slack adds to a message that was sent must not make it look unsent. Safe to share between threads.
 */
public final class SlackWeb implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI api;
    private final OkHttpClient http;

    /**
     * Calls nobody yet.
     *
     * @param api the Web API's address, with its path
     * @param patience how long a call may take
     */
    public SlackWeb(URI api, Duration patience) {
        this.api = api;
        this.http = new OkHttpClient.Builder().callTimeout(patience).build();
    }

    /**
     * Calls a method.
     *
     * @param token empty for a method that takes none
     * @param method {@code auth.test}
     * @param form as {@link com.slack.api.methods.RequestFormBuilder} makes it from a request
     */
    public WebReply call(String token, String method, FormBody.Builder form) {
        Request.Builder request =
                new Request.Builder().url(api.resolve(method).toString()).post(form.build());
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try (Response response = http.newCall(request.build()).execute()) {
            ResponseBody body = response.body();
            return reply(response, body == null ? "" : body.string());
        } catch (IOException e) {
            return new WebReply(false, 0, e.getClass().getSimpleName(), Duration.ZERO, MissingNode.getInstance());
        }
    }

    private static WebReply reply(Response response, String text) {
        JsonNode body = json(text);
        String after = response.header("Retry-After", "0");
        long seconds = after != null && after.matches("\\d{1,9}") ? Long.parseLong(after) : 0;
        return new WebReply(
                body.path("ok").asBoolean(),
                response.code(),
                body.path("error").asText(""),
                Duration.ofSeconds(seconds),
                body);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    @Override
    public void close() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
