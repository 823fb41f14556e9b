package kz.reformbot.telegram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
    private static final Duration TRY_AGAIN = Duration.ofSeconds(2);
    /** How often one message is put in another form or waited for before it is handled later. */
    private static final int MOST_ATTEMPTS = 8;

    private static final int MOST_CHATS = 100_000;

    private final BotApi api;
    private final SendLimiter limiter;
    private final Refusals refusals;
    private final Cache<Long, Long> moved =
            Caffeine.newBuilder().maximumSize(MOST_CHATS).build();

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
     * @throws HandleLaterException when Telegram is busy or can't be reached
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
        ApiReply reply = persist(chat, () -> api.call(message), refusal -> {
            switch (refusal) {
                case MIGRATED -> message.setChatId(String.valueOf(current(chat)));
                case NO_REPLY_TARGET -> message.setReplyParameters(null);
                case NO_TOPIC -> message.setMessageThreadId(null);
                case BAD_BUTTONS -> message.setReplyMarkup(null);
                default -> {
                    if (message.getEntities() == null && message.getReplyMarkup() == null) {
                        return false;
                    }
                    makePlain(message, text);
                }
            }
            return true;
        });
        return reply.result().path("message_id").asInt();
    }

    /** The text alone, with its addresses where there is room. */
    private static void makePlain(SendMessage message, FormattedText text) {
        String written = text.written().text();
        message.setText(written.length() <= TelegramLimits.TEXT ? written : text.text());
        if (message.getEntities() == null) {
            message.setReplyMarkup(null);
        }
        message.setEntities(null);
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
                case BAD_ENTITIES -> edit.setEntities(null);
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
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            limiter.await(current(chat));
            ApiReply reply = call.get();
            Refusal refusal = reply.refusal();
            switch (refusal) {
                case NONE, NOT_MODIFIED -> {
                    return reply;
                }
                case UNREACHABLE, UNAUTHORIZED, CONFLICT -> throw later(reply);
                case FLOOD -> limiter.hold(current(chat), Duration.ofSeconds(Math.max(1, reply.retryAfter())));
                case BLOCKED -> {
                    refusals.refused(idOf(chat));
                    throw new BlockedException(reply.description());
                }
                default -> {
                    if (refusal == Refusal.MIGRATED) {
                        moved(chat, reply.migratedTo());
                    }
                    if (!remedy.apply(refusal)) {
                        log.warn("Telegram refuses a message: {}", reply.description());
                        return reply;
                    }
                    log.info("Telegram refuses a message, it is sent in another form: {}", reply.description());
                }
            }
        }
        throw new HandleLaterException("Telegram asks to wait", TRY_AGAIN);
    }

    private static HandleLaterException later(ApiReply reply) {
        String said = reply.code() == 0 ? reply.description() : reply.code() + " " + reply.description();
        return new HandleLaterException("Telegram does not take messages (" + said + ")", TRY_AGAIN);
    }

    private void checkAllowed(long chat) {
        if (refusals.isRefused(idOf(chat))) {
            throw new BlockedException("blocked before");
        }
    }

    /** A person who writes to the bot lets it answer. */
    void heardFrom(long chat) {
        if (!SendLimiter.isGroup(chat)) {
            refusals.welcomed(idOf(chat));
        }
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

    /** Works, and shows that work goes on; no error where that can't be shown. */
    <T> T whileTyping(Target target, Supplier<T> work) {
        return Typing.during(work, api, new Target(current(target.chat()), target.thread()));
    }
}
