package kz.reformbot.slack.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * A call of the app and what came of it. A use of a response_url is a call of the method {@code response_url}.
 *
 * @param fields the parameters as they came, without the token
 * @param team the team whose token was used; empty for none and for the app's own token
 * @param at by the double's clock, when it ended
 * @param status the HTTP status that was answered; 0 where the connection was cut or left hanging
 * @param error Slack's word for why it was refused; empty where it was not
 */
public record Call(String method, ObjectNode fields, String team, Instant at, int status, String error) {

    public boolean ok() {
        return status == 200 && error.isEmpty();
    }

    /** Empty where there is none. */
    public String text(String field) {
        return fields.path(field).isContainerNode()
                ? fields.path(field).toString()
                : fields.path(field).asText("");
    }
}
