package kz.reformbot.telegram.api;

/** What a bot that respects Telegram never does. A breach is recorded whether or not Telegram would refuse the call. */
public enum Rule {
    /** A method that the double does not speak, or a parameter that is missing or malformed. */
    CALL,
    /** Text of 1 to 4096 UTF-16 units after entity parsing (captions, drafts and other texts: their own limits). */
    TEXT_LENGTH,
    /** Entities lie within the text, begin and end between characters, and are at most 100. */
    ENTITY_BOUNDS,
    /** No block quote in another, nothing within code and pre, no two entities that cross. */
    ENTITY_NESTING,
    /** Entities of a known type, with the url, user or emoji that the type needs; markup that can be parsed. */
    ENTITY_KIND,
    /** Buttons with a text and exactly one action; callback data of 1 to 64 bytes; at most 100 buttons. */
    BUTTON,
    /** Callback queries answered once, in time, with at most 200 characters. */
    CALLBACK_ANSWER,
    /** At most 50 results with unique ids of 1 to 64 bytes, answered once and in time. */
    INLINE_ANSWER,
    /** At most 100 commands, names of 1 to 32 of [a-z0-9_], descriptions of 1 to 256; language codes of two letters. */
    COMMANDS,
    /** Name, description and short description of at most 64, 512 and 120 characters. */
    PROFILE,
    /** No thread id 1 in sends, no thread id that the chat does not have. */
    THREAD,
    /** One message a second in a chat, twenty a minute in a group, thirty a second in all. */
    FLOOD,
    /** Nothing is sent to a chat before the seconds of a 429 have passed. */
    RETRY_AFTER,
    /** One poller a token, and none while a webhook is set. */
    POLLING,
    /** A webhook address, secret or number of connections that Telegram does not take. */
    WEBHOOK,
    /** A chat that answered 403 is left alone. */
    BLOCKED,
    /** A group that became a supergroup is no longer written to under its old id. */
    MIGRATED,
    /** Only what is there and one's own is edited, deleted, replied to or reacted to. */
    MESSAGE,
    /** At most one reaction a message, of the emoji that Telegram knows. */
    REACTION,
    /** Drafts in private chats only, with an id that is not zero. */
    DRAFT,
    /** The token of this bot. */
    TOKEN
}
