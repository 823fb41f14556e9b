package kz.reformbot.slack.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/**
 * How a call to the Web API ended.
 *
 * @param error Slack's word; empty where it said none
 * @param retryAfter how long to wait; zero where nothing is told
 * @param body missing where there was no JSON
 */
@SuppressWarnings("DoNotCallSuggester")
public record WebReply(boolean ok, int status, String error, Duration retryAfter, JsonNode body) {
    public Refusal refusal() {
        throw new UnsupportedOperationException();
    }
}
