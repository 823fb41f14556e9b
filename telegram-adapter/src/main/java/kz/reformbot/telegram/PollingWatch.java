package kz.reformbot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits out the calls that fail. The session that polls would log each with its stack and go on a little later; here
 * the reason is said once, the pauses grow, and the session sees only calls that succeed.
 */
final class PollingWatch implements Interceptor {
    private static final Logger log = LoggerFactory.getLogger(PollingWatch.class);
    private static final MediaType JSON = MediaType.get("application/json");
    private static final String NOTHING = "{\"ok\":true,\"result\":[]}";
    private static final int LONGEST_PAUSE_FACTOR = 60;

    private final Duration firstPause;
    private final CountDownLatch closed = new CountDownLatch(1);
    /** What was said last; empty while all is well. Used by the polling thread only. */
    private String said = "";

    private volatile boolean receiving;

    PollingWatch(Duration firstPause) {
        this.firstPause = firstPause;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        if (!request.url().encodedPath().endsWith("/getUpdates")) {
            return answer(request, "{\"ok\":true,\"result\":true}");
        }
        int pauses = 0;
        while (closed.getCount() > 0) {
            String body = attempt(chain, request);
            ApiReply reply = ApiReply.of(body);
            if (reply.ok() && brings(reply)) {
                wellAgain();
                return answer(request, body);
            }
            say(reply);
            int factor = Math.min(LONGEST_PAUSE_FACTOR, 1 << Math.min(pauses, 10));
            pauses++;
            Duration pause = firstPause.multipliedBy(factor);
            Duration asked = Duration.ofSeconds(reply.retryAfter());
            pause(asked.compareTo(pause) > 0 ? asked : pause);
        }
        return answer(request, NOTHING);
    }

    /** The reply's text; for no reply the kind of failure, which is no reply either. */
    private static String attempt(Chain chain, Request request) {
        try (Response response = chain.proceed(request)) {
            ResponseBody body = response.body();
            return body == null ? "" : body.string();
        } catch (IOException e) {
            return e.getClass().getSimpleName();
        }
    }

    /** Whether the session can go on with it: updates without an id would come again and again. */
    private static boolean brings(ApiReply reply) {
        if (!reply.result().isArray()) {
            return false;
        }
        boolean any = reply.result().isEmpty();
        for (JsonNode update : reply.result()) {
            any |= LenientGetUpdates.isUpdate(update);
        }
        return any;
    }

    private void wellAgain() {
        receiving = true;
        if (!said.isEmpty()) {
            said = "";
            log.info("Telegram's updates come again");
        }
    }

    private void say(ApiReply reply) {
        receiving = false;
        String why = reasonOf(reply);
        if (!why.equals(said) && closed.getCount() > 0) {
            said = why;
            log.warn("{}; tried again with growing pauses", why);
        }
    }

    private static String reasonOf(ApiReply reply) {
        return switch (reply.refusal()) {
            case CONFLICT ->
                "Telegram's updates go elsewhere, either to another program that polls with the same token "
                        + "or to a webhook (409: " + reply.description() + ")";
            case UNAUTHORIZED -> "Telegram does not take the token (" + reply.code() + ": " + reply.description() + ")";
            case UNREACHABLE -> "Telegram's updates can't be had: it can't be reached or is out of order";
            default -> "Telegram's updates can't be had: " + reply.code() + " " + reply.description();
        };
    }

    private void pause(Duration time) {
        try {
            boolean ended = closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
            log.trace("pause over, closed: {}", ended);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed.countDown();
        }
    }

    private static Response answer(Request request, String body) {
        return new Response.Builder()
                .request(request)
                .protocol(Protocol.HTTP_1_1)
                .code(200)
                .message("OK")
                .body(ResponseBody.create(body, JSON))
                .build();
    }

    /** Whether the last call succeeded. */
    boolean receiving() {
        return receiving;
    }

    void close() {
        receiving = false;
        closed.countDown();
    }
}
