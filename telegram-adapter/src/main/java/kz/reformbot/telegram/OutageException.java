package kz.reformbot.telegram;

/** Telegram takes no messages just now. */
final class OutageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    OutageException(String why) {
        super(why);
    }
}
