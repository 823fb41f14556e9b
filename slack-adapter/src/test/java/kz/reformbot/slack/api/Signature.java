package kz.reformbot.slack.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How Slack signs what it sends, https://docs.slack.dev/authentication/verifying-requests-from-slack . */
public final class Signature {
    private Signature() {}

    /** The two headers of a request with this body. */
    public static Map<String, String> headers(String signingSecret, Instant at, String body) {
        String timestamp = String.valueOf(at.getEpochSecond());
        return Map.of(
                "x-slack-request-timestamp", timestamp, "x-slack-signature", sign(signingSecret, timestamp, body));
    }

    public static String sign(String signingSecret, String timestamp, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(signingSecret.getBytes(UTF_8), "HmacSHA256"));
            byte[] signed = mac.doFinal(("v0:" + timestamp + ":" + body).getBytes(UTF_8));
            return "v0=" + HexFormat.of().formatHex(signed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
