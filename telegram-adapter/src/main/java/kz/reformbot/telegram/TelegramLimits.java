package kz.reformbot.telegram;

import java.time.Duration;

/**
 * What Telegram allows. Sources: the Bot API's description (<a
 * href="https://core.telegram.org/bots/api">core.telegram.org/bots/api</a>, a method or type named with each) and the
 * bots' FAQ (<a href="https://core.telegram.org/bots/faq">core.telegram.org/bots/faq</a>).
 */
final class TelegramLimits {
    /** UTF-16 units of a message after its entities are parsed: {@code sendMessage.text}. */
    static final int TEXT = 4096;
    /** Entities of a message that Telegram looks at; the rest is dropped silently (seen, not written down). */
    static final int ENTITIES = 100;
    /** Bytes: {@code InlineKeyboardButton.callback_data}. */
    static final int CALLBACK_DATA = 64;
    /** {@code answerCallbackQuery.text}. */
    static final int CALLBACK_TEXT = 200;
    /** {@code BotCommand.description}. */
    static final int COMMAND_DESCRIPTION = 256;
    /** {@code setMyName.name}. */
    static final int NAME = 64;
    /** {@code setMyDescription.description}. */
    static final int DESCRIPTION = 512;
    /** {@code setMyShortDescription.short_description}. */
    static final int SHORT_DESCRIPTION = 120;
    /** {@code answerInlineQuery.cache_time}, its default. */
    static final Duration INLINE_CACHE = Duration.ofMinutes(5);
    /** {@code deleteMessage}: for two days; editing is taken to end with it. */
    static final Duration EDITABLE = Duration.ofDays(2);
    /** {@code sendChatAction}: shown for 5 seconds or less. */
    static final Duration TYPING_REFRESH = Duration.ofSeconds(4);
    /** {@code getUpdates.limit}, the most. */
    static final int UPDATES = 100;
    /** {@code getUpdates.timeout}: how long Telegram holds the line open. */
    static final Duration POLL = Duration.ofSeconds(50);
    /** The same while it is not known whether Telegram answers at all: the shortest that is not for tests only. */
    static final Duration FIRST_POLL = Duration.ofSeconds(1);
    /** General, the topic that a forum begins with: it is not named when sending (tdlib refuses it). */
    static final int GENERAL_TOPIC = 1;

    private TelegramLimits() {}

    /**
     * How fast to send. FAQ: about one message a second to a chat, 20 a minute to a group, 30 a second in all; edits
     * count.
     *
     * @param chat between two messages to one chat
     * @param groupAMinute messages to one group
     * @param aSecond messages in all
     */
    record Rates(Duration chat, int groupAMinute, int aSecond) {
        /** The chat's second has room for the network's unevenness. */
        static final Rates TELEGRAM = new Rates(Duration.ofMillis(1050), 20, 30);
    }
}
