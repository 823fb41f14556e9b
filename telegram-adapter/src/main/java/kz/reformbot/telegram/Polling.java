package kz.reformbot.telegram;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.longpolling.BotSession;
import org.telegram.telegrambots.longpolling.interfaces.LongPollingUpdateConsumer;
import org.telegram.telegrambots.longpolling.util.ExponentialBackOff;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * Asks Telegram for updates. Telegram is told "received" with the next call, which is made when the inbox has kept
 * everything that the last one brought.
 */
final class Polling implements LongPollingUpdateConsumer {
    private static final Logger log = LoggerFactory.getLogger(Polling.class);
    private static final Duration FULL_PAUSE = Duration.ofMillis(500);

    private final Receiver receiver;
    private final PollingWatch watch;
    private final BotApi api;
    private final Pauses pauses;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread named = new Thread(task, "telegram-polling");
        named.setDaemon(true);
        return named;
    });
    private final BotSession session;
    private final CountDownLatch closed = new CountDownLatch(1);
    /** The first update that is not kept yet. Used by the polling thread only. */
    private int offset;

    /**
     * @param patience how long a call may take beyond the time that Telegram is asked to wait
     * @param firstPause after the first call that fails; later ones are longer
     */
    Polling(TelegramSettings settings, BotApi api, Receiver receiver, Duration patience, Duration firstPause) {
        this.api = api;
        this.receiver = receiver;
        this.pauses = new Pauses(firstPause);
        OkHttpClient http = api.pollingClient();
        this.watch = new PollingWatch(http, patience, firstPause);
        this.session = new BotSession(
                Json.MAPPER,
                http.newBuilder().addInterceptor(watch).build(),
                thread,
                settings.token(),
                api::url,
                last -> next(),
                ExponentialBackOff::new,
                this);
    }

    /** Begins; what waits at Telegram is received first. */
    void start() {
        thread.execute(this::begin);
    }

    /** On the thread that polls: a Telegram that is away must not keep the program from starting. */
    private void begin() {
        while (!removeWebhook()) {
            if (closedAfter(pauses.next())) {
                return;
            }
        }
        synchronized (this) {
            if (closed.getCount() > 0) {
                startSession();
            }
        }
    }

    /**
     * Telegram delivers to a registered webhook only. One that is registered later is left alone: then the bot moves
     * from polling to a webhook, and this is the process that goes.
     *
     * @return false when Telegram can't be reached
     */
    private boolean removeWebhook() {
        String url =
                api.call(GetWebhookInfo.builder().build()).result().path("url").asText();
        if (!url.isEmpty()) {
            // Without its address: it may hold a secret.
            log.warn(
                    "A webhook is registered for this bot; it is removed, since the bot polls. Set {} to keep it",
                    TelegramSettings.WEBHOOK_URL);
        }
        // Without dropping what waits.
        ApiReply deleted = api.call(DeleteWebhook.builder().build());
        if (!deleted.ok()) {
            log.warn("Telegram can't be asked to deliver by polling: {}", deleted.description());
        }
        return deleted.refusal() != ApiReply.Refusal.UNREACHABLE && deleted.refusal() != ApiReply.Refusal.FLOOD;
    }

    private void startSession() {
        try {
            session.start();
        } catch (TelegramApiException e) {
            throw new IllegalStateException("the polling session does not start", e);
        }
    }

    /**
     * The next call. The session's own count is not used: it moves on before updates are kept, and takes lower numbers
     * for old ones, while Telegram begins anew with any number after a week without updates.
     */
    private GetUpdates next() {
        session.getLastReceivedUpdate().set(Integer.MIN_VALUE);
        return new LenientGetUpdates(offset, watch.poll());
    }

    @Override
    public void consume(List<Update> updates) {
        for (Update update : updates) {
            if (update instanceof RawUpdate raw && keep(raw)) {
                offset = raw.getUpdateId() + 1;
            }
        }
    }

    /** Waits until the inbox has it: what comes after must wait too. False when the program stops before. */
    private boolean keep(RawUpdate update) {
        boolean said = false;
        while (!isKept(update)) {
            if (!said) {
                log.warn("The inbox takes no more updates; Telegram keeps them meanwhile");
                said = true;
            }
            if (closedAfter(FULL_PAUSE)) {
                return false;
            }
        }
        return true;
    }

    /** An exception here would end the session without a word. */
    private boolean isKept(RawUpdate update) {
        try {
            return receiver.receive(update.json());
        } catch (RuntimeException e) {
            log.error("{} can't be kept: {}", update, e.getClass().getName());
            log.debug("{} can't be kept", update, e);
            return false;
        }
    }

    private boolean closedAfter(Duration pause) {
        try {
            return closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Whether updates come. */
    boolean receiving() {
        return watch.receiving();
    }

    @Override
    public void close() {
        closed.countDown();
        watch.close();
        synchronized (this) {
            session.stop();
        }
        thread.shutdown();
    }
}
