package kz.reformbot.telegram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import kz.reformbot.conversation.ConversationId;
import kz.reformbot.conversation.HandleLaterException;
import kz.reformbot.conversation.Refusals;
import kz.reformbot.telegram.ApiReply.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;

/**
 * Sends within Telegram's limits, and gets a message through whatever Telegram has against its form. Safe to share
 * between threads.
 */
final class TelegramSender {
    private static final Logger log = LoggerFactory.getLogger(TelegramSender.class);
    /** In how many forms Telegram is asked to take a message. */
    private static final int MOST_FORMS = 8;

    private static final int MOST_CHATS = 100_000;

    private final BotApi api;
    private final SendLimiter limiter;
    private final Refusals refusals;
    private final Cache<Long, Long> moved =
            Caffeine.newBuilder().maximumSize(MOST_CHATS).build();

    /** Whether Telegram could not be reached when it was last called: said once in the log. */
    private final AtomicBoolean away = new AtomicBoolean();

    TelegramSender(BotApi api, SendLimiter limiter, Refusals refusals) {
        this.api = api;
        this.limiter = limiter;
        this.refusals = refusals;
    }

    /**
     * Sends a text in as many messages as it takes, the buttons under the last.
     *
     * @param replyTo the message that the first one answers; null for none
     * @return the ids of the messages; without those that Telegram refused for good
     * @throws BlockedException when the chat does not let the bot write
     * @throws HandleLaterException when it is not the chat's turn, or Telegram can't be reached
     */
    List<Integer> send(
            Delivery delivery,
            Target target,
            FormattedText text,
            List<List<Button>> buttons,
            @Nullable Integer replyTo) {
        checkAllowed(target.chat());
        List<FormattedText> parts = text.parts(TelegramLimits.TEXT);
        List<Integer> ids = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            SendMessage message = message(target, parts.get(i));
            if (i == parts.size() - 1) {
                message.setReplyMarkup(Button.keyboard(buttons));
            }
            if (i == 0 && replyTo != null) {
                message.setReplyParameters(ReplyParameters.builder()
                        .messageId(replyTo)
                        .allowSendingWithoutReply(true)
                        .build());
            }
            FormattedText part = parts.get(i);
            int id = delivery.message(() -> send(target.chat(), message, part));
            if (id != 0) {
                ids.add(id);
            }
        }
        return ids;
    }

    private SendMessage message(Target target, FormattedText text) {
        SendMessage message = new SendMessage(String.valueOf(current(target.chat())), text.text());
        message.setEntities(text.entities().stream().map(Entity::toTelegram).toList());
        message.setLinkPreviewOptions(noPreview());
        message.setMessageThreadId(target.threadToSend());
        return message;
    }

    private static LinkPreviewOptions noPreview() {
        return LinkPreviewOptions.builder().isDisabled(true).build();
    }

    /** The id of the message, 0 where Telegram takes it in no form. */
    private int send(long chat, SendMessage message, FormattedText text) {
        ApiReply reply = persist(chat, () -> api.call(message), refusal -> changed(message, refusal, chat, text));
        return reply.result().path("message_id").asInt();
    }

    /** Whether there was something to change about a refused message; each thing is changed once. */
    private boolean changed(SendMessage message, Refusal refusal, long chat, FormattedText text) {
        if (refusal == Refusal.MIGRATED) {
            message.setChatId(String.valueOf(current(chat)));
        } else if (refusal == Refusal.NO_REPLY_TARGET && message.getReplyParameters() != null) {
            message.setReplyParameters(null);
        } else if (refusal == Refusal.NO_TOPIC && message.getMessageThreadId() != null) {
            message.setMessageThreadId(null);
        } else if (refusal == Refusal.BAD_BUTTONS && message.getReplyMarkup() != null) {
            message.setReplyMarkup(null);
        } else if (message.getEntities() != null || message.getReplyMarkup() != null) {
            makePlain(message, text);
        } else {
            return false;
        }
        return true;
    }

    /** The text alone, with its addresses where there is room. */
    private static void makePlain(SendMessage message, FormattedText text) {
        message.setText(written(text));
        if (message.getEntities() == null) {
            message.setReplyMarkup(null);
        }
        message.setEntities(null);
    }

    private static String written(FormattedText text) {
        String written = text.written().text();
        return written.length() <= TelegramLimits.TEXT ? written : text.text();
    }

    /**
     * Puts a text in the place of messages sent before: changes those, sends what is more, deletes what is left over.
     */
    List<Integer> replace(
            Delivery delivery,
            Target target,
            List<Integer> before,
            FormattedText text,
            List<List<Button>> buttons,
            @Nullable Integer replyTo) {
        List<FormattedText> parts = text.parts(TelegramLimits.TEXT);
        List<Integer> ids = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<List<Button>> under = i == parts.size() - 1 ? buttons : List.of();
            if (i < before.size() && edit(target, before.get(i), parts.get(i), under)) {
                ids.add(before.get(i));
            } else {
                ids.addAll(send(delivery, target, parts.get(i), under, replyTo));
            }
        }
        before.stream().filter(id -> !ids.contains(id)).forEach(id -> delete(target, id));
        return ids;
    }

    /** Puts a text in the place of a message's; false where the message is gone or can't be edited any more. */
    boolean edit(Target target, int id, FormattedText text, List<List<Button>> buttons) {
        checkAllowed(target.chat());
        EditMessageText edit = EditMessageText.builder()
                .chatId(String.valueOf(current(target.chat())))
                .messageId(id)
                .text(text.text())
                .entities(text.entities().stream().map(Entity::toTelegram).toList())
                .linkPreviewOptions(noPreview())
                .replyMarkup(Button.keyboard(buttons))
                .build();
        ApiReply reply = persist(target.chat(), () -> api.call(edit), refusal -> {
            switch (refusal) {
                case MIGRATED -> edit.setChatId(String.valueOf(current(target.chat())));
                case BAD_BUTTONS -> edit.setReplyMarkup(null);
                case BAD_ENTITIES -> {
                    edit.setText(written(text));
                    edit.setEntities(null);
                }
                default -> {
                    return false;
                }
            }
            return true;
        });
        return reply.ok() || reply.refusal() == Refusal.NOT_MODIFIED;
    }

    void editButtons(Target target, int id, List<List<Button>> buttons) {
        EditMessageReplyMarkup edit = EditMessageReplyMarkup.builder()
                .chatId(String.valueOf(current(target.chat())))
                .messageId(id)
                .replyMarkup(Button.keyboard(buttons))
                .build();
        persist(target.chat(), () -> api.call(edit), refusal -> false);
    }

    /** Nothing where it is gone already. */
    void delete(Target target, int id) {
        DeleteMessage delete = DeleteMessage.builder()
                .chatId(String.valueOf(current(target.chat())))
                .messageId(id)
                .build();
        api.call(delete);
    }

    /** Ends the waiting that a pressed button shows. Too late is no error: the person has stopped looking. */
    void answerCallback(String id, String text, boolean alert) {
        ApiReply reply = api.call(AnswerCallbackQuery.builder()
                .callbackQueryId(id)
                .text(text.isEmpty() ? null : text)
                .showAlert(alert)
                .build());
        if (!reply.ok()) {
            log.debug("a pressed button could not be answered: {}", reply.description());
        }
    }

    private interface Remedy {
        /** Puts a refused call in another form; false when there is none. */
        boolean apply(Refusal refusal);
    }

    /** Calls until Telegram takes it, in whatever form. */
    private ApiReply persist(long chat, Supplier<ApiReply> call, Remedy remedy) {
        ApiReply reply = within(chat, call);
        for (int form = 1; form < MOST_FORMS && reply.refusal() != Refusal.NONE; form++) {
            Refusal refusal = reply.refusal();
            if (refusal == Refusal.MIGRATED) {
                moved(chat, reply.migratedTo());
            }
            if (refusal == Refusal.NOT_MODIFIED || !remedy.apply(refusal)) {
                break;
            }
            log.info("Telegram refuses a message, it is sent in another form: {}", reply.description());
            reply = within(chat, call);
        }
        if (!reply.ok() && reply.refusal() != Refusal.NOT_MODIFIED) {
            log.warn("Telegram refuses a message: {}", reply.description());
        }
        return reply;
    }

    /** Calls within the limits; what is returned has to do with the call itself. */
    private ApiReply within(long chat, Supplier<ApiReply> call) {
        limiter.await(current(chat));
        ApiReply reply = call.get();
        while (reply.refusal() == Refusal.FLOOD) {
            hold(chat, reply);
            limiter.await(current(chat));
            reply = call.get();
        }
        switch (reply.refusal()) {
            case UNREACHABLE, UNAUTHORIZED, CONFLICT -> throw outage(reply);
            case BLOCKED -> throw refused(chat, reply);
            default -> away.set(false);
        }
        return reply;
    }

    private void hold(long chat, ApiReply flood) {
        limiter.hold(current(chat), Duration.ofSeconds(Math.max(1, flood.retryAfter())));
    }

    private BlockedException refused(long chat, ApiReply reply) {
        refusals.refused(idOf(chat));
        return new BlockedException(reply.description());
    }

    private HandleLaterException outage(ApiReply reply) {
        String said = reply.code() == 0 ? reply.description() : reply.code() + " " + reply.description();
        if (away.compareAndSet(false, true)) {
            log.warn("Telegram takes no messages ({}), they are sent again later", said);
        }
        return new HandleLaterException("Telegram takes no messages (" + said + ")");
    }

    /**
     * Returns when it is a chat's turn to be written to.
     *
     * @throws BlockedException when the chat does not let the bot write
     * @throws HandleLaterException when its turn does not come at once
     */
    void awaitTurn(long chat) {
        checkAllowed(chat);
        limiter.awaitTurn(current(chat));
    }

    private void checkAllowed(long chat) {
        if (refusals.isRefused(idOf(chat))) {
            throw new BlockedException("blocked before");
        }
    }

    /** The chat lets the bot answer: a person wrote to it, or it was let into a group. */
    void welcomed(long chat) {
        refusals.welcomed(idOf(chat));
    }

    /** A group has become another. */
    void moved(long chat, long to) {
        moved.put(chat, to);
    }

    private long current(long chat) {
        Long to = moved.getIfPresent(chat);
        return to == null ? chat : to;
    }

    private static ConversationId idOf(long chat) {
        return new ConversationId(Incoming.PLATFORM, String.valueOf(chat));
    }

    /**
     * Works, and shows that work goes on; no error where that can't be shown.
     *
     * @throws BlockedException when Telegram says then that the chat does not let the bot write
     */
    <T> T whileTyping(Target target, Supplier<T> work) {
        Target now = new Target(current(target.chat()), target.thread());
        return Typing.during(work, api, now, reply -> {
            switch (reply.refusal()) {
                case BLOCKED -> throw refused(target.chat(), reply);
                case MIGRATED -> moved(target.chat(), reply.migratedTo());
                case FLOOD -> hold(target.chat(), reply);
                default -> log.debug("typing: {}", reply.description());
            }
        });
    }
}
