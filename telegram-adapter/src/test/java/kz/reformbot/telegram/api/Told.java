package kz.reformbot.telegram.api;

/**
 * What a person did that the bot may have been told of.
 *
 * @param update the update's id; -1 where the bot was not told: by privacy mode, or because it does not ask for the
 *     kind
 * @param message the message's id
 */
public record Told(long update, TestChat chat, long message, String text) {

    /** Whether the bot was sent an update. */
    public boolean delivered() {
        return update >= 0;
    }
}
