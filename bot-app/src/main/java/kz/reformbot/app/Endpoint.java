package kz.reformbot.app;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import kz.reformbot.conversation.Adapter;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The HTTP endpoint: {@code /live} answers while the process runs, {@code /ready} with 200 while every adapter receives
 * and else with 503, and the paths at which platforms deliver.
 */
final class Endpoint implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Endpoint.class);
    private static final String JSON = "application/json";
    /** Bytes; a platform's event has some thousands. */
    private static final int LARGEST_BODY = 1 << 20;

    private final int wanted;
    private final List<Adapter> adapters;
    private final List<String> paths = new ArrayList<>(List.of("/live", "/ready"));
    private final Javalin server;

    /**
     * What a platform delivers, or a person's browser asks for. Header names are read in any case.
     *
     * @param path without the query
     * @param query without the question mark; empty for none
     */
    record Request(String path, String query, Map<String, String> headers, String body) {
        @Nullable
        String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * What it is answered with.
     *
     * @param body empty for none
     */
    record Reply(int status, Map<String, String> headers, String body) {}

    private record Readiness(boolean ready, List<String> notReceiving) {}

    private record Refusal(String error) {}

    /**
     * Not open yet.
     *
     * @param port 0 for any free one
     * @param adapters may grow until it is started
     */
    Endpoint(int port, List<Adapter> adapters) {
        this.wanted = port;
        this.adapters = adapters;
        this.server = Javalin.create(Endpoint::configure)
                .get("/live", context -> context.contentType(JSON).result("{\"live\":true}"))
                .get("/ready", this::ready)
                .exception(MethodNotAllowedResponse.class, Endpoint::refuseMethod)
                .exception(HttpResponseException.class, (e, context) -> refuse(context, e.getStatus(), e.getMessage()))
                .exception(Exception.class, Endpoint::fail);
    }

    private static void configure(JavalinConfig config) {
        config.showJavalinBanner = false;
        config.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.modifyServer(jetty -> {
            ErrorHandler errors = new ErrorHandler(); // for what is no HTTP and never reaches a handler of ours
            errors.setShowStacks(false);
            jetty.setErrorHandler(errors);
        });
    }

    private void ready(Context context) {
        List<String> notReceiving = adapters.stream()
                .filter(adapter -> !adapter.ready())
                .map(Adapter::name)
                .toList();
        context.status(notReceiving.isEmpty() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(JSON)
                .result(Json.write(new Readiness(notReceiving.isEmpty(), notReceiving)));
    }

    /** Says which methods are allowed, as RFC 9110 demands. */
    private static void refuseMethod(MethodNotAllowedResponse e, Context context) {
        context.header(Header.ALLOW, e.getDetails().getOrDefault("availableMethods", ""));
        refuse(context, e.getStatus(), e.getMessage());
    }

    private static void refuse(Context context, int status, @Nullable String why) {
        context.status(status).contentType(JSON).result(Json.write(new Refusal(String.valueOf(why))));
    }

    private static void fail(Exception e, Context context) {
        // Only its kind: a message may hold what a person wrote.
        log.error("{} failed with {}", context.path(), e.getClass().getName());
        log.debug("{} failed", context.path(), e);
        refuse(context, HttpStatus.INTERNAL_SERVER_ERROR.getCode(), "internal error");
    }

    /**
     * Takes POST requests at a path.
     *
     * @param receiver answers with an HTTP status
     */
    void take(String path, ToIntFunction<Request> receiver) {
        if (!paths.contains(path)) {
            paths.add(path);
            server.post(path, context -> context.status(receiver.applyAsInt(request(context))));
        }
    }

    /**
     * Takes GET and POST requests.
     *
     * @param paths one path, or all that begin alike: {@code /here/*}
     */
    void serve(String paths, Function<Request, Reply> receiver) {
        this.paths.add(paths);
        Handler handler = context -> {
            Reply reply = receiver.apply(request(context));
            reply.headers().forEach(context::header);
            context.status(reply.status()).result(reply.body());
        };
        server.get(paths, handler).post(paths, handler);
    }

    private static Request request(Context context) throws IOException {
        byte[] body = context.req().getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            throw new ContentTooLargeResponse("more than " + LARGEST_BODY + " bytes");
        }
        String query = context.queryString();
        return new Request(
                context.path(),
                query == null ? "" : query,
                context.headerMap(),
                new String(body, StandardCharsets.UTF_8));
    }

    /** @throws SetupException when the port can't be had */
    void start() {
        try {
            server.start(wanted);
        } catch (JavalinBindException e) {
            throw new SetupException(
                    "Port " + wanted + " can't be opened, because it is in use or not allowed to this user; choose"
                            + " another by --port or PORT, 0 for any free one.",
                    e);
        }
    }

    /** The port that is open. */
    int port() {
        return server.port();
    }

    /** All that are answered. */
    List<String> paths() {
        return List.copyOf(paths);
    }

    @Override
    public void close() {
        server.stop();
    }
}
