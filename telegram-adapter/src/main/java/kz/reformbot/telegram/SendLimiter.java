package kz.reformbot.telegram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.LocalBucketBuilder;
import java.time.Duration;
import kz.reformbot.conversation.HandleLaterException;
import kz.reformbot.telegram.TelegramLimits.Rates;

/**
 * Holds messages back until Telegram wants to hear of them, before it has to say so. A thread waits here for the limit
 * that all chats share; what waits for its own chat is handled later, so that the thread serves others meanwhile. Safe
 * to share between threads.
 */
final class SendLimiter {
    /** Less is waited for: handling an event once more costs more. */
    private static final Duration SHORT = Duration.ofMillis(50);
    /** After this long without a message a chat's bucket is full again. */
    private static final Duration KEPT = Duration.ofMinutes(2);

    private static final int MOST_CHATS = 100_000;

    private final Rates rates;
    private final TimeMeter time;
    private final Bucket all;
    private final Cache<Long, Bucket> chats = Caffeine.newBuilder()
            .maximumSize(MOST_CHATS)
            .expireAfterAccess(KEPT)
            .build();
    /** Until when, in the time's nanoseconds. */
    private final Cache<Long, Long> held = Caffeine.newBuilder()
            .maximumSize(MOST_CHATS)
            .expireAfterWrite(Duration.ofDays(1))
            .build();

    /** @param time runs on evenly: a clock that is set back would hold everything */
    SendLimiter(Rates rates, TimeMeter time) {
        this.rates = rates;
        this.time = time;
        // A burst and what is refilled within the second stay together below the limit.
        int burst = Math.max(1, rates.aSecond() / 5);
        this.all = bucket(burst, rates.aSecond() - burst, Duration.ofSeconds(1));
    }

    private LocalBucketBuilder bucket() {
        return Bucket.builder().withCustomTimePrecision(time);
    }

    private Bucket bucket(int capacity, int refilled, Duration in) {
        return bucket().addLimit(limit -> limit.capacity(capacity).refillGreedy(Math.max(1, refilled), in))
                .build();
    }

    private Bucket bucketOf(long chat) {
        if (!isGroup(chat)) {
            return bucket(1, 1, rates.chat());
        }
        int burst = Math.max(1, rates.groupAMinute() / 4);
        return bucket().addLimit(limit -> limit.capacity(1).refillGreedy(1, rates.chat()))
                .addLimit(limit -> limit.capacity(burst)
                        .refillGreedy(Math.max(1, rates.groupAMinute() - burst), Duration.ofMinutes(1)))
                .build();
    }

    /** Groups and channels have ids below zero. */
    static boolean isGroup(long chat) {
        return chat < 0;
    }

    /**
     * Returns when a message may be sent to a chat, and counts it.
     *
     * @throws HandleLaterException when the chat's turn does not come at once
     */
    void await(long chat) {
        awaitTurn(chat);
        try {
            all.asBlocking().consume(1);
        } catch (InterruptedException e) {
            throw stopping(e);
        }
        ConsumptionProbe own = chats.get(chat, this::bucketOf).tryConsumeAndReturnRemaining(1);
        if (!own.isConsumed()) {
            // Another topic of the group was quicker.
            all.addTokens(1);
            throw later(Duration.ofNanos(own.getNanosToWaitForRefill()));
        }
    }

    /**
     * Returns when it is a chat's turn; counts nothing.
     *
     * @throws HandleLaterException when its turn does not come at once
     */
    void awaitTurn(long chat) {
        Duration wait = untilTurn(chat);
        if (wait.compareTo(SHORT) > 0) {
            throw later(wait);
        }
        try {
            Thread.sleep(wait.plusNanos(999_999).toMillis());
        } catch (InterruptedException e) {
            throw stopping(e);
        }
    }

    private Duration untilTurn(long chat) {
        long nanos = chats.get(chat, this::bucketOf).estimateAbilityToConsume(1).getNanosToWaitForRefill();
        Long until = held.getIfPresent(chat);
        long hold = until == null ? 0 : until - time.currentTimeNanos();
        return Duration.ofNanos(Math.max(nanos, hold));
    }

    private static HandleLaterException later(Duration wait) {
        return new HandleLaterException("Telegram wants the chat's next message later", wait.plusMillis(1));
    }

    private static HandleLaterException stopping(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new HandleLaterException("the program stops", Duration.ZERO, e);
    }

    /** Telegram asks to wait before the next message to a chat. */
    void hold(long chat, Duration wait) {
        held.put(chat, time.currentTimeNanos() + wait.toNanos());
    }
}
