package kz.reformbot.conversation;

import java.time.Duration;
import java.util.Optional;

/**
 * An event can't be handled now, and is to be tried again after a while: the platform is busy or can't be reached. That
 * is no failure: it may happen as often as it takes, within a day.
 */
public final class HandleLaterException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Optional<Duration> after;

    /** It is not known for how long: it is tried again after pauses that grow. */
    public HandleLaterException(String message) {
        super(message);
        this.after = Optional.empty();
    }

    /** @param after how long to wait */
    public HandleLaterException(String message, Duration after) {
        super(message);
        this.after = Optional.of(after);
    }

    /** @param after how long to wait */
    public HandleLaterException(String message, Duration after, Throwable cause) {
        super(message, cause);
        this.after = Optional.of(after);
    }

    /** How long to wait; empty when that is not known. */
    public Optional<Duration> after() {
        return after;
    }
}
