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
    private static final int MOST_ATTEMPTS = 8;
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
            next(lane, 1, Duration.ZERO);
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
                .forEach(lane -> next(lane, 1, Duration.ZERO));
    }

    @Override
    public synchronized int waiting() {
        return waiting;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what a handler throws is caught where it is called
    private void next(Lane lane, int attempt, Duration pause) {
        workers.schedule(() -> handleFirst(lane, attempt), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void handleFirst(Lane lane, int attempt) {
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
        Duration again = attempt(handler, event, attempt);
        synchronized (this) {
            if (again != null && !closed) {
                next(lane, attempt + 1, again);
            } else if (again == null) {
                finish(lane);
            }
        }
    }

    /** Null when the event is done with, else after how long to try again. */
    private static @Nullable Duration attempt(EventHandler handler, Event event, int attempt) {
        try {
            handler.handle(event);
            return null;
        } catch (HandleLaterException e) {
            if (attempt < MOST_ATTEMPTS) {
                log.info("{} is tried again after {}: {}", event, e.after(), e.getMessage());
                return longer(e.after(), pauseAfter(attempt));
            }
            log.error("{} is given up after {} attempts: {}", event, attempt, e.getMessage());
            return null;
        } catch (RuntimeException | Error e) { // errors too: the lane must go on
            // Only its kind: a message may hold what a person wrote.
            String kind = e.getClass().getName();
            if (attempt < MOST_ATTEMPTS) {
                log.warn("{} failed with {} and is tried again", event, kind);
                log.debug("{} failed", event, e);
                return pauseAfter(attempt);
            }
            log.error("{} is given up after {} attempts: {}", event, attempt, kind);
            return null;
        }
    }

    private static Duration pauseAfter(int attempt) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << (attempt - 1));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
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
            next(lane, 1, Duration.ZERO);
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
