package kz.reformbot.slack;

import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How to reach Slack, and how it reaches us.
 *
 * @param botToken of the one workspace that the app was installed in by hand; null where all come by OAuth
 * @param appToken to receive by Socket Mode; null to receive by HTTP only
 * @param signingSecret to receive by HTTP; null to receive by Socket Mode only
 * @param clientId to be installed by OAuth; null for one workspace only
 * @param clientSecret comes with {@code clientId}
 * @param apiUrl the Web API's address with its path, a slash at its end
 */
public record SlackSettings(
        @Nullable String botToken,
        @Nullable String appToken,
        @Nullable String signingSecret,
        @Nullable String clientId,
        @Nullable String clientSecret,
        URI apiUrl) {
    public static final String BOT_TOKEN = "SLACK_BOT_TOKEN";
    public static final String APP_TOKEN = "SLACK_APP_TOKEN";
    public static final String SIGNING_SECRET = "SLACK_SIGNING_SECRET";
    public static final String CLIENT_ID = "SLACK_CLIENT_ID";
    public static final String CLIENT_SECRET = "SLACK_CLIENT_SECRET";
    public static final String API_URL = "SLACK_API_URL";

    private static final String SLACK = "https://slack.com/api/";
    private static final Pattern WORD = Pattern.compile("[!-~]+");
    private static final String BOT_PREFIX = "xoxb-";
    private static final String APP_PREFIX = "xapp-";

    public SlackSettings {
        if (botToken == null && clientId == null) {
            throw new IllegalArgumentException("Slack needs " + BOT_TOKEN + " (one workspace), or " + CLIENT_ID
                    + " and " + CLIENT_SECRET + " (many, by OAuth): api.slack.com/apps shows them");
        }
        if (appToken == null && signingSecret == null) {
            throw new IllegalArgumentException("Slack needs " + APP_TOKEN + " (Socket Mode) or " + SIGNING_SECRET
                    + " (HTTP), so that Slack can reach the bot: api.slack.com/apps shows them");
        }
        if ((clientId == null) != (clientSecret == null)) {
            throw new IllegalArgumentException(CLIENT_ID + " and " + CLIENT_SECRET + " go together: set both or none");
        }
        check(BOT_TOKEN, botToken, APP_PREFIX, BOT_PREFIX);
        check(APP_TOKEN, appToken, BOT_PREFIX, APP_PREFIX);
        check(SIGNING_SECRET, signingSecret, BOT_PREFIX, "32 letters and digits");
        checkApi(apiUrl);
    }

    private static void check(String name, @Nullable String value, String wrong, String right) {
        if (value != null && (!WORD.matcher(value).matches() || value.startsWith(wrong))) {
            throw new IllegalArgumentException(
                    name + " is something else: copy it from api.slack.com/apps, it looks like " + right);
        }
    }

    private static void checkApi(URI url) {
        boolean http = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
        if (!http || url.getHost() == null || !url.getPath().endsWith("/")) {
            throw new IllegalArgumentException(API_URL + " must be an address with its path, such as " + SLACK);
        }
    }

    /**
     * The settings among environment variables; those that are blank count as absent.
     *
     * @throws IllegalArgumentException when one is wrong or missing; the message names it and says what to do
     */
    public static SlackSettings of(Map<String, String> environment) {
        String api = value(environment, API_URL);
        return new SlackSettings(
                value(environment, BOT_TOKEN),
                value(environment, APP_TOKEN),
                value(environment, SIGNING_SECRET),
                value(environment, CLIENT_ID),
                value(environment, CLIENT_SECRET),
                url(api == null ? SLACK : api));
    }

    /** Whether Slack is wanted: a token or secret of it is set, be it one that is not enough. */
    public static boolean wanted(Map<String, String> environment) {
        return Stream.of(BOT_TOKEN, APP_TOKEN, SIGNING_SECRET, CLIENT_ID, CLIENT_SECRET)
                .anyMatch(name -> value(environment, name) != null);
    }

    /** Whether something of Slack comes to the HTTP endpoint. */
    public boolean byHttp() {
        return signingSecret != null || clientId != null;
    }

    private static @Nullable String value(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "").strip();
        return value.isEmpty() ? null : value;
    }

    private static URI url(String value) {
        try {
            return URI.create(value.endsWith("/") ? value : value + "/");
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(API_URL + " is no URL: " + value, e);
        }
    }

    /** Without tokens and secrets: they reach no log. */
    @Override
    public String toString() {
        return "Slack at " + apiUrl + (appToken == null ? "" : ", Socket Mode")
                + (signingSecret == null ? "" : ", HTTP") + (clientId == null ? "" : ", OAuth");
    }
}
