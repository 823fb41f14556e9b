package kz.reformbot.telegram.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.reformbot.telegram.api.ChatState.Kind;
import org.telegram.telegrambots.meta.TelegramUrl;

/**
 * Telegram's Bot API over real HTTP on a free port of this machine, with its limits, and with a language for tests to
 * say what people do and to see what the bot did.
 *
 * <pre>{@code
 * try (BotApiDouble api = BotApiDouble.start()) {
 *     TestChat chat = api.privateChat(api.person("Aru", "kk"));
 *     chat.says("Who elects the President?");
 *     SentMessage answer = chat.awaitMessage(1);
 *     chat.presses(answer.buttonTexts().get(0)).awaitAnswer();
 *     api.assertNoViolations();
 * }
 * }</pre>
 *
 * <p>Waiting is for a condition, at most {@link #patience}. Thread-safe. Closing it ends all connections.
 */
public final class BotApiDouble implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PATH = Pattern.compile("/bot([^/]+)/(?:test/)?([A-Za-z]+)/?(?:\\?.*)?");

    private final World world;
    private final Webhook webhook;
    private final Methods methods;
    private final HttpDoor door;
    private volatile Duration patience = Duration.ofSeconds(15);

    private BotApiDouble(Builder builder) {
        this.world = new World(
                builder.token,
                new Person(4_242, "Reform Bot", builder.username, ""),
                builder.clock,
                builder.rates,
                builder.privacy,
                builder.local);
        this.webhook = new Webhook(world);
        this.methods = new Methods(world, webhook);
        try {
            this.door = new HttpDoor(this::reply);
        } catch (IOException failed) {
            throw new UncheckedIOException("no port could be opened for the Bot API double", failed);
        }
    }

    /** With Telegram's rates, the system clock and privacy mode on, as BotFather makes a bot. */
    public static BotApiDouble start() {
        return builder().start();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** How a double is set up. */
    public static final class Builder {
        private String token = "4242:AAtestTokenOfTheDouble";
        private String username = "reform_test_bot";
        private Clock clock = Clock.systemUTC();
        private Rates rates = Rates.telegram();
        private boolean privacy = true;
        private boolean local;

        private Builder() {}

        public Builder token(String given) {
            token = given;
            return this;
        }

        public Builder username(String given) {
            username = given;
            return this;
        }

        /**
         * By which rates, windows and queries' lives are measured, and messages dated. Long polls wait by real time.
         */
        public Builder clock(Clock given) {
            clock = given;
            return this;
        }

        public Builder rates(Rates given) {
            rates = given;
            return this;
        }

        public Builder privacyMode(boolean on) {
            privacy = on;
            return this;
        }

        /** Webhooks with plain HTTP on any port, as a self-hosted Bot API server started with {@code --local} takes. */
        public Builder local(boolean on) {
            local = on;
            return this;
        }

        public BotApiDouble start() {
            return new BotApiDouble(this);
        }
    }

    World world() {
        return world;
    }

    // ---- where it is

    /** For {@code TELEGRAM_API_URL}; without a slash at the end. */
    public String url() {
        return "http://127.0.0.1:" + door.port();
    }

    /** For {@code TELEGRAM_BOT_TOKEN}. */
    public String token() {
        return world.token;
    }

    public TelegramUrl telegramUrl() {
        return TelegramUrl.builder()
                .schema("http")
                .host("127.0.0.1")
                .port(door.port())
                .testServer(false)
                .build();
    }

    /** Of the bot, without the at sign. */
    public String username() {
        return world.bot.username();
    }

    // ---- who is there

    public Person person(String firstName, String languageCode) {
        long id = world.ids.incrementAndGet();
        return new Person(id, firstName, firstName.toLowerCase(Locale.ROOT) + id, languageCode);
    }

    public TestChat privateChat(Person person) {
        return chat(person.id(), Kind.PRIVATE, "", person);
    }

    public TestChat group(String title, Person person) {
        return chat(-world.ids.incrementAndGet(), Kind.GROUP, title, person);
    }

    public TestChat supergroup(String title, Person person) {
        return chat(-1_000_000_000_000L - world.ids.incrementAndGet(), Kind.SUPERGROUP, title, person);
    }

    /** A supergroup with topics. The view speaks in General until it is asked for a {@link TestChat#topic}. */
    public TestChat forum(String title, Person person) {
        return chat(-1_000_000_000_000L - world.ids.incrementAndGet(), Kind.FORUM, title, person);
    }

    private TestChat chat(long id, Kind kind, String title, Person person) {
        return world.locked(() -> {
            ChatState state = world.chats.computeIfAbsent(id, none -> new ChatState(id, kind, title, person));
            return new TestChat(this, state, person, 0);
        });
    }

    // ---- what happens

    public InlineAsked inlineQuery(Person person, String query) {
        return inlineQuery(person, query, "");
    }

    public InlineAsked inlineQuery(Person person, String query, String offset) {
        return world.locked(() -> {
            String id = "inline-query-" + world.ids.incrementAndGet();
            ObjectNode update = JsonNodeFactory.instance.objectNode();
            update.put("id", id).put("query", query).put("offset", offset).put("chat_type", "private");
            update.set("from", person.json());
            world.inlines.put(id, new World.Query(world.now()));
            return new InlineAsked(
                    this,
                    person,
                    id,
                    query,
                    world.updates.add("inline_query", update).orElse(-1));
        });
    }

    /** An update as it is, whether or not the bot asks for its kind; with an id of its own where it has none. */
    public long raw(String json) {
        try {
            ObjectNode update = JSON.readTree(json).deepCopy();
            return world.locked(() -> world.updates.addAll(update));
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException("not JSON: " + json, malformed);
        }
    }

    public void privacyMode(boolean on) {
        world.change(() -> world.privacy = on);
    }

    public void rates(Rates rates) {
        world.change(() -> world.floods.rates(rates));
    }

    /** While on, another program polls with the same token: every getUpdates answers 409. */
    public void otherPoller(boolean on) {
        world.change(() -> world.otherPoller = on);
    }

    /** Delivers what is meant for the registered webhook's host to this one, as a reverse proxy before the bot does. */
    public void webhookProxy(URI base) {
        world.change(() -> webhook.proxy(base));
    }

    /** What is to go wrong with the next call of this method; {@code *} for any. */
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

        /** {@code ok: false} with this code; 500, 502 and the like, or any refusal of Telegram. */
        public void refuses(int code, String description) {
            plan(carriedOut ->
                    HttpDoor.Reply.json(code, Faults.error(Refused.of(code, description, Optional.empty()))));
        }

        public void answers500() {
            refuses(500, "Internal Server Error");
        }

        /** 429 with these seconds; unlike {@link TestChat#floodsFor} it does not watch whether they are kept. */
        public void floods(long retryAfter) {
            plan(carriedOut -> HttpDoor.Reply.json(429, Faults.error(Refused.tooMany(retryAfter, Optional.empty()))));
        }

        /** What a proxy says in Telegram's place. */
        public void answersHtml(int status) {
            plan(carriedOut -> new HttpDoor.Reply(
                    status,
                    "text/html",
                    "<html><head><title>Bad Gateway</title></head><body>nginx</body></html>",
                    HttpDoor.Ending.WHOLE));
        }

        /** 200 with this body; nothing is done. */
        public void answers(String body) {
            plan(carriedOut -> HttpDoor.Reply.json(200, body));
        }

        /** 200 with a body that is no JSON. */
        public void answersGarbage() {
            answers("{\"ok\":true,\"result\":[{\"upd");
        }

        /** Closes the connection without a word; nothing is done. */
        public void cuts() {
            plan(carriedOut -> HttpDoor.Reply.of(HttpDoor.Ending.SILENT));
        }

        /** Does what was asked, but the reply is lost half-way. */
        public void cutsAfterDoing() {
            plan(carriedOut -> {
                HttpDoor.Reply reply = carriedOut.get();
                return new HttpDoor.Reply(reply.status(), reply.contentType(), reply.body(), HttpDoor.Ending.CUT);
            });
        }

        /** Does what was asked when {@link #healthy} is said or the double is closed, not before. */
        public void holdsBack() {
            long releases = world.look(() -> world.releases);
            plan(carriedOut -> {
                try {
                    hang(() -> false, releases);
                } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                }
                return carriedOut.get();
            });
        }

        /** Does nothing and says nothing until the client goes, {@link #healthy} is said or the double is closed. */
        public void hangs() {
            plan(carriedOut -> HttpDoor.Reply.of(HttpDoor.Ending.HELD));
        }
    }

    // ---- the server

    private HttpDoor.Reply reply(HttpDoor.Request request) throws InterruptedException {
        Matcher path = PATH.matcher(request.target());
        if (!path.matches()) {
            return refuse(
                    "", JsonNodeFactory.instance.objectNode(), Refused.of(404, "Not Found", Optional.of(Rule.CALL)));
        }
        String method = path.group(2);
        Fields fields;
        try {
            if (!path.group(1).replace("%3A", ":").equals(world.token)) {
                throw Refused.of(401, "Unauthorized", Optional.of(Rule.TOKEN));
            }
            fields = Fields.of(request);
        } catch (Refused refused) {
            return refuse(method, JsonNodeFactory.instance.objectNode(), refused);
        }
        Optional<Faults.Fault> fault = world.locked(() -> world.faults.next(method));
        if (fault.isEmpty()) {
            return carryOut(method, fields, request.line());
        }
        AtomicBoolean done = new AtomicBoolean();
        HttpDoor.Reply reply = fault.get().reply(() -> {
            done.set(true);
            try {
                return carryOut(method, fields, request.line());
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                return HttpDoor.Reply.of(HttpDoor.Ending.SILENT);
            }
        });
        if (!done.get()) {
            world.change(() -> world.calls.add(new Call(method, fields.all(), world.now(), reply.status(), "a fault")));
        }
        if (reply.ending() == HttpDoor.Ending.HELD) {
            hang(request.line()::gone, world.look(() -> world.releases));
        }
        return reply;
    }

    private void hang(BooleanSupplier gone, long releases) throws InterruptedException {
        while (!gone.getAsBoolean() && world.look(() -> !world.closed && world.releases == releases)) {
            boolean ignored = world.await(() -> world.releases != releases, 50);
        }
    }

    private HttpDoor.Reply carryOut(String method, Fields fields, HttpDoor.Line line) throws InterruptedException {
        try {
            JsonNode result = world.lockedInterruptibly(
                    () -> methods.call(method.toLowerCase(Locale.ROOT), fields, line),
                    () -> world.calls.add(new Call(method, fields.all(), world.now(), 200, "")));
            ObjectNode body = JsonNodeFactory.instance.objectNode().put("ok", true);
            body.set("result", result);
            return HttpDoor.Reply.json(200, body.toString());
        } catch (Refused refused) {
            return refuse(method, fields.all(), refused);
        }
    }

    private HttpDoor.Reply refuse(String method, ObjectNode fields, Refused refused) {
        world.change(() -> {
            refused.rule().ifPresent(rule -> world.violated(rule, method, refused.getMessage()));
            world.calls.add(new Call(method, fields, world.now(), refused.code(), refused.getMessage()));
        });
        return HttpDoor.Reply.json(refused.code(), Faults.error(refused));
    }

    @Override
    public void close() {
        world.change(() -> world.closed = true);
        door.close();
    }

    // ---- what the bot did

    /** All messages of the bot in this chat, as they are now. */
    public List<SentMessage> sent(TestChat chat) {
        return chat.sent();
    }

    /** All messages of the bot in all chats, in the order in which they were sent. */
    public List<SentMessage> sent() {
        return world.look(() -> world.chats.values().stream()
                .flatMap(chat -> chat.messages.values().stream()
                        .filter(message -> message.ours)
                        .map(chat::seen))
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .toList());
    }

    public List<SentMessage> awaitSent(TestChat chat, int count) {
        return chat.awaitSent(count);
    }

    /** All calls, refused ones and those that met a fault too, in the order in which they ended. */
    public List<Call> calls() {
        return world.look(() -> List.copyOf(world.calls));
    }

    public List<Call> calls(String method) {
        return calls().stream()
                .filter(call -> call.method().equalsIgnoreCase(method))
                .toList();
    }

    /** Waits until there are at least so many calls of the method and gives them all. */
    public List<Call> awaitCalls(String method, int count) {
        await(count + " calls of " + method, () -> calls(method).size() >= count);
        return calls(method);
    }

    /** Updates that the bot has not confirmed yet. */
    public int pendingUpdates() {
        return world.look(world.updates::size);
    }

    /** Waits until the bot has confirmed all updates; their answers may still be under way. */
    public void awaitAllTaken() {
        await("all updates confirmed", () -> world.updates.size() == 0);
    }

    /** Ids of callback queries that nobody answered. */
    public List<String> unansweredCallbacks() {
        return world.look(() -> world.callbacks.entrySet().stream()
                .filter(query -> query.getValue().answer.isEmpty())
                .map(java.util.Map.Entry::getKey)
                .toList());
    }

    /** The address that the bot has registered. */
    public Optional<URI> webhook() {
        return world.look(webhook::url);
    }

    /** An inline message, by the id that {@link InlineAsked#chooses} gave, as its readers see it now. */
    public String inlineText(String inlineMessage) {
        return world.look(() -> world.inlineMessages.get(inlineMessage).text);
    }

    /** Commands of the scope, such as {@code default} or {@code all_group_chats}: {@code name - description}. */
    public List<String> commands(String scope, String languageCode) {
        ObjectNode call = JsonNodeFactory.instance.objectNode().put("language_code", languageCode);
        call.putObject("scope").put("type", scope);
        return world.look(() -> {
            List<String> lines = new ArrayList<>();
            world.profile
                    .commands(Fields.of(call))
                    .forEach(command -> lines.add(command.path("command").asText() + " - "
                            + command.path("description").asText()));
            return lines;
        });
    }

    public String name(String languageCode) {
        return profile(Profile.Line.NAME, languageCode);
    }

    public String description(String languageCode) {
        return profile(Profile.Line.DESCRIPTION, languageCode);
    }

    public String shortDescription(String languageCode) {
        return profile(Profile.Line.SHORT_DESCRIPTION, languageCode);
    }

    private String profile(Profile.Line line, String languageCode) {
        ObjectNode call = JsonNodeFactory.instance.objectNode().put("language_code", languageCode);
        return world.look(() -> world.profile.get(line, Fields.of(call)));
    }

    // ---- judging

    public List<Violation> violations() {
        return world.look(() -> List.copyOf(world.violations));
    }

    public void assertNoViolations() {
        if (!violations().isEmpty()) {
            throw new AssertionError("the bot broke rules of Telegram: " + violations());
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
            if (!world.await(condition, patience.toMillis())) {
                throw new AssertionError("waited in vain for " + what + "; sent: "
                        + sent().stream().map(SentMessage::text).toList() + "; refused: "
                        + calls().stream().filter(call -> !call.ok()).toList() + "; updates pending: "
                        + pendingUpdates());
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for " + what, ended);
        }
    }
}
