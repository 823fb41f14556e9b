package kz.reformbot.conversation;

/** Everything that is remembered about people and chats, in one place. */
public record Memory(
        Conversations conversations,
        Preferences preferences,
        Receipts receipts,
        FeedbackLog feedback,
        Replies replies,
        Refusals refusals) {
    /** Kept in this process only, and bounded. */
    public static Memory inProcess() {
        return new Memory(
                new MemoryConversations(),
                new MemoryPreferences(),
                new MemoryReceipts(),
                new MemoryFeedbackLog(),
                new MemoryReplies(),
                new MemoryRefusals());
    }

    /** Removes everything that is stored about a person. */
    public void forget(PersonId person) {
        conversations.forget(person);
        preferences.forget(person);
        receipts.forget(person);
        feedback.forget(person);
        replies.forget(person);
    }
}
