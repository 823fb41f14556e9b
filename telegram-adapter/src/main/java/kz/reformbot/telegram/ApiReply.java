package kz.reformbot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.Serializable;
import java.util.Locale;

/**
 * How a call to the Bot API ended.
 *
 * @param code of the error; 0 where there was none, or no reply
 * @param retryAfter seconds; 0 where none are told
 * @param migratedTo the chat that replaced the one called; 0 where none did
 * @param result missing unless ok
 */
record ApiReply(boolean ok, int code, String description, int retryAfter, long migratedTo, JsonNode result)
        implements Serializable {
    /** What the Bot API says in words only. */
    enum Refusal {
        NONE,
        UNREACHABLE,
        FLOOD,
        MIGRATED,
        BLOCKED,
        UNAUTHORIZED,
        CONFLICT,
        NOT_MODIFIED,
        NO_REPLY_TARGET,
        NO_TOPIC,
        BAD_ENTITIES,
        BAD_BUTTONS,
        OTHER
    }

    private static final int SERVER_ERROR = 500;

    /** Reads a reply; one that can't be read counts as none. */
    static ApiReply of(String body) {
        try {
            JsonNode reply = Json.read(body);
            if (!reply.path("ok").isBoolean()) {
                return unreachable("the answer is no Bot API reply");
            }
            JsonNode parameters = reply.path("parameters");
            return new ApiReply(
                    reply.path("ok").asBoolean(),
                    reply.path("error_code").asInt(),
                    reply.path("description").asText(),
                    parameters.path("retry_after").asInt(),
                    parameters.path("migrate_to_chat_id").asLong(),
                    reply.path("result"));
        } catch (JsonProcessingException e) {
            return unreachable("the answer is not JSON");
        }
    }

    static ApiReply unreachable(String why) {
        return new ApiReply(false, 0, why, 0, 0, MissingNode.getInstance());
    }

    Refusal refusal() {
        if (ok) {
            return Refusal.NONE;
        }
        if (code == 0 || code >= SERVER_ERROR) {
            return Refusal.UNREACHABLE;
        }
        if (code == 429) {
            return Refusal.FLOOD;
        }
        if (migratedTo != 0) {
            return Refusal.MIGRATED;
        }
        return switch (code) {
            case 401, 404 -> Refusal.UNAUTHORIZED;
            case 403 -> Refusal.BLOCKED;
            case 409 -> Refusal.CONFLICT;
            default -> inWords(description.toLowerCase(Locale.ROOT));
        };
    }

    /** Error 400 has many causes; only the description tells them apart (tdlib's and the server's own words). */
    private static Refusal inWords(String words) {
        if (words.contains("message is not modified")) {
            return Refusal.NOT_MODIFIED;
        }
        if (words.contains("message to be replied not found")
                || words.contains("message to reply not found")
                || words.contains("replied message not found")
                || words.contains("reply message not found")) {
            return Refusal.NO_REPLY_TARGET;
        }
        if (words.contains("thread not found") || words.contains("topic_")) {
            return Refusal.NO_TOPIC;
        }
        if (words.contains("entit")) {
            return Refusal.BAD_ENTITIES;
        }
        if (words.contains("button") || words.contains("reply markup") || words.contains("keyboard")) {
            return Refusal.BAD_BUTTONS;
        }
        return words.contains("chat not found") || words.contains("not enough rights") || words.contains("chat_write")
                ? Refusal.BLOCKED
                : Refusal.OTHER;
    }
}
