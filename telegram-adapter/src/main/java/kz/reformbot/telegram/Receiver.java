package kz.reformbot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import kz.reformbot.conversation.Event;
import kz.reformbot.conversation.Inbox;
import kz.reformbot.conversation.Inbox.Kept;

/** Updates into the inbox. */
final class Receiver {
    private final Inbox inbox;
    private final Clock clock;

    Receiver(Inbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    /** Whether the platform may be told "received". */
    boolean receive(JsonNode update) {
        String id = update.path("update_id").asText();
        Event event = new Event(Incoming.PLATFORM, id, UpdateReader.lane(update), update.toString(), clock.instant());
        return inbox.keep(event) != Kept.FULL;
    }
}
