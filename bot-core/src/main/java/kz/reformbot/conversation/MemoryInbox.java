package kz.reformbot.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An inbox in memory: what it holds is lost when the process ends. Bounded in what it holds and remembers. */
public final class MemoryInbox implements Inbox {
    private static final Logger log = LoggerFactory.getLogger(MemoryInbox.class);

    /** Telegram delivers again for a day, Slack for about six minutes. */
    private static final Duration REMEMBERED = Duration.ofHours(25);

    private static final int MOST_REMEMBERED = 200_000;
    private static final int MOST_FAILURES = 8;
    /** After this long nobody waits for an answer any more. */
    private static final Duration LONGEST_PUT_OFF = Duration.ofDays(1);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final int capacity;
    private final Duration grace;
    private final ScheduledExecutorService workers;
    private final Cache<Key, Boolean> known = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(REMEMBERED)
            .build();

    // Guarded by this.
    private final Map<String, EventHandler> handlers = new HashMap<>();
    private final Map<Lane, Deque<Event>> lanes = new HashMap<>();
    private int waiting;
    private boolean closed;

    private record Key(String platform, String id) {}

    private record Lane(String platform, String name) {}

    /**
     * What came of an event so far.
     *
     * @param putOff how long it was put off altogether
     * @param pause before it is handled, again or for the first time
     */
    private record Tries(int failures, Duration putOff, Duration pause) {
        static final Tries NONE = new Tries(0, Duration.ZERO, Duration.ZERO);

        Tries failed() {
            return new Tries(failures + 1, putOff, pauseAfter(failures + 1));
        }

        Tries putOffFor(Duration time) {
            return new Tries(failures, putOff.plus(time), time);
        }
    }

    /**
     * An empty inbox.
     *
     * @param workers how many events are handled at a time
     * @param capacity how many may wait
     * @param grace how long {@link #close} waits for what is being handled
     */
    public MemoryInbox(int workers, int capacity, Duration grace) {
        this.capacity = capacity;
        this.grace = grace;
        this.workers = Executors.newScheduledThreadPool(workers, task -> {
            Thread thread = new Thread(task, "inbox");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public synchronized Kept keep(Event event) {
        Key key = new Key(event.platform(), event.id());
        if (known.getIfPresent(key) != null) {
            return Kept.KNOWN;
        }
        if (closed || waiting >= capacity) {
            return Kept.FULL;
        }
        known.put(key, Boolean.TRUE);
        waiting++;
        Lane lane = new Lane(event.platform(), event.lane());
        Deque<Event> queue = lanes.computeIfAbsent(lane, absent -> new ArrayDeque<>());
        queue.add(event);
        if (queue.size() == 1 && handlers.containsKey(event.platform())) {
            next(lane, Tries.NONE);
        }
        return Kept.NEW;
    }

    @Override
    public synchronized void handle(String platform, EventHandler handler) {
        if (handlers.putIfAbsent(platform, handler) != null) {
            throw new IllegalStateException("the events of " + platform + " have a handler already");
        }
        lanes.keySet().stream()
                .filter(lane -> lane.platform().equals(platform))
                .forEach(lane -> next(lane, Tries.NONE));
    }

    @Override
    public synchronized int waiting() {
        return waiting;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what a handler throws is caught where it is called
    private void next(Lane lane, Tries tries) {
        workers.schedule(() -> handleFirst(lane, tries), tries.pause().toMillis(), TimeUnit.MILLISECONDS);
    }

    private void handleFirst(Lane lane, Tries before) {
        Event event;
        EventHandler handler;
        synchronized (this) {
            Deque<Event> queue = lanes.get(lane);
            event = queue == null ? null : queue.peek();
            handler = handlers.get(lane.platform());
            if (closed || event == null || handler == null) {
                return;
            }
        }
        Tries again = handle(handler, event, before);
        synchronized (this) {
            if (again != null && !closed) {
                next(lane, again);
            } else if (again == null) {
                finish(lane);
            }
        }
    }

    /** Null when the event is done with. */
    private static @Nullable Tries handle(EventHandler handler, Event event, Tries before) {
        try {
            handler.handle(event);
            return null;
        } catch (HandleLaterException e) {
            Tries again = before.putOffFor(e.after());
            if (again.putOff().compareTo(LONGEST_PUT_OFF) <= 0) {
                log.debug("{} is put off for {}: {}", event, e.after(), e.getMessage());
                return again;
            }
            log.error("{} is given up, it was put off for {}: {}", event, before.putOff(), e.getMessage());
            return null;
        } catch (RuntimeException | Error e) { // errors too: the lane must go on
            // Only its kind: a message may hold what a person wrote.
            String kind = e.getClass().getName();
            Tries again = before.failed();
            if (again.failures() < MOST_FAILURES) {
                log.warn("{} failed with {} and is tried again", event, kind);
                log.debug("{} failed", event, e);
                return again;
            }
            log.error("{} is given up after {} failures: {}", event, again.failures(), kind);
            return null;
        }
    }

    private static Duration pauseAfter(int failures) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << (failures - 1));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private synchronized void finish(Lane lane) {
        waiting--;
        Deque<Event> queue = lanes.get(lane);
        if (queue == null) {
            return;
        }
        queue.remove();
        if (queue.isEmpty()) {
            lanes.remove(lane);
        } else if (!closed) {
            next(lane, Tries.NONE);
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        workers.shutdown();
        try {
            if (!workers.awaitTermination(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                log.warn("Some events were still being handled after {} and are left", grace);
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
        }
        synchronized (this) {
            if (waiting > 0) {
                log.warn("{} events were not handled; without a database they are lost", waiting);
            }
        }
    }
}
