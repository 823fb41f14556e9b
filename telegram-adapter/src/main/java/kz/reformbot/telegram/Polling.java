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
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * Asks Telegram for updates. The session tells Telegram "received" with its next call, which it makes when what it
 * brought has been consumed: consuming ends only when the inbox has kept everything.
 */
final class Polling implements LongPollingUpdateConsumer {
    private static final Logger log = LoggerFactory.getLogger(Polling.class);
    /** Telegram answers within the poll; what takes much longer is a broken line. */
    private static final Duration LONGEST_CALL = TelegramLimits.POLL.plusSeconds(15);

    private static final Duration FULL_PAUSE = Duration.ofMillis(500);

    private final Receiver receiver;
    private final PollingWatch watch;
    private final BotApi api;
    private final OkHttpClient http;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread named = new Thread(task, "telegram-polling");
        named.setDaemon(true);
        return named;
    });
    private final BotSession session;
    private final CountDownLatch closed = new CountDownLatch(1);

    Polling(TelegramSettings settings, BotApi api, Receiver receiver, Duration firstPause) {
        this.api = api;
        this.receiver = receiver;
        this.watch = new PollingWatch(firstPause);
        this.http = api.pollingClient(LONGEST_CALL)
                .newBuilder()
                .addInterceptor(watch)
                .build();
        this.session = new BotSession(
                Json.MAPPER,
                http,
                thread,
                settings.token(),
                api::url,
                LenientGetUpdates::new,
                ExponentialBackOff::new,
                this);
    }

    /** Begins; what waits at Telegram is received first. */
    void start() {
        // The session's own call is answered by the watch: a Telegram that is away must not keep the bot from starting.
        ApiReply deleted = api.call(DeleteWebhook.builder().build());
        if (!deleted.ok()) {
            log.warn("Telegram refuses to deliver by polling: {}", deleted.description());
        }
        try {
            session.start();
        } catch (TelegramApiException e) {
            throw new IllegalStateException("the polling session does not start", e);
        }
    }

    @Override
    public void consume(List<Update> updates) {
        for (Update update : updates) {
            if (update instanceof RawUpdate raw) {
                keep(raw);
            }
        }
    }

    /** Until the inbox has it: what comes after must wait. */
    private void keep(RawUpdate update) {
        boolean full = false;
        while (closed.getCount() > 0 && !isKept(update)) {
            if (!full) {
                log.warn("The inbox takes no more updates; Telegram keeps them meanwhile");
                full = true;
            }
            try {
                if (closed.await(FULL_PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
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

    /** Whether updates come. */
    boolean receiving() {
        return watch.receiving();
    }

    @Override
    public void close() {
        closed.countDown();
        watch.close();
        http.dispatcher().cancelAll();
        session.stop();
        thread.shutdown();
    }
}
