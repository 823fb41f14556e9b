package kz.reformbot.slack.receive;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.app_backend.SlackSignature.HeaderNames;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Lets through what Slack has signed, and nothing else: signature v0 over the time and the body, at most five minutes
 * from now. Bolt's own check takes times in the future and compares signatures in a time that tells where they differ.
 */
final class Verification implements Middleware {
    /** https://docs.slack.dev/authentication/verifying-requests-from-slack */
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private static final String RETRY = "X-Slack-Retry-Num";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int UNAUTHORIZED = 401;
    private static final int MOST_REMEMBERED = 200_000;

    private final SecretKeySpec key;
    private final Clock clock;
    /** Signatures of what was let through and done. */
    private final Cache<String, Boolean> used = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(WINDOW.multipliedBy(2))
            .build();

    Verification(String signingSecret, Clock clock) {
        this.key = new SecretKeySpec(signingSecret.getBytes(UTF_8), ALGORITHM);
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("rawtypes") // Bolt's
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        if (!(request instanceof RawRequest)) {
            return chain.next(request);
        }
        RequestHeaders headers = request.getHeaders();
        String signature = headers.getFirstValue(HeaderNames.X_SLACK_SIGNATURE);
        String time = headers.getFirstValue(HeaderNames.X_SLACK_REQUEST_TIMESTAMP);
        if (signature == null || !isNow(time) || !isSigned(signature, time, request.getRequestBodyAsString())) {
            return Response.error(UNAUTHORIZED);
        }
        // Slack signs each attempt anew; within one second a retry can bear the same signature, and says that it is
        // one.
        if (used.getIfPresent(signature) != null && headers.getFirstValue(RETRY) == null) {
            return Response.error(UNAUTHORIZED);
        }
        Response result = chain.next(request);
        if (result.getStatusCode() < 300) {
            used.put(signature, Boolean.TRUE);
        }
        return result;
    }

    private boolean isNow(@Nullable String time) {
        if (time == null || !time.matches("\\d{1,12}")) {
            return false;
        }
        Duration away = Duration.between(Instant.ofEpochSecond(Long.parseLong(time)), clock.instant());
        return away.abs().compareTo(WINDOW) <= 0;
    }

    private boolean isSigned(String signature, @Nullable String time, String body) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(ALGORITHM);
        mac.init(key);
        String expected = "v0=" + HexFormat.of().formatHex(mac.doFinal(("v0:" + time + ":" + body).getBytes(UTF_8)));
        return MessageDigest.isEqual(expected.getBytes(UTF_8), signature.getBytes(UTF_8));
    }
}
