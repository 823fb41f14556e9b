package kz.reformbot.conversation;

/** Chats that do not let the bot write: nothing is sent there until they do again. Safe to share between threads. */
public interface Refusals {
    /** A chat did not let the bot write. */
    void refused(ConversationId chat);

    /** A chat lets the bot write, as far as is known: somebody there has written to it. */
    void welcomed(ConversationId chat);

    boolean isRefused(ConversationId chat);
}
