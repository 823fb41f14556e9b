package kz.reformbot.evaluation.dataset;

import java.util.Arrays;
import java.util.Optional;

/** How a question ended, by the names that the command line's JSON uses. */
public enum Status {
    ANSWERED("answered"),
    NOT_COVERED("not-covered"),
    SMALL_TALK("small-talk");

    private final String written;

    Status(String written) {
        this.written = written;
    }

    public String written() {
        return written;
    }

    public static Optional<Status> of(String written) {
        return Arrays.stream(values())
                .filter(status -> status.written.equals(written))
                .findFirst();
    }
}
