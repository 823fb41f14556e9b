package kz.reformbot.slack.receive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import java.util.Optional;
import java.util.function.Function;
import kz.reformbot.conversation.Inbox.Kept;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Acknowledges what is kept in the inbox, and what there is nothing to do about. The work comes later. */
final class Keeping implements Middleware {
    private static final Logger log = LoggerFactory.getLogger(Keeping.class);
    private static final int UNAVAILABLE = 503;

    private final Settling settling;
    private final Function<JsonNode, Optional<Arrival>> reader;

    /** @param reader tells what is to be kept of a payload; empty for nothing */
    Keeping(Settling settling, Function<JsonNode, Optional<Arrival>> reader) {
        this.settling = settling;
        this.reader = reader;
    }

    @Override
    @SuppressWarnings("rawtypes") // Bolt's
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        if (!(request instanceof RawRequest raw)) {
            return chain.next(request);
        }
        JsonNode payload = raw.payload();
        if (payload.path("type").asText("").equals("url_verification")) {
            return Response.json(
                    200,
                    JsonNodeFactory.instance
                            .objectNode()
                            .put("challenge", payload.path("challenge").asText(""))
                            .toString());
        }
        return reader.apply(payload).map(this::keep).orElseGet(Response::ok);
    }

    /** Not acknowledged where there is no room: Slack delivers it again. */
    private Response keep(Arrival arrival) {
        Kept kept = settling.keep(arrival);
        log.debug("{} is {}", arrival.event(), kept);
        if (kept == Kept.FULL) {
            log.warn("The inbox takes no more events; Slack delivers them again");
            return Response.error(UNAVAILABLE);
        }
        return Response.ok();
    }
}
