package kz.reformbot.slack;

import com.slack.api.methods.RequestFormBuilder;
import com.slack.api.methods.request.auth.AuthTestRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kz.reformbot.conversation.Adapter;
import kz.reformbot.conversation.Inbox;
import kz.reformbot.conversation.Installations;
import kz.reformbot.conversation.Installations.Installation;
import kz.reformbot.conversation.Memory;
import kz.reformbot.conversation.Respondent;
import kz.reformbot.knowledge.Contents;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.slack.receive.Answer;
import kz.reformbot.slack.receive.OAuthClient;
import kz.reformbot.slack.receive.Pauses;
import kz.reformbot.slack.receive.SlackDoor;
import kz.reformbot.slack.receive.SocketMode;
import kz.reformbot.slack.receive.Timing;
import kz.reformbot.slack.web.Refusal;
import kz.reformbot.slack.web.SlackPeople;
import kz.reformbot.slack.web.SlackRates;
import kz.reformbot.slack.web.SlackSender;
import kz.reformbot.slack.web.SlackWeb;
import kz.reformbot.slack.web.WebReply;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bot on Slack.
 *
 * <pre>
 * try (SlackAdapter slack = new SlackAdapter(settings, inbox, respondent, memory, installations, knowledge, clock)) {
 *     slack.start();
 *     …
 * }
 * </pre>
 *
 * The inbox is the caller's: close it after the adapter has stopped receiving and before the adapter's connections are
 * needed no more, that is {@link #stopReceiving()}, {@link Inbox#close()}, {@link #close()}.
 */
public final class SlackAdapter implements Adapter {
    /** What the app asks a workspace for; {@code manifest.yml} says the same. */
    static final List<String> SCOPES = List.of(
            "app_mentions:read",
            "assistant:write",
            "channels:history",
            "chat:write",
            "commands",
            "groups:history",
            "im:history",
            "im:write",
            "mpim:history",
            "users:read");

    private static final String UNKNOWN_TOKEN = "Slack does not know this bot token: check " + SlackSettings.BOT_TOKEN
            + ", api.slack.com/apps shows it under OAuth & Permissions";
    private static final int UNAVAILABLE = 503;

    private static final Logger log = LoggerFactory.getLogger(SlackAdapter.class);

    private final SlackSettings settings;
    private final Inbox inbox;
    private final Tuning tuning;
    private final Clock clock;
    private final SlackWeb web;
    private final Tokens tokens;
    private final SlackDoor door;
    private final SlackHandler handler;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable SocketMode sockets;
    private volatile boolean started;

    /**
     * What tests set.
     *
     * @param patience how long a call may take
     * @param rates how often Slack is called
     */
    record Tuning(Duration patience, Timing timing, SlackRates rates) {
        static final Tuning USUAL = new Tuning(Duration.ofSeconds(30), Timing.USUAL, SlackRates.slack());
    }

    /** @param installations where those that come by OAuth are kept */
    public SlackAdapter(
            SlackSettings settings,
            Inbox inbox,
            Respondent respondent,
            Memory memory,
            Installations installations,
            KnowledgeBase knowledge,
            Clock clock) {
        this(
                settings,
                inbox,
                new Services(respondent, memory, knowledge, new Contents(knowledge), clock),
                installations,
                Tuning.USUAL);
    }

    SlackAdapter(SlackSettings settings, Inbox inbox, Services services, Installations installations, Tuning tuning) {
        this.settings = settings;
        this.inbox = inbox;
        this.tuning = tuning;
        this.clock = services.clock();
        this.web = new SlackWeb(settings.apiUrl(), tuning.patience());
        this.tokens = new Tokens(installations, given(settings.botToken(), "", ""), client(settings) != null);
        PayloadReader reader = new PayloadReader(team ->
                tokens.in(Incoming.PLATFORM, team).map(Installation::botUser).filter(user -> !user.isEmpty()));
        this.door = SlackDoor.to(
                inbox,
                new Intake(reader, clock)::arrival,
                settings.signingSecret(),
                client(settings),
                web,
                tokens,
                Incoming.PLATFORM,
                clock);
        this.handler = new SlackHandler(
                services,
                reader,
                tokens,
                new SlackPeople(web, tokens),
                new SlackSender(web, tokens, services.memory().refusals(), clock, tuning.rates()));
    }

    private @Nullable Installation given(@Nullable String token, String workspace, String botUser) {
        return token == null ? null : new Installation(Incoming.PLATFORM, workspace, token, botUser, clock.instant());
    }

    private static @Nullable OAuthClient client(SlackSettings settings) {
        String id = settings.clientId();
        String secret = settings.clientSecret();
        if (id == null || secret == null) {
            return null;
        }
        // The page stands where the API does.
        URI authorize = settings.apiUrl().resolve("/oauth/v2/authorize");
        return new OAuthClient(id, secret, authorize, SCOPES);
    }

    @Override
    public String name() {
        return "Slack";
    }

    /**
     * Begins to receive and to answer. Returns when Slack was asked once whether it knows the bot token; where it can't
     * be reached, it is asked again in the background.
     *
     * @throws IllegalArgumentException when Slack does not know the token
     */
    @Override
    public synchronized void start() {
        String token = settings.botToken();
        if (token != null && !isSettled(token)) {
            log.warn("Slack can't be reached yet; it is tried again");
            daemon("slack-start", () -> settleLater(token));
        }
        inbox.handle(Incoming.PLATFORM, handler);
        String appToken = settings.appToken();
        if (appToken != null) {
            SocketMode mode = new SocketMode(appToken, door, web, tuning.timing());
            sockets = mode;
            mode.start();
        }
        started = true;
        log.info("On {}", settings);
    }

    /**
     * Asks Slack whose a token is.
     *
     * @return false when Slack can't be reached
     * @throws IllegalArgumentException when Slack does not know it
     */
    private boolean isSettled(String token) {
        WebReply reply = web.call(
                token,
                "auth.test",
                RequestFormBuilder.toForm(AuthTestRequest.builder().build()));
        if (reply.refusal() == Refusal.REVOKED) {
            throw new IllegalArgumentException(UNKNOWN_TOKEN);
        }
        if (!reply.ok()) {
            // Who calls is good to know, and no more: what knows the token and not the method can be written to.
            return reply.refusal() == Refusal.OTHER;
        }
        boolean organisation = reply.body().path("is_enterprise_install").asBoolean();
        String workspace =
                reply.body().path(organisation ? "enterprise_id" : "team_id").asText("");
        String botUser = reply.body().path("user_id").asText("");
        Installation known = given(token, workspace, botUser);
        if (known != null && !workspace.isEmpty()) {
            tokens.settle(known);
        }
        return true;
    }

    private void settleLater(String token) {
        Pauses pauses = new Pauses(tuning.timing().firstPause());
        try {
            while (!closed.await(pauses.next().toMillis(), TimeUnit.MILLISECONDS)) {
                if (isSettled(token)) {
                    return;
                }
            }
        } catch (IllegalArgumentException e) {
            log.error(UNKNOWN_TOKEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void daemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Receives an HTTP request under {@code /slack/}.
     *
     * @param path without the query
     * @param query as it came, without the question mark; empty for none
     * @param headers their names in any case
     * @param body as it came: it is signed
     */
    public Answer http(String path, String query, Map<String, String> headers, String body) {
        return started && closed.getCount() > 0
                ? door.http(path, query, headers, body)
                : new Answer(UNAVAILABLE, Map.of(), "");
    }

    @Override
    public boolean ready() {
        SocketMode mode = sockets;
        return started && (settings.appToken() == null || (mode != null && mode.ready()));
    }

    @Override
    public synchronized void stopReceiving() {
        closed.countDown();
        started = false;
        SocketMode mode = sockets;
        if (mode != null) {
            mode.close();
            sockets = null;
        }
    }

    @Override
    public void close() {
        stopReceiving();
        web.close();
    }
}
