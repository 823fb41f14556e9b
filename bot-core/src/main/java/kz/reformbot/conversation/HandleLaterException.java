package kz.reformbot.conversation;

import java.time.Duration;

/**
 * An event can't be handled now, and is to be tried again after a while: the platform is busy or can't be reached. That
 * is no failure: it may happen as often as it takes, within a day.
 */
public final class HandleLaterException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Duration after;

    /** @param after how long to wait */
    public HandleLaterException(String message, Duration after, Throwable cause) {
        super(message, cause);
        this.after = after;
    }

    /** @param after how long to wait */
    public HandleLaterException(String message, Duration after) {
        super(message);
        this.after = after;
    }

    public Duration after() {
        return after;
    }
}
