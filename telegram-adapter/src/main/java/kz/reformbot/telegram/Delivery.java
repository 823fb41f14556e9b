package kz.reformbot.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * The messages sent because of one event. An event that is handled again after a failure sends only what it had not
 * sent yet. Used by one thread at a time.
 */
final class Delivery {
    private final List<Integer> sent = new ArrayList<>();
    private int next;

    /** The event is handled from its beginning. */
    void begin() {
        next = 0;
    }

    /** The id of the event's next message: sent now, or when the event was handled before. */
    int message(IntSupplier send) {
        if (next == sent.size()) {
            sent.add(send.getAsInt());
        }
        return sent.get(next++);
    }
}
