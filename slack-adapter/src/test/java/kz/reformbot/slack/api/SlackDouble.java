package kz.reformbot.slack.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import kz.reformbot.slack.api.ChannelState.Kind;
import kz.reformbot.slack.api.SlackServer.Asked;
import kz.reformbot.slack.api.World.Team;
import kz.reformbot.slack.api.World.UserState;

/**
 * Slack over real HTTP and real WebSockets on a free port of this machine, with its limits, and with a language for
 * tests to say what people do and to see what the app did.
 *
 * <pre>{@code
 * try (SlackDouble slack = SlackDouble.start()) {
 *     TestUser aru = slack.user("U1").locale("kk-KZ");
 *     TestChannel general = slack.channel("C1", aru);
 *     Said question = general.mentions(aru, "Who elects the President?");
 *     SeenMessage answer = question.thread().awaitMessage(1);
 *     aru.clicks(answer, "more").awaitAck();
 *     slack.assertNoViolations();
 * }
 * }</pre>
 *
 * <p>Without more, the app is installed in team {@code T1}, has all scopes and subscriptions that the double knows, and
 * is reached over its sockets; {@link #deliversTo} makes that HTTP. Waiting is for a condition, at most
 * {@link #patience}. Thread-safe. Closing it ends all connections.
 */
public final class SlackDouble implements AutoCloseable {
    /** All scopes of a bot that the double has a use for. */
    public static final Set<String> ALL_SCOPES = Set.of(
            "app_mentions:read",
            "assistant:write",
            "channels:history",
            "channels:read",
            "chat:write",
            "commands",
            "groups:history",
            "groups:read",
            "im:history",
            "im:read",
            "im:write",
            "mpim:history",
            "mpim:read",
            "reactions:write",
            "users:read");

    /** All events that the double sends. */
    public static final Set<String> ALL_EVENTS = Set.of(
            "app_home_opened",
            "app_mention",
            "app_uninstalled",
            "assistant_thread_started",
            "member_joined_channel",
            "message.channels",
            "message.groups",
            "message.im",
            "message.mpim",
            "tokens_revoked");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration QUIET = Duration.ofMillis(300);

    private final World world;
    private final Courier courier;
    private final Events events;
    private final Installations installations;
    private final InstallMethods installs;
    private final ResponseUrls responseUrls;
    private final Methods methods;
    private final SlackServer server;
    private volatile Duration patience = Duration.ofSeconds(15);

    private SlackDouble(Builder builder) {
        world = new World(
                new World.AppIdentity(
                        "A0REFORM",
                        "1111.2222",
                        "clientSecretOfTheDouble",
                        "signingSecretOfTheDouble",
                        "xapp-1-A0REFORM-tokenOfTheDouble",
                        "verificationTokenOfTheDouble"),
                builder.clock,
                builder.rates);
        world.scopes.addAll(ALL_SCOPES);
        world.subscriptions.addAll(ALL_EVENTS);
        courier = new Courier(world, builder.ackTimeout, builder.retries);
        events = new Events(world, courier);
        installations = new Installations(world);
        team("T1").installed();
        methods = new Methods(world);
        MessageMethods messages = new MessageMethods(world, events);
        responseUrls = new ResponseUrls(world, messages, () -> base() + "/response/");
        installs = new InstallMethods(world, installations, this::linkAddress);
        messages.addTo(methods);
        new StreamMethods(world, messages, events).addTo(methods);
        new AgentMethods(world).addTo(methods);
        new ViewMethods(world).addTo(methods);
        new PlaceMethods(world, methods).add();
        installs.addTo(methods);
        server = new SlackServer(this::reply, this::link);
    }

    /** With Slack's rates, the system clock and three seconds to acknowledge. */
    public static SlackDouble start() {
        return builder().start();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** How a double is set up. */
    public static final class Builder {
        private Clock clock = Clock.systemUTC();
        private Rates rates = Rates.slack();
        private Duration ackTimeout = Duration.ofSeconds(3);
        private List<Duration> retries = List.of(Duration.ZERO, Duration.ofMillis(500), Duration.ofSeconds(1));

        private Builder() {}

        /** By which rates, triggers, streams and response_urls are measured. Acknowledgements are by real time. */
        public Builder clock(Clock given) {
            clock = given;
            return this;
        }

        public Builder rates(Rates given) {
            rates = given;
            return this;
        }

        /** Shorter than Slack's three seconds where a test waits for an acknowledgement that does not come. */
        public Builder ackTimeout(Duration given) {
            ackTimeout = given;
            return this;
        }

        /**
         * How long after a failure an event comes again. Slack: at once, after a minute, after five; here much sooner.
         */
        public Builder retries(Duration... given) {
            retries = List.of(given);
            return this;
        }

        public SlackDouble start() {
            return new SlackDouble(this);
        }
    }

    World world() {
        return world;
    }

    Courier courier() {
        return courier;
    }

    Events events() {
        return events;
    }

    Installations installations() {
        return installations;
    }

    ResponseUrls responseUrls() {
        return responseUrls;
    }

    // ---- where it is

    private String base() {
        return "http://127.0.0.1:" + server.port();
    }

    private String linkAddress() {
        return "ws://127.0.0.1:" + server.port() + "/link/";
    }

    /** For {@code SLACK_API_URL} and for {@code SlackConfig.setMethodsEndpointUrlPrefix}; with a slash at the end. */
    public String url() {
        return base() + "/api/";
    }

    /** For {@code SLACK_BOT_TOKEN}: the token of team T1. */
    public String botToken() {
        return team("T1").botToken();
    }

    /** For {@code SLACK_APP_TOKEN}. */
    public String appToken() {
        return world.app.appToken();
    }

    /** For {@code SLACK_SIGNING_SECRET}. */
    public String signingSecret() {
        return world.app.signingSecret();
    }

    /** For {@code SLACK_CLIENT_ID}. */
    public String clientId() {
        return world.app.clientId();
    }

    /** For {@code SLACK_CLIENT_SECRET}. */
    public String clientSecret() {
        return world.app.clientSecret();
    }

    public String appId() {
        return world.app.appId();
    }

    /** The app's user in team T1. */
    public String botUser() {
        return team("T1").botUser();
    }

    // ---- who is there

    /** A workspace. In T1 the app is installed; in others not before somebody does. */
    public TestTeam team(String id) {
        return world.locked(() -> new TestTeam(
                this,
                world.teams.computeIfAbsent(
                        id, none -> new Team(id, id.equals("T1") ? "UBOT" : "UBOT" + id, "B" + id))));
    }

    /** A person of T1, the same one whenever the id is the same. */
    public TestUser user(String id) {
        UserState known = world.look(() -> world.users.get(id));
        return known == null ? user(id, team("T1").state()) : new TestUser(this, known);
    }

    TestUser user(String id, Team team) {
        return world.locked(() -> new TestUser(this, world.users.computeIfAbsent(id, none -> {
            UserState user = new UserState(id, team);
            ChannelState dm = new ChannelState("D" + id, Kind.DM, team);
            dm.members.add(id);
            world.channels.put(dm.id, dm);
            return user;
        })));
    }

    /** A public channel of T1 with these people and the app in it. */
    public TestChannel channel(String id, TestUser... members) {
        return channel(id, Kind.PUBLIC, team("T1").state(), members);
    }

    public TestChannel privateChannel(String id, TestUser... members) {
        return channel(id, Kind.PRIVATE, team("T1").state(), members);
    }

    /** A direct conversation of several people with the app. */
    public TestChannel groupDm(String id, TestUser... members) {
        return channel(id, Kind.GROUP_DM, team("T1").state(), members);
    }

    TestChannel channel(String id, Kind kind, Team team, TestUser... members) {
        return world.locked(() -> {
            ChannelState state = world.channels.computeIfAbsent(id, none -> new ChannelState(id, kind, team));
            Arrays.stream(members).forEach(member -> state.members.add(member.id()));
            return new TestChannel(this, state, "");
        });
    }

    public TestChannel dm(TestUser user) {
        return world.locked(() -> new TestChannel(this, world.channel("D" + user.id()), ""));
    }

    // ---- what the app is allowed

    /** Exactly these; for a manifest's. */
    public void scopes(Collection<String> only) {
        world.change(() -> {
            world.scopes.clear();
            world.scopes.addAll(only);
        });
    }

    /** Exactly these events, {@code message.channels} and the like; for a manifest's. */
    public void subscriptions(Collection<String> only) {
        world.change(() -> {
            world.subscriptions.clear();
            world.subscriptions.addAll(only);
        });
    }

    /** Whether the app has {@code agent_view}, as all new ones; else it has {@code assistant_view}. */
    public void agentView(boolean on) {
        world.change(() -> world.agentView = on);
    }

    public void rates(Rates rates) {
        world.change(() -> world.limits.rates(rates));
    }

    // ---- how the app is reached

    /** From now on events, interactions and commands are posted there, signed; until then they go over sockets. */
    public void deliversTo(URI address) {
        world.change(() -> courier.address(address));
    }

    /** Whether the app's address echoes the challenge, as Slack asks when an address is entered. */
    public boolean verifiesAddress() {
        String challenge = world.locked(() -> world.id("challenge"));
        try {
            String answer = courier.challenge(challenge);
            return answer.equals(challenge)
                    || JSON.readTree(answer).path("challenge").asText().equals(challenge);
        } catch (JsonProcessingException other) {
            return false;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while verifying the address", ended);
        }
    }

    /** The two headers with which Slack would sign this body at this time. */
    public Map<String, String> signed(String body, Instant at) {
        return Signature.headers(signingSecret(), at, body);
    }

    /** The app's sockets that are open, the oldest first. */
    public List<TestSocket> sockets() {
        return world.look(() -> courier.sockets.stream()
                .filter(SocketLink::greeted)
                .map(TestSocket::new)
                .toList());
    }

    public List<TestSocket> awaitSockets(int count) {
        await(count + " sockets", () -> sockets().size() == count);
        return sockets();
    }

    // ---- what happens

    /** An event as it is, in T1, whether or not the app asked for it; its {@code type} may be one that nobody knows. */
    public void sends(String eventJson) {
        world.change(() -> events.send(team("T1").state(), false, object(eventJson)));
    }

    /** {@code app_rate_limited}: more than 30,000 events came in an hour. It has no inner event. */
    public void sendsAppRateLimited() {
        ObjectNode payload = JsonNodeFactory.instance.objectNode();
        payload.put("token", world.app.token()).put("type", "app_rate_limited").put("team_id", "T1");
        payload.put("minute_rate_limited", world.now().getEpochSecond()).put("api_app_id", appId());
        world.change(() -> events.post(payload, "app_rate_limited"));
    }

    private static ObjectNode object(String json) {
        try {
            return JSON.readTree(json).deepCopy();
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException("not JSON: " + json, malformed);
        }
    }

    /** What is to go wrong with the next call of this method; {@code *} for any, {@code response_url} for those. */
    public Faulty next(String method) {
        return new Faulty(method, 1);
    }

    /** Takes back all that was to go wrong, and lets go what hangs. */
    public void healthy() {
        world.change(() -> {
            world.faults.clear();
            world.releases++;
        });
    }

    /** A plan of what goes wrong. */
    public final class Faulty {
        private final String method;
        private final int times;

        private Faulty(String method, int times) {
            this.method = method;
            this.times = times;
        }

        public Faulty times(int count) {
            return new Faulty(method, count);
        }

        private void plan(Faults.Fault fault) {
            world.change(() -> world.faults.plan(method, fault, times));
        }

        /** {@code ok: false} with this word. */
        public void answersError(String error) {
            plan(carriedOut -> Refused.circumstance(error).reply());
        }

        /** 429 with these seconds; unlike {@link TestChannel#floodsFor} it does not watch whether they are kept. */
        public void answers429(long seconds) {
            plan(carriedOut -> Refused.tooMany(seconds, Optional.empty()).reply());
        }

        public void answers500() {
            plan(carriedOut -> Reply.json(500, Events.object().put("ok", false).put("error", "internal_error")));
        }

        /** What a proxy says in Slack's place. */
        public void answersHtml(int status) {
            plan(carriedOut -> Reply.text(status, "text/html", "<html><head><title>Bad Gateway</title></head></html>"));
        }

        /** 200 with a body that is no JSON. */
        public void answersGarbage() {
            plan(carriedOut -> Reply.text(200, "application/json", "{\"ok\":true,\"chan"));
        }

        /** Closes the connection without a word; nothing is done. */
        public void dropsConnection() {
            plan(carriedOut -> Reply.of(Reply.Ending.SILENT));
        }

        /** Does what was asked, but the reply is lost half-way. */
        public void dropsConnectionAfterDoing() {
            plan(carriedOut -> carriedOut.get().ending(Reply.Ending.CUT));
        }

        /** Does nothing and says nothing until {@link #healthy} is said or the double is closed. */
        public void hangs() {
            plan(carriedOut -> Reply.of(Reply.Ending.HELD));
        }
    }

    // ---- the server

    private Optional<SocketLink> link(String query) {
        return world.locked(() -> installs.admits(query)
                ? Optional.of(new SocketLink(world, courier, world.id("socket-")))
                : Optional.empty());
    }

    private Reply reply(Asked asked) {
        world.change(() -> {
            world.inFlight++;
            world.stir();
        });
        try {
            if (asked.path().startsWith("/api/")) {
                return call(asked.path().substring("/api/".length()), asked);
            }
            if (asked.path().startsWith("/response/")) {
                return call("response_url", asked);
            }
            return Reply.text(404, "text/plain", "not found");
        } finally {
            world.change(() -> {
                world.inFlight--;
                world.stir();
            });
        }
    }

    private Reply call(String method, Asked asked) {
        Fields fields;
        try {
            fields = Fields.of(asked.contentType(), asked.body(), asked.query());
        } catch (Refused refused) {
            return refuse(method, Fields.of(Events.object()), "", refused);
        }
        String bearer = asked.authorization().startsWith("Bearer ")
                ? asked.authorization().substring("Bearer ".length())
                : "";
        String token = bearer.isEmpty() ? fields.text("token") : bearer;
        fields.all().remove("token");
        InstallMethods.basicInto(fields, asked.authorization());
        Optional<Faults.Fault> fault = world.locked(() -> world.faults.next(method));
        if (fault.isEmpty()) {
            return carryOut(method, token, fields, asked);
        }
        AtomicBoolean done = new AtomicBoolean();
        Reply reply = fault.get().reply(() -> {
            done.set(true);
            return carryOut(method, token, fields, asked);
        });
        if (!done.get()) {
            world.change(() -> log(method, fields, token, reply.status(), "a fault"));
        }
        if (reply.ending() == Reply.Ending.HELD) {
            hang();
        }
        return reply;
    }

    private void hang() {
        long releases = world.look(() -> world.releases);
        try {
            while (world.look(() -> !world.closed && world.releases == releases)) {
                boolean ignored = world.await(() -> world.releases != releases, Duration.ofSeconds(1));
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private Reply carryOut(String method, String token, Fields fields, Asked asked) {
        try {
            return world.locked(() -> {
                Reply reply;
                if (method.equals("response_url")) {
                    responseUrls.use(asked.path().substring("/response/".length()), fields);
                    reply = Reply.text(200, "text/plain", "ok");
                } else {
                    ObjectNode body = Events.object().put("ok", true);
                    body.setAll(methods.call(method, token, fields));
                    reply = Reply.json(200, body);
                }
                log(method, fields, token, 200, "");
                return reply;
            });
        } catch (Refused refused) {
            return refuse(method, fields, token, refused);
        }
    }

    private Reply refuse(String method, Fields fields, String token, Refused refused) {
        Reply reply = method.equals("response_url") && refused.retryAfter() == 0
                ? Reply.text(404, "text/plain", refused.getMessage())
                : refused.reply();
        world.change(() -> {
            refused.rule().ifPresent(rule -> world.violated(rule, method, refused.described()));
            log(method, fields, token, reply.status(), refused.getMessage());
        });
        return reply;
    }

    private void log(String method, Fields fields, String token, int status, String error) {
        world.calls.add(new Call(method, fields.all(), methods.team(token), world.now(), status, error));
    }

    @Override
    public void close() {
        world.change(() -> world.closed = true);
        courier.close();
        server.close();
    }

    // ---- what the app did

    /** The app's messages in a channel that all see, as they are now. */
    public List<SeenMessage> messages(TestChannel channel) {
        return channel.messages();
    }

    /** All messages of the app in all channels, ephemeral ones too, in the order in which they were sent. */
    public List<SeenMessage> messages() {
        return world.look(() -> world.channels.values().stream()
                .flatMap(channel -> channel.messages.values().stream()
                        .filter(message -> message.ours && !message.deleted && message.subtype.isEmpty())
                        .map(message -> message.seen(channel)))
                .sorted((one, other) -> one.ts().compareTo(other.ts()))
                .toList());
    }

    public List<SeenMessage> awaitMessages(TestChannel channel, int count) {
        return channel.awaitMessages(count);
    }

    /** App Home and open modals of this person. */
    public List<SeenView> views(TestUser user) {
        List<SeenView> views = new ArrayList<>();
        user.home().ifPresent(views::add);
        user.modal().ifPresent(views::add);
        return views;
    }

    /** All calls, refused ones and those that met a fault too, in the order in which they ended. */
    public List<Call> calls() {
        return world.look(() -> List.copyOf(world.calls));
    }

    public List<Call> calls(String method) {
        return calls().stream().filter(call -> call.method().equals(method)).toList();
    }

    /** Waits until there are at least so many calls of the method and gives them all. */
    public List<Call> awaitCalls(String method, int count) {
        await(count + " calls of " + method, () -> calls(method).size() >= count);
        return calls(method);
    }

    /** All attempts to deliver something to the app, in the order of what was delivered. */
    public List<Ack> acks() {
        return world.look(() -> courier.deliveries.stream()
                .flatMap(delivery -> delivery.attempts.stream().map(delivery::seen))
                .toList());
    }

    /** What was sent to the app, outermost JSON and all, in order; an event that came again counts once. */
    public List<ObjectNode> payloads() {
        return world.look(() -> courier.deliveries.stream()
                .map(delivery -> delivery.payload.deepCopy())
                .toList());
    }

    /** Waits until all that was sent is acknowledged or given up; answers may still be under way. */
    public void awaitAllTaken() {
        await("all deliveries acknowledged", courier::idle);
    }

    /** Waits until nothing is under way and nothing has come for a third of a second. */
    public void awaitQuiet() {
        await(
                "quiet",
                () -> world.inFlight == 0
                        && courier.idle()
                        && System.nanoTime() - world.lastStir > TimeUnit.MILLISECONDS.toNanos(QUIET.toMillis()));
    }

    // ---- judging

    public List<Violation> violations() {
        return world.look(() -> List.copyOf(world.violations));
    }

    public void assertNoViolations() {
        if (!violations().isEmpty()) {
            throw new AssertionError("the app broke rules of Slack: " + violations());
        }
    }

    /** Forgets the violations so far: a test that provoked them goes on. */
    public void forgive() {
        world.change(world.violations::clear);
    }

    /** How long waits wait at most; fifteen seconds unless it is set. */
    public void patience(Duration most) {
        patience = most;
    }

    /** Waits until the condition holds, asking after each change; fails with what was seen where it never does. */
    public void await(String what, BooleanSupplier condition) {
        try {
            if (!world.await(condition, patience.toMillis() == 0 ? Duration.ofMillis(1) : patience)) {
                throw new AssertionError(String.format(
                        Locale.ROOT,
                        "waited in vain for %s; messages: %s; refused: %s; not acknowledged: %s; violations: %s",
                        what,
                        messages().stream().map(SeenMessage::visible).toList(),
                        calls().stream().filter(call -> !call.ok()).toList(),
                        acks().stream().filter(ack -> !ack.acked()).toList(),
                        violations()));
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for " + what, ended);
        }
    }
}
