package kz.reformbot.slack.receive;

import java.time.Duration;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kz.reformbot.conversation.Event;
import kz.reformbot.conversation.Inbox;
import kz.reformbot.conversation.Inbox.Kept;

/**
 * Keeps the messages of a thread in the order in which they were written. Slack sends them over several connections at
 * once, where one can overtake another: so each waits a little for those before it. No thread waits with it, and no
 * message for the inbox to keep one of another thread. Safe to share between threads.
 */
final class Settling {
    private static final int LOCKS = 64;

    private final Inbox inbox;
    private final Duration time;
    private final Executor executor;
    /** Each guarded by the lock of its lane. */
    private final Map<String, NavigableMap<String, Waiting>> lanes = new ConcurrentHashMap<>();

    private final Object[] locks =
            IntStream.range(0, LOCKS).mapToObj(each -> new Object()).toArray();

    private record Waiting(Event event, CompletableFuture<Kept> kept) {}

    /**
     * @param time how long a message waits
     * @param executor keeps what has waited
     */
    Settling(Inbox inbox, Duration time, Executor executor) {
        this.inbox = inbox;
        this.time = time;
        this.executor = executor;
    }

    /**
     * Keeps an event.
     *
     * @return completes when it is kept; fails as the inbox does
     */
    CompletableFuture<Kept> keep(Arrival arrival) {
        if (arrival.order().isEmpty()) {
            return CompletableFuture.supplyAsync(() -> inbox.keep(arrival.event()), executor);
        }
        CompletableFuture<Kept> kept = wait(arrival);
        CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS, executor)
                .execute(() -> keepUntil(arrival));
        return kept;
    }

    private CompletableFuture<Kept> wait(Arrival arrival) {
        String lane = arrival.event().lane();
        synchronized (lock(lane)) {
            // The same message may come twice within this time.
            return lanes.computeIfAbsent(lane, absent -> new TreeMap<>())
                    .computeIfAbsent(arrival.order(), order -> new Waiting(arrival.event(), new CompletableFuture<>()))
                    .kept();
        }
    }

    /** Keeps what waits before an event, and the event. */
    private void keepUntil(Arrival arrival) {
        String lane = arrival.event().lane();
        synchronized (lock(lane)) {
            NavigableMap<String, Waiting> waiting = lanes.getOrDefault(lane, new TreeMap<>());
            NavigableMap<String, Waiting> due = waiting.headMap(arrival.order(), true);
            due.values().forEach(this::keep);
            due.clear();
            if (waiting.isEmpty()) {
                lanes.remove(lane);
            }
        }
    }

    private void keep(Waiting waiting) {
        try {
            waiting.kept().complete(inbox.keep(waiting.event()));
        } catch (RuntimeException e) {
            waiting.kept().completeExceptionally(e);
        }
    }

    private Object lock(String lane) {
        return locks[Math.floorMod(lane.hashCode(), LOCKS)];
    }
}
