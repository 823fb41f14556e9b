package kz.reformbot.telegram.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * A call of the bot and what came of it.
 *
 * @param fields the parameters as they came
 * @param at by the double's clock
 * @param status the HTTP status that was answered; 0 where the connection was cut or left hanging
 * @param description why it was refused; empty where it was not
 */
public record Call(String method, ObjectNode fields, Instant at, int status, String description) {

    public boolean ok() {
        return status == 200;
    }

    public String text(String field) {
        return fields.path(field).isValueNode()
                ? fields.path(field).asText()
                : fields.path(field).toString();
    }
}
