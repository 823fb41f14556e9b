package kz.reformbot.telegram.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A bot of nothing but HTTP: what the tests of the double call it with where the real client would not do wrong. */
final class Bot {
    static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;

    Bot(BotApiDouble api) {
        this(api, api.token());
    }

    Bot(BotApiDouble api, String token) {
        this.base = api.url() + "/bot" + token + "/";
    }

    /** A reply. */
    record Said(int status, String body) {
        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException malformed) {
                throw new AssertionError("not JSON: " + body, malformed);
            }
        }

        JsonNode result() {
            if (status != 200) {
                throw new AssertionError(body);
            }
            return json().path("result");
        }

        String description() {
            return json().path("description").asText();
        }
    }

    /** Calls with a JSON body. Quotes may be single, so that tests are readable. */
    Said call(String method, String json) throws IOException, InterruptedException {
        return post(method, "application/json", json.replace('\'', '"'));
    }

    Said call(String method, JsonNode body) throws IOException, InterruptedException {
        return post(method, "application/json", body.toString());
    }

    Said post(String method, String type, String body) throws IOException, InterruptedException {
        return said(http.send(request(method, type, body), HttpResponse.BodyHandlers.ofString(UTF_8)));
    }

    CompletableFuture<Said> later(String method, String json) {
        return http.sendAsync(
                        request(method, "application/json", json.replace('\'', '"')),
                        HttpResponse.BodyHandlers.ofString(UTF_8))
                .thenApply(Bot::said);
    }

    private HttpRequest request(String method, String type, String body) {
        return HttpRequest.newBuilder(URI.create(base + method))
                .header("Content-Type", type)
                .timeout(Duration.ofSeconds(20))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static Said said(HttpResponse<String> response) {
        return new Said(response.statusCode(), response.body());
    }

    Said send(TestChat chat, String text) throws IOException, InterruptedException {
        return call(
                "sendMessage", JSON.createObjectNode().put("chat_id", chat.id()).put("text", text));
    }
}
