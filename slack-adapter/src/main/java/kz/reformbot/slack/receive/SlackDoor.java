package kz.reformbot.slack.receive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where Slack's deliveries come in, by HTTP and by socket: on both ways through the same Bolt app. */
public final class SlackDoor {
    public static final String EVENTS = "/slack/events";

    private static final Logger log = LoggerFactory.getLogger(SlackDoor.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int FAILED = 500;

    private final App app;
    private final boolean http;
    private final @Nullable Installing installing;

    /**
     * @param app with {@link Verification} and {@link Keeping}
     * @param http whether deliveries by HTTP are taken
     * @param installing null where the app can't be installed by OAuth
     */
    SlackDoor(App app, boolean http, @Nullable Installing installing) {
        this.app = app;
        this.http = http;
        this.installing = installing;
    }

    /**
     * Receives an HTTP request.
     *
     * @param path without the query
     * @param query as it came, without the question mark; empty for none
     * @param headers their names in any case
     * @param body as it came: it is signed
     */
    public Answer http(String path, String query, Map<String, String> headers, String body) {
        RequestHeaders bolted = new RequestHeaders(
                headers.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue()))));
        if (path.equals(EVENTS) && http) {
            return delivered(bolted, body);
        }
        if (installing != null && path.equals(Installing.START)) {
            return installing.start(app, bolted);
        }
        if (installing != null && path.equals(Installing.END)) {
            return installing.end(app, form(query), bolted);
        }
        return Answer.of(NOT_FOUND);
    }

    private Answer delivered(RequestHeaders headers, String body) {
        Map<String, String> form = body.startsWith("{") ? Map.of() : form(body);
        if (form.containsKey("ssl_check")) {
            // Slack looks whether the address answers; there is nothing to do.
            return Answer.of(OK);
        }
        // What is no JSON is shown to the check of the signature all the same, and to nothing else.
        Optional<JsonNode> payload = payload(form, body);
        Answer answer = run(RawRequest.byHttp(payload.orElseGet(JsonNodeFactory.instance::objectNode), body, headers));
        return payload.isEmpty() && answer.status() == OK ? Answer.of(BAD_REQUEST) : answer;
    }

    /** Events are JSON, interactions JSON in a form, commands a form. */
    private static Optional<JsonNode> payload(Map<String, String> form, String body) {
        if (form.containsKey("command")) {
            ObjectNode command = JsonNodeFactory.instance.objectNode();
            form.forEach(command::put);
            return Optional.of(command);
        }
        return json(form.getOrDefault("payload", body));
    }

    private static Optional<JsonNode> json(String text) {
        try {
            return Optional.ofNullable(JSON.readTree(text)).filter(JsonNode::isObject);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /**
     * Receives what came over a socket.
     *
     * @return what to send back; empty where the message is not to be acknowledged
     */
    Optional<String> socket(String message) {
        JsonNode envelope = json(message).orElseGet(JsonNodeFactory.instance::objectNode);
        String id = envelope.path("envelope_id").asText();
        if (id.isEmpty() || run(RawRequest.bySocket(envelope.path("payload"))).status() != OK) {
            return Optional.empty();
        }
        return Optional.of(JsonNodeFactory.instance
                .objectNode()
                .put("envelope_id", id)
                .toString());
    }

    private Answer run(Request<?> request) {
        return run(app, request);
    }

    static Answer run(App app, Request<?> request) {
        try {
            Response response = app.run(request);
            Map<String, String> headers = new HashMap<>();
            response.getHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
            String body = Optional.ofNullable(response.getBody()).orElse("");
            if (!body.isEmpty()) {
                headers.put("Content-Type", response.getContentType());
            }
            return new Answer(response.getStatusCode(), headers, body);
        } catch (Exception e) { // Bolt's signature
            log.error("{} can't be received: {}", request, e.getClass().getName());
            log.debug("{} can't be received", request, e);
            return Answer.of(FAILED);
        }
    }

    private static Map<String, String> form(String text) {
        return Form.read(text);
    }
}
