package kz.reformbot.telegram;

/** The person or the group does not let the bot write: there is nobody to answer. */
final class BlockedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BlockedException(String why) {
        super(why);
    }
}
