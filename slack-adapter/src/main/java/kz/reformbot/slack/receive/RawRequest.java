package kz.reformbot.slack.receive;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.bolt.context.builtin.DefaultContext;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.RequestType;
import org.jspecify.annotations.Nullable;

/**
 * An event, interaction or command as it came. Bolt's own requests read every part of it: one that is new or broken
 * would keep the others from being seen, and a kind that Bolt does not know would be written into the log.
 */
final class RawRequest extends Request<DefaultContext> {
    private final DefaultContext context = new DefaultContext();
    private final JsonNode payload;
    private final String body;
    private final RequestHeaders headers;

    /** @param body as it was signed */
    RawRequest(JsonNode payload, String body, RequestHeaders headers) {
        this.payload = payload;
        this.body = body;
        this.headers = headers;
    }

    JsonNode payload() {
        return payload;
    }

    @Override
    public DefaultContext getContext() {
        return context;
    }

    /** Whatever is not OAuth passes through Bolt as an event. */
    @Override
    public RequestType getRequestType() {
        return RequestType.Event;
    }

    @Override
    public String getRequestBodyAsString() {
        return body;
    }

    @Override
    public RequestHeaders getHeaders() {
        return headers;
    }

    @Override
    public @Nullable String getResponseUrl() {
        return null;
    }

    /** Without its content: people's messages reach no log. */
    @Override
    public String toString() {
        return "request of type " + payload.path("type").asText("");
    }
}
