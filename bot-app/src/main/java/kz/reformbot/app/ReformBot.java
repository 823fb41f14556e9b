package kz.reformbot.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kz.reformbot.answer.Assistant;
import kz.reformbot.conversation.Adapter;
import kz.reformbot.conversation.Inbox;
import kz.reformbot.conversation.Installations;
import kz.reformbot.conversation.Memory;
import kz.reformbot.conversation.MemoryInbox;
import kz.reformbot.conversation.MemoryInstallations;
import kz.reformbot.conversation.Respondent;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.slack.FileInstallations;
import kz.reformbot.slack.SlackAdapter;
import kz.reformbot.slack.SlackSettings;
import kz.reformbot.telegram.TelegramAdapter;
import kz.reformbot.telegram.TelegramSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot that serves, put together: the one place that knows all parts. */
final class ReformBot implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(ReformBot.class);

    /** How many are answered at a time: most of the while is spent waiting for a platform. */
    private static final int WORKERS = 16;

    private static final int MOST_WAITING = 10_000;
    private static final String INSTALLATIONS = "slack-installations.json";
    /** How long what is being answered may take to its end. Kubernetes leaves 30 seconds. */
    static final Duration GRACE = Duration.ofSeconds(20);

    private final KnowledgeBase knowledge;
    private final Assistant assistant;
    private final Inbox inbox;
    private final List<Adapter> adapters = new ArrayList<>();
    private final Endpoint endpoint;

    /** @param data where files of its own are kept; made when the first is */
    ReformBot(KnowledgeBase knowledge, Platforms platforms, int port, Path data, Clock clock) {
        this.knowledge = knowledge;
        this.inbox = new MemoryInbox(WORKERS, MOST_WAITING, GRACE, clock);
        this.assistant = Assistant.over(knowledge, clock);
        Memory memory = Memory.inProcess();
        Respondent respondent = new Respondent(assistant, memory, knowledge.version(), clock);
        this.endpoint = new Endpoint(port, adapters);
        TelegramSettings telegram = platforms.telegram();
        if (telegram != null) {
            TelegramAdapter adapter = new TelegramAdapter(telegram, inbox, respondent, memory, knowledge, clock);
            adapters.add(adapter);
            new TelegramWebhook(telegram, adapter).openAt(endpoint);
        }
        SlackSettings slack = platforms.slack();
        if (slack != null) {
            SlackAdapter adapter =
                    new SlackAdapter(slack, inbox, respondent, memory, installations(slack, data), knowledge, clock);
            adapters.add(adapter);
            new SlackRoutes(slack, adapter).openAt(endpoint);
        }
    }

    /** A token that a workspace gave comes only once, so it is kept in a file. */
    private static Installations installations(SlackSettings slack, Path data) {
        try {
            return slack.clientId() == null
                    ? new MemoryInstallations()
                    : new FileInstallations(data.resolve(INSTALLATIONS));
        } catch (IllegalArgumentException e) {
            throw new SetupException(e.getMessage() + ".", e);
        }
    }

    /**
     * Begins to answer, and logs what is on.
     *
     * @throws SetupException when the port can't be had or a platform does not accept a setting
     */
    void start() {
        int sections = knowledge.documents().stream()
                .mapToInt(document -> document.sections().size())
                .sum();
        log.info("Knowledge: {} sections of {}, version {}", sections, knowledge.folder(), knowledge.version());
        log.info("Kept in memory: conversations, settings and what is not answered yet end with the process");
        endpoint.start();
        log.info("HTTP: on port {}: {}", endpoint.port(), String.join(" ", endpoint.paths()));
        adapters.forEach(ReformBot::start);
    }

    private static void start(Adapter adapter) {
        try {
            adapter.start();
        } catch (IllegalArgumentException e) {
            throw new SetupException(e.getMessage() + ".", e);
        }
    }

    /** Ends what is being answered, within the time of grace, and begins nothing more. */
    @Override
    public void close() {
        adapters.forEach(Adapter::stopReceiving);
        inbox.close();
        adapters.forEach(Adapter::close);
        endpoint.close();
        assistant.close();
    }
}
