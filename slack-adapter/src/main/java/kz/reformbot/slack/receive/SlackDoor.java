package kz.reformbot.slack.receive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.app_backend.oauth.payload.VerificationCodePayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.OAuthCallbackRequest;
import com.slack.api.bolt.request.builtin.OAuthStartRequest;
import com.slack.api.bolt.response.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.reformbot.conversation.Inbox;
import kz.reformbot.conversation.Installations;
import kz.reformbot.slack.web.SlackWeb;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where Slack's deliveries come in: by HTTP through a Bolt app, by socket as they are. */
public final class SlackDoor {
    public static final String EVENTS = "/slack/events";

    private static final Logger log = LoggerFactory.getLogger(SlackDoor.class);
    /** What was sent at the same time is here by then; nobody notices it. */
    private static final Duration SETTLING = Duration.ofMillis(50);

    /** So many of the inbox's inserts at once, and no thread waits for more. */
    private static final int KEEPERS = 16;

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int FAILED = 500;

    private final App app;
    private final Keeping keeping;
    private final boolean http;
    private final @Nullable OAuthClient client;

    private SlackDoor(App app, Keeping keeping, boolean http, @Nullable OAuthClient client) {
        this.app = app;
        this.keeping = keeping;
        this.http = http;
        this.client = client;
    }

    /**
     * A door into an inbox.
     *
     * @param reader tells what is to be kept of a payload; empty for nothing
     * @param signingSecret null where deliveries by HTTP are not taken
     * @param client null where the app can't be installed by OAuth
     * @param platform under which installations are kept
     */
    public static SlackDoor to(
            Inbox inbox,
            Function<JsonNode, Optional<Arrival>> reader,
            @Nullable String signingSecret,
            @Nullable OAuthClient client,
            SlackWeb web,
            Installations installations,
            String platform,
            Clock clock) {
        List<Middleware> chain = new ArrayList<>();
        if (signingSecret != null) {
            chain.add(new Verification(signingSecret, clock));
        }
        Keeping keeping = new Keeping(new Settling(inbox, SETTLING, keepers()), reader);
        chain.add(keeping);
        App app = new App(config(client), chain);
        if (client != null) {
            States states = new States(client.secret(), clock);
            app.asOAuthApp(true)
                    .service(states)
                    .service(new Installing(client, states, web, installations, platform, clock));
        }
        return new SlackDoor(app.start(), keeping, signingSecret != null, client);
    }

    /** Threads that go when there is nothing to keep. */
    private static ThreadPoolExecutor keepers() {
        ThreadPoolExecutor keepers =
                new ThreadPoolExecutor(KEEPERS, KEEPERS, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "slack-keeper");
                    thread.setDaemon(true);
                    return thread;
                });
        keepers.allowCoreThreadTimeOut(true);
        return keepers;
    }

    /** Nothing is left to Bolt's own look at the environment. */
    private static AppConfig config(@Nullable OAuthClient client) {
        AppConfig config = AppConfig.builder()
                .slack(Slack.getInstance(new SlackConfig()))
                .singleTeamBotToken(null)
                .signingSecret(null)
                .clientId(client == null ? null : client.id())
                .clientSecret(client == null ? null : client.secret())
                .scope(client == null ? null : String.join(",", client.scopes()))
                .userScope(null)
                .redirectUri(null)
                .build();
        config.setOAuthInstallPageRenderingEnabled(false);
        return config;
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
        if (client != null && path.equals(Installing.START)) {
            return started(run(new OAuthStartRequest("", bolted)), client);
        }
        if (client != null && path.equals(Installing.END)) {
            Map<String, List<String>> fields = Form.read(query).entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue())));
            return run(new OAuthCallbackRequest(fields, "", VerificationCodePayload.from(fields), bolted));
        }
        return Answer.of(NOT_FOUND);
    }

    /** Bolt knows Slack's own page only; a Slack elsewhere has one of its own. */
    private static Answer started(Answer answer, OAuthClient client) {
        Map<String, String> headers = new HashMap<>(answer.headers());
        headers.computeIfPresent("Location", (name, page) -> client.authorize() + page.substring(page.indexOf('?')));
        return new Answer(answer.status(), headers, answer.body());
    }

    private Answer delivered(RequestHeaders headers, String body) {
        Map<String, String> form = body.startsWith("{") ? Map.of() : Form.read(body);
        if (form.containsKey("ssl_check")) {
            // Slack looks whether the address answers; there is nothing to do.
            return Answer.of(OK);
        }
        // What is no JSON is shown to the check of the signature all the same, and to nothing else.
        Optional<JsonNode> payload = payload(form, body);
        Answer answer = run(new RawRequest(payload.orElseGet(JsonNodeFactory.instance::objectNode), body, headers));
        return payload.isEmpty() && answer.status() == OK ? Answer.of(BAD_REQUEST) : answer;
    }

    /** Events are JSON, interactions JSON in a form, commands a form. */
    private static Optional<JsonNode> payload(Map<String, String> form, String body) {
        if (form.containsKey("command")) {
            ObjectNode command = JsonNodeFactory.instance.objectNode();
            form.forEach(command::put);
            return Optional.of(command);
        }
        return Json.read(form.getOrDefault("payload", body));
    }

    /**
     * Receives what came over a socket.
     *
     * @return what to send back; empty where the message is not to be acknowledged. Never fails
     */
    CompletableFuture<Optional<String>> socket(JsonNode envelope) {
        String id = envelope.path("envelope_id").asText("");
        if (id.isEmpty()) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        String acknowledgement =
                JsonNodeFactory.instance.objectNode().put("envelope_id", id).toString();
        try {
            return keeping.receive(envelope.path("payload"))
                    .handle((kept, failure) ->
                            failure == null ? Optional.of(acknowledgement).filter(it -> kept) : failed(failure));
        } catch (RuntimeException e) {
            return CompletableFuture.completedFuture(failed(e));
        }
    }

    private static Optional<String> failed(Throwable failure) {
        log.error(
                "a delivery can't be received: {}",
                (failure.getCause() == null ? failure : failure.getCause())
                        .getClass()
                        .getName());
        log.debug("a delivery can't be received", failure);
        return Optional.empty();
    }

    private Answer run(Request<?> request) {
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
            failed(e);
            return Answer.of(FAILED);
        }
    }
}
