package kz.reformbot.slack.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** All that the double knows, behind one lock. */
final class World {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    final AppIdentity app;
    final Clock clock;
    final Limits limits;
    final Faults faults = new Faults();
    final Set<String> scopes = new HashSet<>();
    final Set<String> subscriptions = new HashSet<>();
    boolean agentView = true;
    boolean closed;
    /** Counts how often what hangs was let go. */
    long releases;
    /** Calls that have come and have no answer yet. */
    int inFlight;
    /** {@link System#nanoTime} of the last call or delivery. */
    long lastStir = System.nanoTime();

    final Map<String, Team> teams = new LinkedHashMap<>();
    final Map<String, UserState> users = new LinkedHashMap<>();
    final Map<String, ChannelState> channels = new LinkedHashMap<>();
    final Map<String, Trigger> triggers = new HashMap<>();
    final Map<String, ResponseUrls.Target> responseUrls = new HashMap<>();
    final Map<String, ViewState> views = new LinkedHashMap<>();
    final Map<String, ViewState> homes = new LinkedHashMap<>();
    /** Codes of OAuth and the teams that they are for; without a team once they were used. */
    final Map<String, String> codes = new HashMap<>();

    final List<Call> calls = new ArrayList<>();
    final List<Violation> violations = new ArrayList<>();
    /** What was refused for good, and how often. */
    final Map<String, Integer> dead = new HashMap<>();

    private long lastMicros;
    private long ids;

    /** The app as Slack knows it. */
    record AppIdentity(
            String appId, String clientId, String clientSecret, String signingSecret, String appToken, String token) {}

    /** A workspace and the app in it. */
    static final class Team {
        final String id;
        final String botUser;
        final String botId;
        /** Empty while the app is not installed. */
        String botToken = "";
        /** Tokens that no longer work and Slack's word for why. */
        final Map<String, String> oldTokens = new HashMap<>();

        Team(String id, String botUser, String botId) {
            this.id = id;
            this.botUser = botUser;
            this.botId = botId;
        }

        String domain() {
            return "team-" + id.toLowerCase(Locale.ROOT);
        }

        ObjectNode json() {
            return JsonNodeFactory.instance.objectNode().put("id", id).put("domain", domain());
        }
    }

    /** A person. */
    static final class UserState {
        final String id;
        final Team team;
        String locale = "en-US";
        String name;

        UserState(String id, Team team) {
            this.id = id;
            this.team = team;
            this.name = id.toLowerCase(Locale.ROOT);
        }
    }

    /** The right to open a modal. */
    static final class Trigger {
        final Instant at;
        final UserState user;
        boolean used;

        Trigger(Instant at, UserState user) {
            this.at = at;
            this.user = user;
        }
    }

    /** A modal or an App Home. */
    static final class ViewState {
        final String id;
        final Team team;
        final String user;
        ObjectNode view;
        String hash;
        boolean open = true;

        ViewState(String id, Team team, String user, ObjectNode view, String hash) {
            this.id = id;
            this.team = team;
            this.user = user;
            this.view = view;
            this.hash = hash;
        }
    }

    World(AppIdentity app, Clock clock, Rates rates) {
        this.app = app;
        this.clock = clock;
        this.limits = new Limits(rates);
    }

    Instant now() {
        return clock.instant();
    }

    /** A new message's id: the time, and never the same twice. Called with the lock held. */
    String stamp() {
        Instant now = now();
        long micros = Math.max(lastMicros + 1, now.getEpochSecond() * 1_000_000 + now.getNano() / 1000);
        lastMicros = micros;
        return String.format(Locale.ROOT, "%d.%06d", micros / 1_000_000, micros % 1_000_000);
    }

    /** An id of Slack's look. Called with the lock held. */
    String id(String prefix) {
        return prefix + String.format(Locale.ROOT, "%08d", ++ids);
    }

    /** Does something in the world and wakes all who wait for a change. */
    <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            changed.signalAll();
            lock.unlock();
        }
    }

    void change(Runnable work) {
        locked(() -> {
            work.run();
            return true;
        });
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

    void stir() {
        lastStir = System.nanoTime();
    }

    /** Whether the condition came true within the time; it is asked again after every change. */
    boolean await(BooleanSupplier condition, Duration most) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        lock.lock();
        try {
            while (!condition.getAsBoolean()) {
                long left = end - System.nanoTime();
                if (left <= 0 || closed) {
                    return false;
                }
                boolean ignored =
                        changed.await(Math.min(50, TimeUnit.NANOSECONDS.toMillis(left) + 1), TimeUnit.MILLISECONDS);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    void violated(Rule rule, String method, String how) {
        violations.add(new Violation(rule, method, how));
    }

    /** Counts a refusal that will not change; the third of one kind is a breach. */
    void refusedForGood(String what, String method) {
        if (dead.merge(what, 1, Integer::sum) > 2) {
            violated(Rule.LEFT_ALONE, method, what + " was told before");
        }
    }

    UserState user(String id) {
        UserState user = users.get(id);
        if (user == null) {
            throw new AssertionError("no user " + id + " in the double: say slack.user(\"" + id + "\") first");
        }
        return user;
    }

    ChannelState channel(String id) {
        ChannelState channel = channels.get(id);
        if (channel == null) {
            throw new AssertionError("no channel " + id + " in the double");
        }
        return channel;
    }
}
