package kz.reformbot.slack.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.reformbot.conversation.HandleLaterException;

/**
 * Holds calls back until Slack wants to hear of them, before it has to say so. Nobody waits here: what is not at once
 * its turn is handled later, so that the thread serves others meanwhile. Safe to share between threads.
 */
final class SendLimiter {
    /** After this long without a call a bucket is full again. */
    private static final Duration KEPT = Duration.ofMinutes(2);

    private static final int MOST = 100_000;
    private static final Duration LONGEST_HOLD = Duration.ofDays(1);

    private final SlackRates rates;
    private final Clock clock;
    private final Cache<String, Bucket> methods =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(KEPT).build();
    private final Cache<String, Bucket> channels =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(KEPT).build();
    private final Cache<String, Instant> held = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(LONGEST_HOLD)
            .build();

    SendLimiter(SlackRates rates, Clock clock) {
        this.rates = rates;
        this.clock = clock;
    }

    /**
     * Counts a call.
     *
     * @throws HandleLaterException when it is not its turn
     */
    void take(String team, String method) {
        take(key(team, method), List.of(method(team, method)));
    }

    /**
     * Counts a call that writes into a channel.
     *
     * @throws HandleLaterException when it is not its turn
     */
    void take(String team, String method, String channel) {
        take(key(team, method), List.of(channel(team, channel), method(team, method)));
    }

    private void take(String key, List<Bucket> buckets) {
        Duration wait = held(key);
        for (Bucket bucket : buckets) {
            wait = longer(wait, wait(bucket));
        }
        if (!wait.isZero()) {
            throw later(wait);
        }
        for (int i = 0; i < buckets.size(); i++) {
            if (!buckets.get(i).tryConsume(1)) {
                // Another thread was quicker.
                buckets.subList(0, i).forEach(taken -> taken.addTokens(1));
                throw later(wait(buckets.get(i)));
            }
        }
    }

    /** Counts a call that is not worth waiting for; false when it is not its turn. */
    boolean takeNow(String team, String method) {
        return held(key(team, method)).isZero() && method(team, method).tryConsume(1);
    }

    /**
     * Counts nothing.
     *
     * @throws HandleLaterException when it is not a channel's turn
     */
    void check(String team, String method, String channel) {
        Duration wait = longer(held(key(team, method)), wait(channel(team, channel)));
        if (!wait.isZero()) {
            throw later(wait);
        }
    }

    /** Slack asks to wait before the method's next call: it counts calls of a method in a workspace. */
    void hold(String team, String method, Duration time) {
        Instant until = clock.instant().plus(time.compareTo(LONGEST_HOLD) < 0 ? time : LONGEST_HOLD);
        held.asMap().merge(key(team, method), until, (one, other) -> one.isAfter(other) ? one : other);
    }

    private Duration held(String key) {
        Instant until = held.getIfPresent(key);
        Duration left = until == null ? Duration.ZERO : Duration.between(clock.instant(), until);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static Duration wait(Bucket bucket) {
        return Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static HandleLaterException later(Duration wait) {
        return new HandleLaterException("Slack wants the next call later", wait.plusMillis(1));
    }

    private Bucket channel(String team, String channel) {
        return channels.get(
                key(team, channel),
                key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(1).refillGreedy(1, rates.channel()))
                        .build());
    }

    private Bucket method(String team, String method) {
        return methods.get(key(team, method), key -> {
            // A burst and what is refilled within the minute stay together below the limit.
            int burst = Math.max(1, rates.of(method) / 4);
            int refilled = Math.max(1, rates.of(method) - burst);
            return Bucket.builder()
                    .addLimit(limit -> limit.capacity(burst).refillGreedy(refilled, Duration.ofMinutes(1)))
                    .build();
        });
    }

    private static String key(String team, String what) {
        return team + " " + what;
    }
}
