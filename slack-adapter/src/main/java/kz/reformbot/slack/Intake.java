package kz.reformbot.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import kz.reformbot.conversation.Event;
import kz.reformbot.slack.Incoming.Written;
import kz.reformbot.slack.receive.Arrival;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Payloads as events of the inbox. */
final class Intake {
    private static final Logger log = LoggerFactory.getLogger(Intake.class);

    private final PayloadReader reader;
    private final Clock clock;

    Intake(PayloadReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /** Empty for what the bot has nothing to do with. */
    Optional<Arrival> arrival(JsonNode payload) {
        if (payload.path("type").asText("").equals("app_rate_limited")) {
            log.warn("Slack holds events back: more than 30,000 an hour came from one workspace");
        }
        return reader.read(payload).map(incoming -> new Arrival(event(incoming, payload), order(incoming)));
    }

    private Event event(Incoming incoming, JsonNode payload) {
        return new Event(
                Incoming.PLATFORM, id(incoming, payload), incoming.lane(), payload.toString(), clock.instant());
    }

    /** The {@code ts} of a message, which sorts as text: seconds and microseconds, of the same length for centuries. */
    private static String order(Incoming incoming) {
        return incoming instanceof Written written && !written.changed() ? written.ts() : "";
    }

    /**
     * The same each time that something is delivered. A message that names the bot is told twice, with different ids of
     * the telling: it counts by its own.
     */
    private static String id(Incoming incoming, JsonNode payload) {
        if (incoming instanceof Written written && !written.changed()) {
            return written.spot().team() + ":" + written.spot().channel() + ":" + written.ts();
        }
        for (String name : new String[] {"event_id", "trigger_id"}) {
            if (!payload.path(name).asText("").isEmpty()) {
                return payload.path(name).asText("");
            }
        }
        return hash(payload.toString());
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
