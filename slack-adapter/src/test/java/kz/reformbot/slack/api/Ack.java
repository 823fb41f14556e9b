package kz.reformbot.slack.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;

/**
 * One attempt to deliver something to the app, and how the app acknowledged it.
 *
 * @param kind {@code events_api}, {@code interactive} or {@code slash_commands}
 * @param name the event's type, the interaction's type or the command
 * @param eventId empty for interactions and commands
 * @param envelopeId of Socket Mode; a new one for each attempt
 * @param socket the socket it was sent over; empty over HTTP
 * @param retry 0 for the first attempt
 * @param took from sending to acknowledgement, or to the failure
 * @param status the HTTP status; 0 in Socket Mode and where there was none
 * @param failure why it was not acknowledged, {@code timeout} and the like; empty where it was or may still be
 * @param payload what the acknowledgement carried; missing where nothing
 */
public record Ack(
        String kind,
        String name,
        String eventId,
        String envelopeId,
        String socket,
        int retry,
        Instant sentAt,
        boolean acked,
        Duration took,
        int status,
        String failure,
        JsonNode payload) {}
