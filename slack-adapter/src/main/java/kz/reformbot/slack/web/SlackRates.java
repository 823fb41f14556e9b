package kz.reformbot.slack.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * How often Slack wants to be called, https://docs.slack.dev/apis/web-api/rate-limits .
 *
 * @param channel between two messages to one channel
 * @param perMinute calls a minute in one workspace, by method, {@code *} for those not named
 */
public record SlackRates(Duration channel, Map<String, Integer> perMinute) {
    private static final int TIER_3 = 50;
    private static final int TIER_4 = 100;
    /** "Several hundred" messages a minute in a workspace. */
    private static final int SEVERAL_HUNDRED = 300;

    public SlackRates {
        perMinute = Map.copyOf(perMinute);
    }

    /** What the pages of the methods say. */
    public static SlackRates slack() {
        Map<String, Integer> perMinute = new HashMap<>();
        perMinute.put("chat.postMessage", SEVERAL_HUNDRED);
        perMinute.put("chat.postEphemeral", TIER_4);
        perMinute.put("assistant.threads.setStatus", SEVERAL_HUNDRED);
        perMinute.put("views.open", TIER_4);
        perMinute.put("views.update", TIER_4);
        perMinute.put("views.publish", TIER_4);
        perMinute.put("users.info", TIER_4);
        perMinute.put("*", TIER_3);
        return new SlackRates(Duration.ofSeconds(1), perMinute);
    }

    /** As good as none, where nobody has to be spared. */
    public static SlackRates unlimited() {
        return new SlackRates(Duration.ofNanos(1), Map.of("*", 1_000_000_000));
    }

    int of(String method) {
        return perMinute.getOrDefault(method, perMinute.getOrDefault("*", TIER_3));
    }
}
