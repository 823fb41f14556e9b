package kz.reformbot.conversation;

import java.time.Instant;

/**
 * Something that a platform delivered, as it came.
 *
 * @param platform {@code telegram}, {@code slack}
 * @param id the platform's own, the same each time it delivers this event
 * @param lane events of one lane are handled one after the other, in the order in which they were kept
 * @param payload the platform's own text of the event, JSON
 * @param received when it was first delivered here
 */
public record Event(String platform, String id, String lane, String payload, Instant received) {
    /** Without the payload: people's messages reach no log. */
    @Override
    public String toString() {
        return platform + " event " + id;
    }
}
