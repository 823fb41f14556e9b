package kz.reformbot.telegram;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;

/** "typing…" at the top of a chat, while work goes on. */
final class Typing {
    private static final ScheduledExecutorService REFRESHING = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "telegram-typing");
        thread.setDaemon(true);
        return thread;
    });
    /** What comes after the answer would show typing under it. */
    private static final long LONGEST_WAIT_MILLIS = 1_000;

    private final BotApi api;
    private final SendChatAction action;
    private final ScheduledFuture<?> refreshing;
    private volatile CompletableFuture<?> last;

    private Typing(BotApi api, Target target) {
        this.api = api;
        // General is named here, other than when sending.
        this.action = SendChatAction.builder()
                .chatId(String.valueOf(target.chat()))
                .messageThreadId(target.thread())
                .action("typing")
                .build();
        this.last = api.start(action);
        long refresh = TelegramLimits.TYPING_REFRESH.toMillis();
        this.refreshing = REFRESHING.scheduleAtFixedRate(this::refresh, refresh, refresh, TimeUnit.MILLISECONDS);
    }

    static <T> T during(Supplier<T> work, BotApi api, Target target) {
        Typing typing = new Typing(api, target);
        try {
            return work.get();
        } finally {
            typing.end();
        }
    }

    private void refresh() {
        last = api.start(action);
    }

    private void end() {
        refreshing.cancel(false);
        last.thenApply(reply -> true)
                .completeOnTimeout(false, LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS)
                .join();
    }
}
