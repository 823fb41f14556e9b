package kz.reformbot.slack.receive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import kz.reformbot.conversation.Inbox.Kept;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Acknowledges what is kept in the inbox, and what there is nothing to do about. The work comes later. */
final class Keeping implements Middleware {
    private static final Logger log = LoggerFactory.getLogger(Keeping.class);
    private static final int UNAVAILABLE = 503;
    /** Slack waits no longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

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
        return await(receive(payload)) ? Response.ok() : Response.error(UNAVAILABLE);
    }

    private static boolean await(CompletableFuture<Boolean> received) throws ExecutionException, InterruptedException {
        try {
            return received.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return false;
        }
    }

    /**
     * Keeps what there is to keep of a payload.
     *
     * @return whether it may be acknowledged: where there is no room it is not, and Slack delivers it again; fails as
     *     the inbox does
     */
    CompletableFuture<Boolean> receive(JsonNode payload) {
        return reader.apply(payload).map(this::keep).orElseGet(() -> CompletableFuture.completedFuture(true));
    }

    private CompletableFuture<Boolean> keep(Arrival arrival) {
        return settling.keep(arrival).thenApply(kept -> {
            log.debug("{} is {}", arrival.event(), kept);
            if (kept == Kept.FULL) {
                log.warn("The inbox takes no more events; Slack delivers them again");
            }
            return kept != Kept.FULL;
        });
    }
}
