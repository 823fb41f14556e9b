package kz.reformbot.app;

import org.jspecify.annotations.Nullable;

/** The program can't run as it is set up. The message is one sentence that says what to change. */
final class SetupException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SetupException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
