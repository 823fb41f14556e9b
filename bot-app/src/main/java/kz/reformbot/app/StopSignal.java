package kz.reformbot.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.utils.Signals;

/**
 * Waits for SIGTERM or SIGINT. Java's own way, a shutdown hook, would end the process with 143 however well it ended,
 * and would not hear a second signal: that one ends the process at once here, with 128 and its number.
 */
final class StopSignal {
    private static final int SIGINT = 2;
    private static final int SIGTERM = 15;
    private static final int KILLED = 128;

    private final AtomicBoolean stopping = new AtomicBoolean();
    private final CountDownLatch given = new CountDownLatch(1);

    private StopSignal() {}

    /** From now on the signals do not end the process. */
    static StopSignal listen() {
        StopSignal stop = new StopSignal();
        Signals.register("TERM", () -> stop.hear(SIGTERM));
        Signals.register("INT", () -> stop.hear(SIGINT));
        return stop;
    }

    private void hear(int signal) {
        if (stopping.getAndSet(true)) {
            Runtime.getRuntime().halt(KILLED + signal);
        }
        given.countDown();
    }

    void await() {
        try {
            given.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
