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
    /** What that means. */
    public Refusal refusal() {
        return switch (error) {
            case "invalid_auth", "account_inactive", "token_revoked", "not_authed", "token_expired" -> Refusal.REVOKED;
            default -> ok ? Refusal.NONE : status == 429 ? Refusal.FLOOD : Refusal.OTHER;
        };
    }
}
