package kz.reformbot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;

/**
 * Makes the calls of the session that polls, and waits out those that fail. The session would log each of them with its
 * stack; here the reason is said once, the pauses grow, and the session sees only calls that succeed.
 */
final class PollingWatch implements Interceptor {
    private static final Logger log = LoggerFactory.getLogger(PollingWatch.class);
    private static final MediaType JSON = MediaType.get("application/json");
    private static final String NOTHING = "{\"ok\":true,\"result\":[]}";
    private static final String DONE = "{\"ok\":true,\"result\":true}";

    private final OkHttpClient http;
    private final Duration patience;
    private final Pauses pauses;
    private final CountDownLatch closed = new CountDownLatch(1);
    /** What was said last; empty while all is well. Used by the polling thread only. */
    private String said = "";
    /** The session's own call is not cancelled: it would complain. */
    private volatile @Nullable Call current;

    private volatile boolean receiving;

    /**
     * @param http what to call with
     * @param patience how long a call may take beyond the time that Telegram is asked to wait
     * @param firstPause after the first call that fails; later ones are longer
     */
    PollingWatch(OkHttpClient http, Duration patience, Duration firstPause) {
        this.http = http;
        this.patience = patience;
        this.pauses = new Pauses(firstPause);
    }

    @Override
    public Response intercept(Chain chain) {
        Request request = chain.request();
        if (request.url().encodedPath().endsWith("/" + DeleteWebhook.PATH)) {
            // The session's removal of the webhook, which is done already.
            return answer(request, DONE);
        }
        String body = call(request);
        ApiReply reply = ApiReply.of(body);
        if (closed.getCount() == 0) {
            return answer(request, NOTHING);
        }
        if (reply.ok() && brings(reply)) {
            wellAgain();
            return answer(request, body);
        }
        say(reply);
        Duration pause = pauses.next();
        Duration asked = Duration.ofSeconds(reply.retryAfter());
        pause(asked.compareTo(pause) > 0 ? asked : pause);
        return answer(request, NOTHING);
    }

    /** The reply's text; for no reply the kind of failure, which is no reply either. */
    private String call(Request request) {
        Call call = http.newCall(request);
        call.timeout().timeout(poll().plus(patience).toMillis(), TimeUnit.MILLISECONDS);
        current = call;
        if (closed.getCount() == 0) {
            return "closed";
        }
        try (Response response = call.execute()) {
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
        pauses.reset();
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
            case NONE -> "Telegram answers, but not with updates";
            default -> "Telegram's updates can't be had: " + reply.code() + " " + reply.description();
        };
    }

    private void pause(Duration time) {
        try {
            boolean over = closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
            log.trace("pause over, closed: {}", over);
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

    /** How long Telegram is asked to wait for an update: shortly, as long as it is not known whether it answers. */
    Duration poll() {
        return receiving ? TelegramLimits.POLL : TelegramLimits.FIRST_POLL;
    }

    /** Whether the last call succeeded. */
    boolean receiving() {
        return receiving;
    }

    void close() {
        receiving = false;
        closed.countDown();
        Call call = current;
        if (call != null) {
            call.cancel();
        }
    }
}
