package kz.reformbot.slack.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One event, interaction or command on its way to the app, with all attempts. Guarded by the world's lock. */
final class Delivery {

    /** What Slack calls it in Socket Mode. */
    enum Kind {
        EVENT("events_api"),
        INTERACTIVE("interactive"),
        COMMAND("slash_commands");

        final String type;

        Kind(String type) {
            this.type = type;
        }
    }

    /** One try to deliver. */
    static final class Attempt {
        final String envelope;
        final Instant at;
        final long sentNanos = System.nanoTime();
        /** Empty over HTTP. */
        String socket = "";

        Duration took = Duration.ZERO;
        boolean acked;
        /** Why it failed; empty while it is open and once it is acknowledged. */
        String failure = "";

        int status;

        Attempt(String envelope, Instant at) {
            this.envelope = envelope;
            this.at = at;
        }
    }

    final Kind kind;
    final String name;
    final ObjectNode payload;
    /** Whether the acknowledgement may carry something. */
    final boolean takesPayload;

    final List<Attempt> attempts = new ArrayList<>();
    /** How often it was delivered before, as far as the app is told. */
    int retriesBefore;
    /** Acknowledged, or given up. */
    boolean over;

    JsonNode ackPayload = MissingNode.getInstance();
    /** Uses what the acknowledgement carries. */
    final Consumer<JsonNode> onAck;

    Delivery(Kind kind, String name, ObjectNode payload, boolean takesPayload, Consumer<JsonNode> onAck) {
        this.kind = kind;
        this.name = name;
        this.payload = payload;
        this.takesPayload = takesPayload;
        this.onAck = onAck;
    }

    Optional<Attempt> acked() {
        return attempts.stream().filter(attempt -> attempt.acked).findFirst();
    }

    Ack seen(Attempt attempt) {
        return new Ack(
                kind.type,
                name,
                payload.path("event_id").asText(""),
                attempt.envelope,
                attempt.socket,
                retriesBefore + attempts.indexOf(attempt),
                attempt.at,
                attempt.acked,
                attempt.took,
                attempt.status,
                attempt.failure,
                attempt.acked ? ackPayload : MissingNode.getInstance());
    }
}
