package kz.reformbot.slack.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** What the double's server answers. */
record Reply(int status, String contentType, Map<String, String> headers, String body, Ending ending) {

    /** How it is put on the wire. */
    enum Ending {
        WHOLE,
        /** Half of the body, then the connection is closed. */
        CUT,
        /** Not a byte, the connection is closed. */
        SILENT,
        /** Silent, after a long time in which nothing comes. */
        HELD
    }

    static Reply json(int status, JsonNode body) {
        return text(status, "application/json; charset=utf-8", body.toString());
    }

    static Reply text(int status, String contentType, String body) {
        return new Reply(status, contentType, Map.of(), body, Ending.WHOLE);
    }

    static Reply tooMany(long seconds, JsonNode body) {
        return new Reply(
                429,
                "application/json; charset=utf-8",
                Map.of("Retry-After", String.valueOf(seconds)),
                body.toString(),
                Ending.WHOLE);
    }

    /** No reply, but this. */
    static Reply of(Ending ending) {
        return new Reply(0, "", Map.of(), "", ending);
    }

    Reply ending(Ending other) {
        return new Reply(status, contentType, headers, body, other);
    }
}
