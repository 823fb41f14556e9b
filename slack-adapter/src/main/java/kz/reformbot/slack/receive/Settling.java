package kz.reformbot.slack.receive;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import kz.reformbot.conversation.Event;
import kz.reformbot.conversation.Inbox;
import kz.reformbot.conversation.Inbox.Kept;

/**
 * Keeps the messages of a thread in the order in which they were written. Slack sends them over several connections at
 * once, where one can overtake another: so each waits a little for those before it. Safe to share between threads.
 */
final class Settling {
    private final Inbox inbox;
    private final Duration time;
    // Guarded by this.
    private final Map<String, NavigableMap<String, Waiting>> lanes = new HashMap<>();

    private record Waiting(Event event, CompletableFuture<Kept> kept) {}

    /** @param time how long a message waits */
    Settling(Inbox inbox, Duration time) {
        this.inbox = inbox;
        this.time = time;
    }

    /** Keeps an event; returns when it is kept. */
    Kept keep(Arrival arrival) {
        if (arrival.order().isEmpty()) {
            return inbox.keep(arrival.event());
        }
        CompletableFuture<Kept> kept = wait(arrival);
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        keepUntil(arrival);
        return kept.join();
    }

    private synchronized CompletableFuture<Kept> wait(Arrival arrival) {
        // The same message may come twice within this time.
        return lanes.computeIfAbsent(arrival.event().lane(), lane -> new TreeMap<>())
                .computeIfAbsent(arrival.order(), order -> new Waiting(arrival.event(), new CompletableFuture<>()))
                .kept();
    }

    /** Keeps what waits before an event, and the event. */
    private synchronized void keepUntil(Arrival arrival) {
        String lane = arrival.event().lane();
        NavigableMap<String, Waiting> waiting = lanes.getOrDefault(lane, new TreeMap<>());
        NavigableMap<String, Waiting> due = waiting.headMap(arrival.order(), true);
        due.values().forEach(each -> each.kept().complete(inbox.keep(each.event())));
        due.clear();
        if (waiting.isEmpty()) {
            lanes.remove(lane);
        }
    }
}
