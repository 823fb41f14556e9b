package kz.reformbot.slack.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a call to Slack ended.
 *
 * @param status of HTTP; 0 where there was no reply
 * @param error Slack's word, or what is known in its place; empty where it went well
 * @param retryAfter how long to wait; zero where nothing is told
 * @param body missing where there was no JSON
 */
public record WebReply(boolean ok, int status, String error, Duration retryAfter, JsonNode body) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    /** A reply of the Web API, which is JSON or none at all. */
    static WebReply of(int status, @Nullable String retryAfter, String body) {
        JsonNode json = read(body);
        Duration wait = seconds(retryAfter);
        if (json.path("ok").isBoolean()) {
            return new WebReply(
                    json.path("ok").asBoolean(), status, json.path("error").asText(""), wait, json);
        }
        String what = status >= SERVER_ERROR || status == TOO_MANY ? "HTTP " + status : "no reply of the Web API";
        return new WebReply(false, status, what, wait, MissingNode.getInstance());
    }

    /** A reply of a response_url, which is a word. */
    static WebReply ofAddress(int status, @Nullable String retryAfter, String body) {
        JsonNode json = read(body);
        boolean refused = json.path("ok").isBoolean() && !json.path("ok").asBoolean();
        boolean ok = status == 200 && !refused;
        String word = json.path("error").asText(body.length() < 100 ? body.strip() : "");
        return new WebReply(ok, status, ok ? "" : word, seconds(retryAfter), json);
    }

    static WebReply unreachable(String why) {
        return new WebReply(false, 0, why, Duration.ZERO, MissingNode.getInstance());
    }

    private static JsonNode read(String body) {
        try {
            JsonNode json = JSON.readTree(body);
            return json == null ? MissingNode.getInstance() : json;
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private static Duration seconds(@Nullable String header) {
        return header != null && header.matches("\\d{1,7}")
                ? Duration.ofSeconds(Long.parseLong(header))
                : Duration.ZERO;
    }

    /** A text of the body; empty where it has none. */
    String text(String field) {
        return body.path(field).asText("");
    }

    public Refusal refusal() {
        if (ok) {
            return Refusal.NONE;
        }
        if (status == TOO_MANY) {
            return Refusal.FLOOD;
        }
        return status == 0 || status >= SERVER_ERROR ? Refusal.UNREACHABLE : Refusal.ofWord(error);
    }
}
