package kz.reformbot.telegram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kz.reformbot.conversation.HandleLaterException;
import kz.reformbot.telegram.TelegramLimits.Rates;

/** Waits until Telegram wants to hear of a message, before it has to say so. Safe to share between threads. */
final class SendLimiter {
    /** What is held longer is handled later, so that the thread serves others meanwhile. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    /** After this long without a message a chat's bucket is full again. */
    private static final Duration KEPT = Duration.ofMinutes(2);

    private static final int MOST_CHATS = 100_000;

    private final Rates rates;
    private final Clock clock;
    private final Bucket all;
    private final Cache<Long, Bucket> chats = Caffeine.newBuilder()
            .maximumSize(MOST_CHATS)
            .expireAfterAccess(KEPT)
            .build();
    private final Cache<Long, Instant> held = Caffeine.newBuilder()
            .maximumSize(MOST_CHATS)
            .expireAfterWrite(Duration.ofDays(1))
            .build();

    SendLimiter(Rates rates, Clock clock) {
        this.rates = rates;
        this.clock = clock;
        // A burst and what is refilled within the second stay together below the limit.
        int burst = Math.max(1, rates.aSecond() / 5);
        this.all = bucket(burst, rates.aSecond() - burst, Duration.ofSeconds(1));
    }

    private static Bucket bucket(int capacity, int refilled, Duration time) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(Math.max(1, refilled), time))
                .build();
    }

    private Bucket bucketOf(long chat) {
        if (!isGroup(chat)) {
            return bucket(1, 1, rates.chat());
        }
        int burst = Math.max(1, rates.groupAMinute() / 4);
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(1).refillGreedy(1, rates.chat()))
                .addLimit(limit -> limit.capacity(burst)
                        .refillGreedy(Math.max(1, rates.groupAMinute() - burst), Duration.ofMinutes(1)))
                .build();
    }

    /** Groups and channels have ids below zero. */
    static boolean isGroup(long chat) {
        return chat < 0;
    }

    /**
     * Returns when a message may be sent to a chat.
     *
     * @throws HandleLaterException when that takes long
     */
    void await(long chat) {
        try {
            Instant until = held.getIfPresent(chat);
            if (until != null) {
                waitFor(Duration.between(clock.instant(), until));
            }
            chats.get(chat, this::bucketOf).asBlocking().consume(1);
            all.asBlocking().consume(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HandleLaterException("the program stops", Duration.ZERO, e);
        }
    }

    private static void waitFor(Duration time) throws InterruptedException {
        if (time.compareTo(LONGEST_WAIT) > 0) {
            throw new HandleLaterException("Telegram asks to wait", time);
        }
        if (time.toMillis() > 0) {
            Thread.sleep(time.toMillis());
        }
    }

    /** Telegram asks to wait before the next message to a chat. */
    void hold(long chat, Duration time) {
        held.put(chat, clock.instant().plus(time));
    }
}
