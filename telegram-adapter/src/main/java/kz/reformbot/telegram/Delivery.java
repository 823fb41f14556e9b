package kz.reformbot.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import kz.reformbot.conversation.Respondent.Response;
import org.jspecify.annotations.Nullable;

/**
 * The messages sent because of one event. An event that is handled again after a failure sends only what it had not
 * sent yet. Used by one thread at a time.
 */
final class Delivery {
    private final List<Integer> sent = new ArrayList<>();
    private @Nullable Response response;
    private int next;
    private int attempts;
    private boolean answered;

    /** The event is handled from its beginning. Returns for which time, from 1. */
    int begin() {
        next = 0;
        return ++attempts;
    }

    /** The answer to the event's question: found now, or when the event was handled before. */
    Response response(Supplier<Response> respond) {
        if (response == null) {
            response = respond.get();
        }
        return response;
    }

    /** Whether the pressed button is still to be answered: Telegram takes one answer. */
    boolean answers() {
        boolean first = !answered;
        answered = true;
        return first;
    }

    /** The id of the event's next message: sent now, or when the event was handled before. */
    int message(IntSupplier send) {
        if (next == sent.size()) {
            sent.add(send.getAsInt());
        }
        return sent.get(next++);
    }
}
