package kz.reformbot.slack.receive;

import java.util.Map;

/**
 * What an HTTP request is answered with.
 *
 * @param headers the content's type among them where there is a body
 * @param body empty for none
 */
public record Answer(int status, Map<String, String> headers, String body) {
    public Answer {
        headers = Map.copyOf(headers);
    }

    static Answer of(int status) {
        return new Answer(status, Map.of(), "");
    }
}
