package kz.reformbot.telegram;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
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
    private volatile CompletableFuture<ApiReply> last;

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

    /** @param told what Telegram replied last, where it did */
    static <T> T during(Supplier<T> work, BotApi api, Target target, Consumer<ApiReply> told) {
        Typing typing = new Typing(api, target);
        T result;
        ApiReply reply;
        try {
            result = work.get();
        } finally {
            reply = typing.end();
        }
        told.accept(reply);
        return result;
    }

    private void refresh() {
        last = api.start(action);
    }

    private ApiReply end() {
        refreshing.cancel(false);
        return last.copy()
                .completeOnTimeout(ApiReply.unreachable("slow"), LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS)
                .join();
    }
}
