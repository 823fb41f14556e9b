package kz.reformbot.slack.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** A call that Slack answers with {@code ok: false}, or with 429. The message is Slack's word for the error. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Optional<Rule> rule;
    private final transient List<String> details;
    private final transient ObjectNode more;
    private final long retryAfter;

    private Refused(String error, Optional<Rule> rule, List<String> details, ObjectNode more, long retryAfter) {
        super(error, null, false, false);
        this.rule = rule;
        this.details = details;
        this.more = more;
        this.retryAfter = retryAfter;
    }

    /** A refusal that is the app's fault; the details go to the app too, as {@code response_metadata.messages}. */
    static Refused breach(Rule rule, String error, List<String> details) {
        return new Refused(error, Optional.of(rule), details, none(), 0);
    }

    static Refused breach(Rule rule, String error, String... details) {
        return breach(rule, error, List.of(details));
    }

    /** A refusal that may happen to any app: the world changed. */
    static Refused circumstance(String error) {
        return new Refused(error, Optional.empty(), List.of(), none(), 0);
    }

    static Refused missingScope(String needed, String provided) {
        return new Refused(
                "missing_scope",
                Optional.of(Rule.SCOPE),
                List.of(),
                none().put("needed", needed).put("provided", provided),
                0);
    }

    static Refused tooMany(long seconds, Optional<Rule> rule) {
        return new Refused("ratelimited", rule, List.of(), none(), seconds);
    }

    private static ObjectNode none() {
        return JsonNodeFactory.instance.objectNode();
    }

    Optional<Rule> rule() {
        return rule;
    }

    /** Seconds; 0 where it is no 429. */
    long retryAfter() {
        return retryAfter;
    }

    String described() {
        return details.isEmpty() ? getMessage() : getMessage() + " " + details;
    }

    Reply reply() {
        ObjectNode body = none().put("ok", false).put("error", getMessage());
        body.setAll(more);
        if (!details.isEmpty()) {
            details.forEach(body.putArray("errors")::add);
            var messages = body.putObject("response_metadata").putArray("messages");
            details.forEach(detail -> messages.add("[ERROR] " + detail));
        }
        return retryAfter == 0 ? Reply.json(200, body) : Reply.tooMany(retryAfter, body);
    }
}
