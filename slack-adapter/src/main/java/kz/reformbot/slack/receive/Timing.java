package kz.reformbot.slack.receive;

import java.time.Duration;

/**
 * How sockets are watched.
 *
 * @param ping how often Slack is asked whether it is there
 * @param silence a socket over which nothing was heard for this long is dead
 * @param firstPause after the first connection that fails; later ones are longer
 */
public record Timing(Duration ping, Duration silence, Duration firstPause) {
    /** Silence is noticed before an event that was lost comes for the second time, a minute after. */
    public static final Timing USUAL = new Timing(Duration.ofSeconds(5), Duration.ofSeconds(12), Duration.ofSeconds(1));
}
