package kz.reformbot.app;

/** The command was called in a way that can't be carried out. The message is one sentence. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
