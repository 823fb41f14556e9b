package kz.reformbot.telegram.api;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Counts what is sent and says how long a chat must wait. Not thread-safe: guarded by the world's lock. */
final class Floods {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private Rates rates;
    /** For each chat, the moment at which all that it got would have been due at one a {@code perChat}. */
    private final Map<Long, Instant> due = new HashMap<>();

    private final Map<Long, Deque<Instant>> groups = new HashMap<>();
    private Instant dueInAll = Instant.MIN;
    private final Map<Long, Penalty> penalties = new HashMap<>();

    /** {@code told} where the bot was told of it, so that it can keep it. */
    private record Penalty(Instant until, boolean told) {}

    Floods(Rates rates) {
        this.rates = rates;
    }

    void rates(Rates now) {
        rates = now;
    }

    /** Counts one message, or refuses it. */
    void count(long chat, boolean group, Instant now) {
        Penalty penalty = penalties.getOrDefault(chat, new Penalty(Instant.MIN, true));
        if (now.isBefore(penalty.until())) {
            penalties.put(chat, new Penalty(penalty.until(), true));
            throw Refused.tooMany(
                    seconds(Duration.between(now, penalty.until())),
                    penalty.told() ? Optional.of(Rule.RETRY_AFTER) : Optional.empty());
        }
        Duration wait = longest(chatWait(chat, now), group ? groupWait(chat, now) : Duration.ZERO, waitInAll(now));
        if (wait.compareTo(Duration.ZERO) > 0) {
            penalties.put(chat, new Penalty(now.plus(wait), true));
            throw Refused.tooMany(seconds(wait), Optional.of(Rule.FLOOD));
        }
        due.put(chat, later(due.getOrDefault(chat, Instant.MIN), now).plus(rates.perChat()));
        if (group) {
            groups.computeIfAbsent(chat, none -> new ArrayDeque<>()).add(now);
        }
        if (rates.perSecond() > 0) {
            dueInAll = later(dueInAll, now).plus(Duration.ofSeconds(1).dividedBy(rates.perSecond()));
        }
    }

    /** Refuses everything to this chat until then. */
    void penalty(long chat, Instant until) {
        penalties.put(chat, new Penalty(until, false));
    }

    private Duration chatWait(long chat, Instant now) {
        Instant theirs = later(due.getOrDefault(chat, Instant.MIN), now);
        return Duration.between(now, theirs).minus(rates.perChat().multipliedBy(rates.burst() - 1L));
    }

    private Duration groupWait(long chat, Instant now) {
        Deque<Instant> sent = groups.getOrDefault(chat, new ArrayDeque<>());
        while (!sent.isEmpty() && !sent.peekFirst().plus(MINUTE).isAfter(now)) {
            sent.removeFirst();
        }
        return rates.perGroupMinute() == 0 || sent.size() < rates.perGroupMinute()
                ? Duration.ZERO
                : Duration.between(now, sent.peekFirst().plus(MINUTE));
    }

    private Duration waitInAll(Instant now) {
        if (rates.perSecond() == 0) {
            return Duration.ZERO;
        }
        Duration each = Duration.ofSeconds(1).dividedBy(rates.perSecond());
        return Duration.between(now, later(dueInAll, now)).minus(each.multipliedBy(rates.perSecond() - 1L));
    }

    private static Duration longest(Duration... waits) {
        Duration longest = Duration.ZERO;
        for (Duration wait : waits) {
            longest = wait.compareTo(longest) > 0 ? wait : longest;
        }
        return longest;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
