package kz.reformbot.slack.receive;

import java.time.Duration;

/** Pauses between attempts, each twice as long as the one before, a minute at most. */
public final class Pauses {
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Duration first;
    private Duration next;

    public Pauses(Duration first) {
        this.first = first;
        this.next = first;
    }

    public Duration next() {
        Duration pause = next;
        Duration twice = pause.multipliedBy(2);
        next = twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
        return pause;
    }

    /** An attempt has succeeded. */
    public void reset() {
        next = first;
    }
}
