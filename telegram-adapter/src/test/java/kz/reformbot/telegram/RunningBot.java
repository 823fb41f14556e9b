package kz.reformbot.telegram;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import kz.reformbot.answer.Assistant;
import kz.reformbot.conversation.Inbox;
import kz.reformbot.conversation.Memory;
import kz.reformbot.conversation.MemoryInbox;
import kz.reformbot.conversation.Respondent;
import kz.reformbot.knowledge.Contents;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.telegram.TelegramAdapter.Tuning;
import kz.reformbot.telegram.TelegramLimits.Rates;
import kz.reformbot.telegram.api.BotApiDouble;
import org.jspecify.annotations.Nullable;

/** The adapter over the {@link TestFolder}, talking to the double. */
final class RunningBot implements AutoCloseable {
    static final String QUESTION = "How many deputies are in parliament?";
    /** So fast that no test waits. */
    static final Rates UNLIMITED = new Rates(Duration.ofMillis(1), 100_000, 10_000);

    /** What Telegram sends along with what it delivers to the webhook. */
    static final String SECRET = "a-secret";
    /** Of the inbox, more than any test fills. */
    static final int ROOM = 100_000;
    /** As few as a small machine has. */
    private static final int WORKERS = 16;

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

    final TelegramAdapter adapter;
    final Memory memory = Memory.inProcess();
    private final Inbox inbox;
    private boolean stopped;

    private RunningBot(TelegramSettings settings, Engine engine, Rates rates, int capacity) {
        KnowledgeBase knowledge = engine.knowledge();
        this.inbox = new MemoryInbox(WORKERS, capacity, Duration.ofSeconds(2), Clock.systemUTC());
        Respondent respondent = new Respondent(engine.assistant(), memory, knowledge.version(), TODAY);
        Services services = new Services(respondent, memory, knowledge, new Contents(knowledge), Clock.systemUTC());
        this.adapter = new TelegramAdapter(
                settings, inbox, services, new Tuning(rates, Duration.ofSeconds(2), Duration.ofMillis(20)));
    }

    /** A folder, ready to be asked. */
    private record Engine(KnowledgeBase knowledge, Assistant assistant) {
        /** Asked by many tests, changed by none. */
        static final Engine SHARED = of(TestFolder.path());

        static Engine of(Path folder) {
            KnowledgeBase knowledge = KnowledgeBase.load(folder);
            return new Engine(knowledge, Assistant.over(knowledge, TODAY));
        }
    }

    /** Polls; as fast as it can. */
    static RunningBot start(BotApiDouble api) {
        return start(api, UNLIMITED);
    }

    static RunningBot start(BotApiDouble api, Rates rates) {
        return started(new RunningBot(settings(api, null), Engine.SHARED, rates, ROOM));
    }

    /** Over another folder. */
    static RunningBot startOver(BotApiDouble api, Path folder) {
        return started(new RunningBot(settings(api, null), Engine.of(folder), UNLIMITED, ROOM));
    }

    private static RunningBot started(RunningBot bot) {
        bot.adapter.start();
        return bot;
    }

    static RunningBot notStarted(BotApiDouble api, @Nullable URI webhook, int capacity) {
        return notStarted(settings(api, webhook), capacity);
    }

    static RunningBot notStarted(TelegramSettings settings, int capacity) {
        return new RunningBot(settings, Engine.SHARED, UNLIMITED, capacity);
    }

    static TelegramSettings settings(BotApiDouble api, @Nullable URI webhook) {
        return new TelegramSettings(api.token(), URI.create(api.url()), webhook, SECRET);
    }

    @Override
    public void close() {
        stop();
    }

    /** Ends it before it is closed, for a look at what it left. */
    void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        adapter.stopReceiving();
        inbox.close();
        adapter.close();
    }
}
