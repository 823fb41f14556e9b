package kz.reformbot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.bucket4j.TimeMeter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kz.reformbot.conversation.Adapter;
import kz.reformbot.conversation.Inbox;
import kz.reformbot.conversation.Memory;
import kz.reformbot.conversation.Respondent;
import kz.reformbot.knowledge.Contents;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.telegram.TelegramLimits.Rates;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;

/**
 * The bot on Telegram.
 *
 * <pre>
 * try (TelegramAdapter telegram = new TelegramAdapter(settings, inbox, respondent, memory, knowledge, clock)) {
 *     telegram.start();
 *     …
 * }
 * </pre>
 *
 * The inbox is the caller's: close it after the adapter has stopped receiving and before the adapter's connections are
 * needed no more, that is {@link #stopReceiving()}, {@link Inbox#close()}, {@link #close()}.
 */
public final class TelegramAdapter implements Adapter {
    /** What a webhook's request is answered with: HTTP statuses. */
    private static final int OK = 200;

    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int UNAVAILABLE = 503;

    private static final String UNKNOWN_TOKEN = "Telegram does not know this bot token: check " + TelegramSettings.TOKEN
            + ", BotFather shows it under /mybots";

    private static final Logger log = LoggerFactory.getLogger(TelegramAdapter.class);

    private final TelegramSettings settings;
    private final Inbox inbox;
    private final Services services;
    private final Tuning tuning;
    private final BotApi api;
    private final TelegramSender sender;
    private final Receiver receiver;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable Polling polling;
    private volatile boolean ready;

    /**
     * What tests set.
     *
     * @param patience how long a call may take
     * @param firstPause after the first call that fails; later ones are longer
     */
    record Tuning(Rates rates, Duration patience, Duration firstPause) {
        static final Tuning USUAL = new Tuning(Rates.TELEGRAM, Duration.ofSeconds(30), Duration.ofSeconds(1));
    }

    public TelegramAdapter(
            TelegramSettings settings,
            Inbox inbox,
            Respondent respondent,
            Memory memory,
            KnowledgeBase knowledge,
            Clock clock) {
        this(
                settings,
                inbox,
                new Services(respondent, memory, knowledge, new Contents(knowledge), clock),
                Tuning.USUAL);
    }

    TelegramAdapter(TelegramSettings settings, Inbox inbox, Services services, Tuning tuning) {
        this.settings = settings;
        this.inbox = inbox;
        this.services = services;
        this.tuning = tuning;
        this.api = new BotApi(settings, tuning.patience());
        this.sender = new TelegramSender(
                api,
                new SendLimiter(tuning.rates(), TimeMeter.SYSTEM_NANOTIME),
                services.memory().refusals());
        this.receiver = new Receiver(inbox, sender, services.clock());
    }

    @Override
    public String name() {
        return "Telegram";
    }

    /**
     * Begins to receive and to answer. Returns when Telegram was asked once; where it can't be reached, it is asked
     * again in the background.
     *
     * @throws IllegalArgumentException when Telegram does not know the token
     */
    @Override
    public void start() {
        ApiReply me = api.call(GetMe.builder().build());
        if (me.refusal() == ApiReply.Refusal.UNAUTHORIZED) {
            throw new IllegalArgumentException(UNKNOWN_TOKEN);
        }
        if (isBot(me)) {
            begin(me);
        } else {
            log.warn("Telegram can't be reached yet ({}); it is tried again", me.description());
            daemon("telegram-start", this::startLater);
        }
    }

    private static boolean isBot(ApiReply me) {
        return me.ok()
                && me.result().path("id").isIntegralNumber()
                && me.result().path("username").isTextual();
    }

    private void startLater() {
        Pauses pauses = new Pauses(tuning.firstPause());
        while (!isClosedAfter(pauses.next())) {
            ApiReply me = api.call(GetMe.builder().build());
            if (isBot(me)) {
                begin(me);
                return;
            }
            if (me.refusal() == ApiReply.Refusal.UNAUTHORIZED) {
                log.error(UNKNOWN_TOKEN);
                return;
            }
        }
    }

    private boolean isClosedAfter(Duration pause) {
        try {
            return closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private synchronized void begin(ApiReply me) {
        if (closed.getCount() == 0) {
            return;
        }
        Identity bot = new Identity(
                me.result().path("id").asLong(), me.result().path("username").asText());
        inbox.handle(Incoming.PLATFORM, new UpdateHandler(services, bot, api, sender));
        if (settings.webhookUrl() == null) {
            poll();
        } else {
            daemon("telegram-webhook", this::setWebhook);
        }
        // Not waited for: dozens of calls, and none of them is needed to answer.
        daemon("telegram-registration", this::register);
        log.info("Telegram: on as @{}, {}", bot.name(), settings.webhookUrl() == null ? "polling" : "by webhook");
    }

    private void register() {
        Pauses pauses = new Pauses(tuning.firstPause());
        Registration registration = new Registration(api);
        while (!registration.register() && !isClosedAfter(pauses.next())) {
            log.debug("The bot's commands and descriptions are not registered yet");
        }
    }

    private void poll() {
        Polling started = new Polling(settings, api, receiver, tuning.patience(), tuning.firstPause());
        polling = started;
        ready = true;
        started.start();
    }

    private void setWebhook() {
        Pauses pauses = new Pauses(tuning.firstPause());
        do {
            ApiReply reply = api.call(SetWebhook.builder()
                    .url(String.valueOf(settings.webhookUrl()))
                    .secretToken(settings.secret())
                    .allowedUpdates(UpdateReader.KINDS)
                    .build());
            if (reply.ok()) {
                ready = true;
                return;
            }
            if (closed.getCount() > 0) {
                log.warn("Telegram refuses the webhook ({}); it is tried again", reply.description());
            }
        } while (!isClosedAfter(pauses.next()));
    }

    private static void daemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Receives what Telegram delivers to the webhook.
     *
     * @param secret the header {@code X-Telegram-Bot-Api-Secret-Token}; null where it is missing
     * @param body of the request
     * @return the HTTP status to answer with: 200 when the update is kept
     */
    public int webhook(@Nullable String secret, String body) {
        byte[] given = (secret == null ? "" : secret).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(given, settings.secret().getBytes(StandardCharsets.UTF_8))) {
            return FORBIDDEN;
        }
        if (closed.getCount() == 0) {
            return UNAVAILABLE;
        }
        try {
            JsonNode update = Json.read(body);
            if (!LenientGetUpdates.isUpdate(update)) {
                return BAD_REQUEST;
            }
            return receiver.receive(update) ? OK : UNAVAILABLE;
        } catch (JsonProcessingException e) {
            return BAD_REQUEST;
        }
    }

    /** Whether Telegram's updates arrive. */
    @Override
    public boolean ready() {
        Polling polls = polling;
        return ready && (polls == null || polls.receiving());
    }

    /** Receives no more; what is in the inbox can still be answered. */
    @Override
    public synchronized void stopReceiving() {
        closed.countDown();
        ready = false;
        Polling polls = polling;
        if (polls != null) {
            polls.close();
            polling = null;
        }
    }

    /** Receives no more and answers no more. A webhook stays registered: Telegram keeps updates for the next start. */
    @Override
    public void close() {
        stopReceiving();
        api.close();
    }
}
