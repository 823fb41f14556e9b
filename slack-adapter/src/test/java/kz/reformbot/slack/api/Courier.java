package kz.reformbot.slack.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kz.reformbot.slack.api.Delivery.Attempt;
import kz.reformbot.slack.api.Delivery.Kind;

/**
 * Brings events, interactions and commands to the app, over its sockets or to its address, until they are acknowledged.
 * What comes while there is no way to the app waits. State is guarded by the world's lock.
 */
final class Courier implements AutoCloseable {
    static final int MOST_SOCKETS = 10;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final World world;
    private final Duration ackTimeout;
    private final List<Duration> retries;
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2, work -> {
        Thread thread = new Thread(work, "slack-double-courier");
        thread.setDaemon(true);
        return thread;
    });
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    final List<Delivery> deliveries = new ArrayList<>();
    final List<SocketLink> sockets = new ArrayList<>();
    private final Deque<Delivery> waiting = new ArrayDeque<>();
    private Optional<URI> address = Optional.empty();
    private int turn;

    Courier(World world, Duration ackTimeout, List<Duration> retries) {
        this.world = world;
        this.ackTimeout = ackTimeout;
        this.retries = List.copyOf(retries);
        var ignored = timer.scheduleAtFixedRate(this::ping, 2, 2, TimeUnit.SECONDS);
    }

    private void ping() {
        world.look(() -> List.copyOf(sockets)).forEach(SocketLink::ping);
    }

    // ---- ways to the app

    /** From now on by HTTP to this address. */
    void address(URI uri) {
        address = Optional.of(uri);
        flush();
    }

    /** A new socket; false where there are too many. */
    boolean connected(SocketLink socket) {
        if (sockets.size() >= MOST_SOCKETS) {
            world.violated(Rule.SOCKETS, "apps.connections.open", "an eleventh socket was opened");
            return false;
        }
        sockets.add(socket);
        return true;
    }

    /** The socket was greeted: what waits may go. */
    void ready() {
        flush();
    }

    void gone(SocketLink socket) {
        sockets.remove(socket);
    }

    private void flush() {
        List<Delivery> due = List.copyOf(waiting);
        waiting.clear();
        due.forEach(this::attempt);
    }

    // ---- delivering

    void post(Delivery delivery) {
        deliveries.add(delivery);
        attempt(delivery);
    }

    private void attempt(Delivery delivery) {
        if (world.closed || delivery.over) {
            return;
        }
        world.stir();
        if (address.isPresent()) {
            byHttp(delivery, address.get());
            return;
        }
        Optional<SocketLink> socket = nextSocket(delivery);
        if (socket.isPresent()) {
            bySocket(delivery, socket.get());
        } else {
            waiting.add(delivery);
        }
    }

    /** In turn, and where it can be helped not the one that failed last. */
    private Optional<SocketLink> nextSocket(Delivery delivery) {
        String last = delivery.attempts.isEmpty() ? "" : delivery.attempts.get(delivery.attempts.size() - 1).socket;
        List<SocketLink> ready = sockets.stream().filter(SocketLink::greeted).toList();
        List<SocketLink> others =
                ready.stream().filter(socket -> !socket.id().equals(last)).toList();
        List<SocketLink> choice = others.isEmpty() ? ready : others;
        return choice.isEmpty() ? Optional.empty() : Optional.of(choice.get(turn++ % choice.size()));
    }

    private void bySocket(Delivery delivery, SocketLink socket) {
        Attempt attempt = begin(delivery);
        attempt.socket = socket.id();
        ObjectNode envelope = JsonNodeFactory.instance.objectNode();
        envelope.put("envelope_id", attempt.envelope).put("type", delivery.kind.type);
        envelope.put("accepts_response_payload", delivery.takesPayload);
        if (delivery.kind == Kind.EVENT) {
            int retry = delivery.retriesBefore + delivery.attempts.size() - 1;
            envelope.put("retry_attempt", retry).put("retry_reason", retry == 0 ? "" : "timeout");
        }
        envelope.set("payload", delivery.payload);
        socket.send(envelope.toString());
        var ignored = timer.schedule(
                () -> world.change(() -> timedOut(delivery, attempt, socket)),
                ackTimeout.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private Attempt begin(Delivery delivery) {
        Attempt attempt = new Attempt(world.id("envelope-"), world.now());
        delivery.attempts.add(attempt);
        return attempt;
    }

    private void timedOut(Delivery delivery, Attempt attempt, SocketLink socket) {
        if (attempt.acked || delivery.over) {
            return;
        }
        if (socket.healthy()) {
            world.violated(Rule.ACK, delivery.name, "not acknowledged within " + ackTimeout);
        }
        failed(delivery, attempt, socket.healthy() ? "timeout" : "connection_lost", true);
    }

    private void failed(Delivery delivery, Attempt attempt, String why, boolean again) {
        if (delivery.over) {
            return;
        }
        attempt.failure = why;
        attempt.took = Duration.ofNanos(System.nanoTime() - attempt.sentNanos);
        int retry = delivery.attempts.size() - 1;
        if (!again || delivery.kind != Kind.EVENT || retry >= retries.size()) {
            delivery.over = true;
            return;
        }
        var ignored = timer.schedule(
                () -> world.change(() -> attempt(delivery)), retries.get(retry).toMillis(), TimeUnit.MILLISECONDS);
    }

    // ---- acknowledgements over a socket

    /** What the app sends over a socket; it may be another than that on which it got the envelope. */
    void received(String text) {
        JsonNode message;
        try {
            message = JSON.readTree(text);
        } catch (JsonProcessingException malformed) {
            world.violated(Rule.ACK_PAYLOAD, "socket", "not JSON: " + text);
            return;
        }
        String envelope = message.path("envelope_id").asText("");
        for (Delivery delivery : deliveries) {
            for (Attempt attempt : delivery.attempts) {
                if (attempt.envelope.equals(envelope)) {
                    acked(delivery, attempt, message.path("payload"));
                    return;
                }
            }
        }
        world.violated(Rule.ACK_PAYLOAD, "socket", "no such envelope: " + text);
    }

    private void acked(Delivery delivery, Attempt attempt, JsonNode payload) {
        world.stir();
        if (attempt.acked) {
            world.violated(Rule.ACK, delivery.name, "one envelope was acknowledged twice");
            return;
        }
        attempt.acked = true;
        attempt.took = Duration.ofNanos(System.nanoTime() - attempt.sentNanos);
        boolean first = delivery.attempts.stream().filter(each -> each.acked).count() == 1;
        delivery.over = true;
        if (first && delivery.takesPayload) {
            delivery.ackPayload = payload;
            delivery.onAck.accept(payload);
        }
    }

    // ---- HTTP

    private void byHttp(Delivery delivery, URI to) {
        Attempt attempt = begin(delivery);
        boolean json = delivery.kind == Kind.EVENT;
        String body = body(delivery);
        HttpRequest.Builder request = HttpRequest.newBuilder(to)
                .timeout(ackTimeout)
                .header("Content-Type", json ? "application/json" : "application/x-www-form-urlencoded")
                .header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
                .POST(HttpRequest.BodyPublishers.ofString(body, UTF_8));
        Signature.headers(world.app.signingSecret(), world.now(), body).forEach(request::header);
        int tried = delivery.attempts.size() - 1;
        if (delivery.retriesBefore + tried > 0) {
            request.header("x-slack-retry-num", String.valueOf(delivery.retriesBefore + tried));
            request.header(
                    "x-slack-retry-reason", tried == 0 ? "http_timeout" : delivery.attempts.get(tried - 1).failure);
        }
        var ignored = http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
                .whenComplete((response, error) -> world.change(() -> answered(delivery, attempt, response, error)));
    }

    private static String body(Delivery delivery) {
        return switch (delivery.kind) {
            case EVENT -> delivery.payload.toString();
            case INTERACTIVE -> "payload=" + URLEncoder.encode(delivery.payload.toString(), UTF_8);
            case COMMAND -> {
                List<String> pairs = new ArrayList<>();
                delivery.payload
                        .properties()
                        .forEach(field -> pairs.add(field.getKey() + "="
                                + URLEncoder.encode(field.getValue().asText(), UTF_8)));
                yield String.join("&", pairs);
            }
        };
    }

    private void answered(Delivery delivery, Attempt attempt, HttpResponse<String> response, Throwable error) {
        if (error != null) {
            Throwable cause = error instanceof CompletionException ? error.getCause() : error;
            boolean late = cause instanceof HttpTimeoutException;
            if (late) {
                world.violated(Rule.ACK, delivery.name, "not acknowledged within " + ackTimeout);
            }
            failed(delivery, attempt, late ? "http_timeout" : "connection_failed", true);
            return;
        }
        attempt.status = response.statusCode();
        if (response.statusCode() / 100 != 2) {
            boolean again = !response.headers()
                    .firstValue("x-slack-no-retry")
                    .orElse("")
                    .equals("1");
            failed(delivery, attempt, "http_error", again);
            return;
        }
        acked(delivery, attempt, payload(response));
    }

    private static JsonNode payload(HttpResponse<String> response) {
        if (response.body().isBlank()) {
            return MissingNode.getInstance();
        }
        boolean json = response.headers().firstValue("content-type").orElse("").startsWith("application/json");
        try {
            return json
                    ? JSON.readTree(response.body())
                    : JsonNodeFactory.instance.objectNode().set("text", TextNode.valueOf(response.body()));
        } catch (JsonProcessingException malformed) {
            return TextNode.valueOf(response.body());
        }
    }

    /** Asks the app's address for the challenge; what it answered. */
    String challenge(String challenge) throws InterruptedException {
        URI to = world.look(() -> address)
                .orElseThrow(() -> new AssertionError("say slack.deliversTo(address) before verifying it"));
        String body = JsonNodeFactory.instance
                .objectNode()
                .put("token", world.app.token())
                .put("challenge", challenge)
                .put("type", "url_verification")
                .toString();
        HttpRequest.Builder request = HttpRequest.newBuilder(to)
                .timeout(ackTimeout)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body, UTF_8));
        Signature.headers(world.app.signingSecret(), world.now(), body).forEach(request::header);
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (java.io.IOException failed) {
            throw new AssertionError("the address could not be verified: " + failed, failed);
        }
    }

    /** Nothing is under way. */
    boolean idle() {
        return deliveries.stream().allMatch(delivery -> delivery.over);
    }

    @Override
    public void close() {
        timer.shutdownNow();
        world.look(() -> List.copyOf(sockets)).forEach(SocketLink::cut);
    }
}
