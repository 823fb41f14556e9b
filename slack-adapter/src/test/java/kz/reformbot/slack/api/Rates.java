package kz.reformbot.slack.api;

import java.util.HashMap;
import java.util.Map;

/**
 * How often an app may call.
 *
 * @param burst messages to one channel that may come at once; after that one a second
 * @param perMinute calls a minute a team by method, {@code *} for those not named; 0 for any number
 */
public record Rates(int burst, Map<String, Integer> perMinute) {
    private static final int TIER_2 = 20;
    private static final int TIER_3 = 50;
    private static final int TIER_4 = 100;
    private static final int HUNDREDS = 600;

    public Rates {
        perMinute = Map.copyOf(perMinute);
    }

    /** Slack's, https://docs.slack.dev/apis/web-api/rate-limits ; tiers are what the methods' pages say. */
    public static Rates slack() {
        Map<String, Integer> tiers = new HashMap<>();
        tiers.put("*", TIER_4);
        tiers.put("auth.test", HUNDREDS);
        tiers.put("api.test", 0);
        tiers.put("chat.postMessage", HUNDREDS);
        tiers.put("chat.getPermalink", HUNDREDS);
        tiers.put("assistant.threads.setStatus", HUNDREDS);
        tiers.put("chat.postEphemeral", TIER_4);
        tiers.put("chat.appendStream", TIER_4);
        tiers.put("views.open", TIER_4);
        tiers.put("views.publish", TIER_4);
        tiers.put("users.info", TIER_4);
        for (String method : new String[] {
            "chat.update",
            "chat.delete",
            "conversations.info",
            "conversations.open",
            "conversations.replies",
            "reactions.add",
            "assistant.threads.setSuggestedPrompts",
            "assistant.threads.setTitle"
        }) {
            tiers.put(method, TIER_3);
        }
        tiers.put("chat.startStream", TIER_2);
        tiers.put("chat.stopStream", TIER_2);
        tiers.put("apps.connections.open", TIER_2);
        tiers.put("response_url", 0);
        return new Rates(4, tiers);
    }

    /** No limits, for tests of other things with many messages. */
    public static Rates none() {
        return new Rates(Integer.MAX_VALUE, Map.of());
    }

    public Rates with(String method, int callsPerMinute) {
        Map<String, Integer> changed = new HashMap<>(perMinute);
        changed.put(method, callsPerMinute);
        return new Rates(burst, changed);
    }

    public Rates burst(int messages) {
        return new Rates(messages, perMinute);
    }

    int of(String method) {
        return perMinute.getOrDefault(method, perMinute.getOrDefault("*", 0));
    }
}
