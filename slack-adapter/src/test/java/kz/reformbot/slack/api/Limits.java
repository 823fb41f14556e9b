package kz.reformbot.slack.api;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Counts calls and says how long the next must wait. Guarded by the world's lock. */
final class Limits {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private Rates rates;
    private final Map<String, Deque<Instant>> calls = new HashMap<>();
    /** For each channel, the moment at which all that it got would have been due at one a second. */
    private final Map<String, Instant> due = new HashMap<>();

    private final Map<String, Penalty> penalties = new HashMap<>();

    /** {@code told} where the app was told of it, so that it can keep it. */
    private record Penalty(Instant until, boolean told) {}

    Limits(Rates rates) {
        this.rates = rates;
    }

    void rates(Rates now) {
        rates = now;
    }

    /** Counts a call of a team, or refuses it. */
    void count(String team, String method, Instant now) {
        String key = team + " " + method;
        keep(key, now);
        int most = rates.of(method);
        Deque<Instant> past = calls.computeIfAbsent(key, none -> new ArrayDeque<>());
        while (!past.isEmpty() && !past.peekFirst().plus(MINUTE).isAfter(now)) {
            past.removeFirst();
        }
        if (most > 0 && past.size() >= most) {
            throw refuse(key, now, Duration.between(now, past.peekFirst().plus(MINUTE)));
        }
        past.addLast(now);
    }

    /** Counts a message to a channel, or a status in it, or refuses it. */
    void countIn(String channel, String method, Instant now) {
        String key = channel + " " + method;
        keep(key, now);
        Instant theirs = due.getOrDefault(key, now);
        Instant start = theirs.isAfter(now) ? theirs : now;
        Duration wait = Duration.between(now, start).minus(SECOND.multipliedBy(rates.burst() - 1L));
        if (!wait.isNegative() && !wait.isZero()) {
            throw refuse(key, now, wait);
        }
        due.put(key, start.plus(SECOND));
    }

    private void keep(String key, Instant now) {
        Penalty penalty = penalties.get(key);
        if (penalty != null && now.isBefore(penalty.until())) {
            penalties.put(key, new Penalty(penalty.until(), true));
            throw Refused.tooMany(
                    seconds(Duration.between(now, penalty.until())),
                    penalty.told() ? Optional.of(Rule.RETRY_AFTER) : Optional.empty());
        }
    }

    private Refused refuse(String key, Instant now, Duration wait) {
        penalties.put(key, new Penalty(now.plusSeconds(seconds(wait)), true));
        return Refused.tooMany(seconds(wait), Optional.of(Rule.RATE));
    }

    /** Refuses the method, or every message to the channel, until then; the first refusal tells. */
    void penalty(String teamOrChannel, String method, Instant until) {
        penalties.put(teamOrChannel + " " + method, new Penalty(until, false));
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
