package kz.reformbot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import kz.reformbot.conversation.Event;
import kz.reformbot.conversation.Inbox;
import kz.reformbot.conversation.Inbox.Kept;
import kz.reformbot.telegram.Incoming.Written;

/** Updates into the inbox. */
final class Receiver {
    private final Inbox inbox;
    private final TelegramSender sender;
    private final Clock clock;

    Receiver(Inbox inbox, TelegramSender sender, Clock clock) {
        this.inbox = inbox;
        this.sender = sender;
        this.clock = clock;
    }

    /** Whether the platform may be told "received". */
    boolean receive(JsonNode update) {
        welcome(update);
        String id = update.path("update_id").asText();
        Event event = new Event(Incoming.PLATFORM, id, UpdateReader.lane(update), update.toString(), clock.instant());
        return inbox.keep(event) != Kept.FULL;
    }

    /**
     * Who writes to the bot lets it answer, and so may a group that somebody was let into. Told when it comes, not when
     * it is handled: what was written before the bot was blocked is not answered.
     */
    private void welcome(JsonNode update) {
        if (UpdateReader.read(update).orElse(null) instanceof Written written
                && (written.place().oneToOne() || !written.joined().isEmpty())) {
            sender.welcomed(written.place().target().chat());
        }
    }
}
