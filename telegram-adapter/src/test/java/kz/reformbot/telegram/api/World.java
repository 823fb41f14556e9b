package kz.reformbot.telegram.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** All that the double knows, behind one lock. */
final class World {
    /** How long a callback or inline query can be answered; Telegram names no figure, clients give up about then. */
    static final long QUERY_SECONDS = 15;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    final String token;
    final Person bot;
    final Clock clock;
    final boolean local;
    boolean privacy;
    boolean otherPoller;
    boolean closed;
    /** Whether a long poll is waiting. */
    boolean polling;
    /** Counts how often what hangs was let go. */
    long releases;

    final Floods floods;
    final UpdateQueue updates = new UpdateQueue();
    final Faults faults = new Faults();
    final Profile profile = new Profile();
    final Map<Long, ChatState> chats = new LinkedHashMap<>();
    final Map<String, Query> callbacks = new LinkedHashMap<>();
    final Map<String, Query> inlines = new LinkedHashMap<>();
    final Map<String, ChatState.Stored> inlineMessages = new HashMap<>();
    final Map<Long, List<String>> drafts = new HashMap<>();
    final Map<String, String> reactions = new HashMap<>();
    final List<Call> calls = new ArrayList<>();
    final List<Violation> violations = new ArrayList<>();
    final AtomicLong ids = new AtomicLong(100);

    /** A callback or inline query and its answer. */
    static final class Query {
        final Instant asked;
        Optional<ObjectNode> answer = Optional.empty();

        Query(Instant asked) {
            this.asked = asked;
        }
    }

    World(String token, Person bot, Clock clock, Rates rates, boolean privacy, boolean local) {
        this.token = token;
        this.bot = bot;
        this.clock = clock;
        this.floods = new Floods(rates);
        this.privacy = privacy;
        this.local = local;
    }

    Instant now() {
        return clock.instant();
    }

    /** Does something in the world and wakes all who wait for a change. */
    <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            T result = work.get();
            changed.signalAll();
            return result;
        } finally {
            lock.unlock();
        }
    }

    void change(Runnable work) {
        locked(() -> {
            work.run();
            return true;
        });
    }

    /** Work that may wait, and may fail, and what follows where it did not. */
    @FunctionalInterface
    interface Waiting<T> {
        T work() throws InterruptedException;
    }

    <T> T lockedInterruptibly(Waiting<T> waiting, Runnable then) throws InterruptedException {
        lock.lock();
        try {
            T result = waiting.work();
            then.run();
            return result;
        } finally {
            changed.signalAll();
            lock.unlock();
        }
    }

    /** Looks without waking anybody. */
    <T> T look(Supplier<T> question) {
        lock.lock();
        try {
            return question.get();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a change, at most so long; called with the lock held. */
    @SuppressWarnings("WaitNotInLoop") // The caller's is the loop.
    void pause(long millis) throws InterruptedException {
        boolean ignored = changed.await(millis, TimeUnit.MILLISECONDS);
    }

    /** Whether the condition came true within the time; it is asked again after every change. */
    boolean await(BooleanSupplier condition, long millis) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        lock.lock();
        try {
            while (!condition.getAsBoolean()) {
                long left = end - System.nanoTime();
                if (left <= 0 || closed) {
                    return false;
                }
                pause(Math.min(100, TimeUnit.NANOSECONDS.toMillis(left) + 1));
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    void violated(Rule rule, String method, String how) {
        violations.add(new Violation(rule, method, how));
    }
}
