package kz.reformbot.telegram.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** A call that Telegram answers with {@code ok: false}. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int code;
    private final transient Optional<Rule> rule;
    private final transient ObjectNode parameters;

    private Refused(int code, String description, Optional<Rule> rule, ObjectNode parameters) {
        super(description, null, false, false);
        this.code = code;
        this.rule = rule;
        this.parameters = parameters;
    }

    /** A refusal that is the bot's fault. */
    static Refused breach(Rule rule, String description) {
        return new Refused(400, "Bad Request: " + description, Optional.of(rule), none());
    }

    /** A refusal that may happen to any bot: the world changed. */
    static Refused circumstance(String description) {
        return new Refused(400, "Bad Request: " + description, Optional.empty(), none());
    }

    static Refused of(int code, String description, Optional<Rule> rule) {
        return new Refused(code, description, rule, none());
    }

    static Refused tooMany(long seconds, Optional<Rule> rule) {
        return new Refused(429, "Too Many Requests: retry after " + seconds, rule, none().put("retry_after", seconds));
    }

    static Refused migrated(long newChat, Optional<Rule> rule) {
        return new Refused(
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                rule,
                none().put("migrate_to_chat_id", newChat));
    }

    private static ObjectNode none() {
        return JsonNodeFactory.instance.objectNode();
    }

    int code() {
        return code;
    }

    Optional<Rule> rule() {
        return rule;
    }

    ObjectNode parameters() {
        return parameters;
    }
}
