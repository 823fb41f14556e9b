package kz.reformbot.slack.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** A click, a choice, a submission, a shortcut or a command, on its way to the app. */
public final class Interaction {
    private final SlackDouble slack;
    private final Delivery delivery;
    private final String triggerId;
    private final String responseUrl;

    Interaction(SlackDouble slack, Delivery delivery, String triggerId, String responseUrl) {
        this.slack = slack;
        this.delivery = delivery;
        this.triggerId = triggerId;
        this.responseUrl = responseUrl;
    }

    /** With it the app may open one modal within three seconds. */
    public String triggerId() {
        return triggerId;
    }

    /** Empty where Slack gives none, as for views. */
    public String responseUrl() {
        return responseUrl;
    }

    public boolean acked() {
        return slack.world().look(() -> delivery.acked().isPresent());
    }

    /** The acknowledgement, once it is there. */
    public Ack awaitAck() {
        slack.await(
                "the acknowledgement of " + delivery.name,
                () -> delivery.acked().isPresent());
        return slack.world().look(() -> delivery.seen(delivery.acked().orElseThrow()));
    }

    /** What the acknowledgement carried, once it is there; missing where nothing. */
    public JsonNode ackPayload() {
        return awaitAck().payload();
    }

    /** What a person is told at the fields of a modal that was not accepted, by block_id; empty where it was. */
    public Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        ackPayload()
                .path("errors")
                .properties()
                .forEach(field -> errors.put(field.getKey(), field.getValue().asText()));
        return errors;
    }
}
