package kz.reformbot.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Delayed;
import java.util.concurrent.ScheduledThreadPoolExecutor;
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
    /** What fails this often will go on failing. */
    private static final int MOST_FAILURES = 3;
    /** Nobody waits longer for an answer. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final int capacity;
    private final Duration grace;
    private final Clock clock;
    private final ScheduledThreadPoolExecutor workers;
    private final Cache<Key, Boolean> known = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(REMEMBERED)
            .build();

    // Guarded by this.
    private final Map<String, EventHandler> handlers = new HashMap<>();
    private final Map<Lane, Deque<WaitingEvent>> lanes = new HashMap<>();
    private int waiting;
    /** Lanes whose first event is being handled, or will be when its time has come. */
    private int scheduled;

    private boolean closed;
    /** When the grace is over, by {@link System#nanoTime}; means nothing before {@link #close}. */
    private long end;

    private record Key(String platform, String id) {}

    private record Lane(String platform, String name) {}

    /**
     * An empty inbox.
     *
     * @param workers how many events are handled at a time
     * @param capacity how many may wait
     * @param grace how long {@link #close} goes on handling what is here
     */
    public MemoryInbox(int workers, int capacity, Duration grace, Clock clock) {
        this.capacity = capacity;
        this.grace = grace;
        this.clock = clock;
        this.workers = new ScheduledThreadPoolExecutor(workers, task -> {
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
        Deque<WaitingEvent> queue = lanes.computeIfAbsent(lane, absent -> new ArrayDeque<>());
        queue.add(new WaitingEvent(event, clock.instant()));
        if (queue.size() == 1 && handlers.containsKey(event.platform())) {
            next(lane, Duration.ZERO);
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
                .forEach(lane -> next(lane, Duration.ZERO));
    }

    @Override
    public synchronized int waiting() {
        return waiting;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what a handler throws is caught where it is called
    private synchronized void next(Lane lane, Duration pause) {
        if (closed && pause.toNanos() > end - System.nanoTime()) {
            return;
        }
        scheduled++;
        workers.schedule(() -> handleFirst(lane), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void handleFirst(Lane lane) {
        WaitingEvent item;
        EventHandler handler;
        synchronized (this) {
            Deque<WaitingEvent> queue = lanes.get(lane);
            item = queue == null ? null : queue.peek();
            handler = handlers.get(lane.platform());
            if (item == null || handler == null) {
                throw new IllegalStateException("a lane is handled that has no event or no handler");
            }
        }
        Duration again = attempt(handler, item);
        synchronized (this) {
            if (again == null) {
                finish(lane);
            } else {
                next(lane, again);
            }
            scheduled--;
            notifyAll();
        }
    }

    /** Null when the event is done with, else after how long to try again. */
    private @Nullable Duration attempt(EventHandler handler, WaitingEvent item) {
        try {
            handler.handle(item.event, item);
            return null;
        } catch (HandleLaterException e) {
            if (clock.instant().isBefore(item.since.plus(PATIENCE))) {
                Duration pause = e.after().orElseGet(() -> pauseAfter(++item.delays));
                log.debug("{} is tried again after {}: {}", item.event, pause, e.getMessage());
                return pause;
            }
            log.error("{} is given up after {}: {}", item.event, PATIENCE, e.getMessage());
        } catch (RuntimeException | Error e) { // errors too: the lane must go on
            item.failures++;
            // Only its kind: a message may hold what a person wrote.
            String kind = e.getClass().getName();
            log.debug("{} failed", item.event, e);
            if (item.failures < MOST_FAILURES) {
                log.warn("{} failed with {} and is tried again", item.event, kind);
                return pauseAfter(item.failures);
            }
            log.error("{} is given up after {} attempts: {}", item.event, item.failures, kind);
        }
        abandon(handler, item);
        return null;
    }

    private static void abandon(EventHandler handler, WaitingEvent item) {
        try {
            handler.abandon(item.event, item);
        } catch (RuntimeException | Error e) { // errors too: the lane must go on
            log.warn(
                    "of {} the person could not be told: {}",
                    item.event,
                    e.getClass().getName());
            log.debug("{} could not be abandoned", item.event, e);
        }
    }

    private static Duration pauseAfter(int attempt) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private synchronized void finish(Lane lane) {
        waiting--;
        Deque<WaitingEvent> queue = lanes.get(lane);
        if (queue == null) {
            return;
        }
        queue.remove();
        if (queue.isEmpty()) {
            lanes.remove(lane);
        } else {
            next(lane, Duration.ZERO);
        }
    }

    /** Takes nothing more, and goes on until nothing is left to handle or the grace is over: the rest is lost. */
    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            end = System.nanoTime() + grace.toNanos();
            dropWhatComesTooLate();
            awaitTheRest();
            if (waiting > 0) {
                log.warn("Events left unhandled: {}; without a database they are lost", waiting);
            }
        }
        workers.shutdownNow();
    }

    private synchronized void dropWhatComesTooLate() {
        for (Runnable task : workers.getQueue()) {
            boolean late =
                    task instanceof Delayed delayed && delayed.getDelay(TimeUnit.NANOSECONDS) > end - System.nanoTime();
            if (late && workers.remove(task)) {
                scheduled--;
            }
        }
    }

    private synchronized void awaitTheRest() {
        try {
            for (long left = grace.toMillis(); scheduled > 0 && left > 0; left = millisLeft()) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized long millisLeft() {
        return TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    }
}
