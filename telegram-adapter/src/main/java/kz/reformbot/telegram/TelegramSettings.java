package kz.reformbot.telegram;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How to reach Telegram.
 *
 * @param token BotFather's
 * @param apiUrl the Bot API's address, {@code scheme://host:port}
 * @param webhookUrl where Telegram delivers updates; null to poll for them
 * @param secret what Telegram sends along with each update that it delivers, {@code [A-Za-z0-9_-]{1,256}}
 */
public record TelegramSettings(
        String token, URI apiUrl, @Nullable URI webhookUrl, String secret) {
    public static final String TOKEN = "TELEGRAM_BOT_TOKEN";
    public static final String API_URL = "TELEGRAM_API_URL";
    public static final String WEBHOOK_URL = "TELEGRAM_WEBHOOK_URL";
    public static final String SECRET = "TELEGRAM_WEBHOOK_SECRET";

    private static final URI TELEGRAM = URI.create("https://api.telegram.org");
    private static final Pattern TOKENS = Pattern.compile("[A-Za-z0-9:_-]+");
    private static final Pattern SECRETS = Pattern.compile("[A-Za-z0-9_-]{1,256}");

    public TelegramSettings {
        if (!TOKENS.matcher(token).matches()) {
            throw new IllegalArgumentException(
                    TOKEN + " is no bot token: copy it from BotFather, it looks like 123456:ABC-DEF");
        }
        if (!SECRETS.matcher(secret).matches()) {
            throw new IllegalArgumentException(SECRET + " may hold 1 to 256 of A-Z, a-z, 0-9, _ and - only");
        }
        checkApi(apiUrl);
        if (webhookUrl != null && (!"https".equals(webhookUrl.getScheme()) || webhookUrl.getHost() == null)) {
            throw new IllegalArgumentException(WEBHOOK_URL + " must begin with https:// and name a host");
        }
    }

    private static void checkApi(URI url) {
        boolean http = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
        String path = url.getPath();
        if (!http || url.getHost() == null || (path != null && !path.isEmpty() && !path.equals("/"))) {
            throw new IllegalArgumentException(API_URL + " must be scheme://host:port, such as " + TELEGRAM);
        }
    }

    /**
     * The settings among environment variables; those that are blank count as absent.
     *
     * @throws IllegalArgumentException when one is wrong; the message names it and says what to do
     */
    public static TelegramSettings of(Map<String, String> environment) {
        String token = value(environment, TOKEN, "");
        String webhook = value(environment, WEBHOOK_URL, "");
        return new TelegramSettings(
                token,
                url(API_URL, value(environment, API_URL, TELEGRAM.toString())),
                webhook.isEmpty() ? null : url(WEBHOOK_URL, webhook),
                value(environment, SECRET, secretOf(token)));
    }

    /** Polls at an address. */
    public static TelegramSettings polling(String token, URI apiUrl) {
        return new TelegramSettings(token, apiUrl, null, secretOf(token));
    }

    private static String value(Map<String, String> environment, String name, String absent) {
        String value = environment.getOrDefault(name, "").strip();
        return value.isEmpty() ? absent : value;
    }

    private static URI url(String name, String value) {
        try {
            return URI.create(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + " is no URL: " + value, e);
        }
    }

    /** The same in every process that has the token, so that several may stand behind one webhook. */
    private static String secretOf(String token) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(("webhook " + token).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Without token and secret: they reach no log. */
    @Override
    public String toString() {
        return "Telegram at " + apiUrl + (webhookUrl == null ? ", polling" : ", webhook " + webhookUrl);
    }
}
