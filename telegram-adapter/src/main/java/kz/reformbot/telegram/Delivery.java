package kz.reformbot.telegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import kz.reformbot.conversation.Respondent.Response;
import org.jspecify.annotations.Nullable;

/**
 * What was done because of one event. An event that is handled again goes on where it was left. Used by one thread at a
 * time.
 */
final class Delivery {
    private final List<Integer> sent = new ArrayList<>();
    private final Pauses pauses;
    private @Nullable Response response;
    private int next;
    private int failures;

    /** @param firstPause after the first time that Telegram can't be reached; later ones are longer */
    Delivery(Duration firstPause) {
        this.pauses = new Pauses(firstPause);
    }

    /** The event is handled from its beginning. */
    void begin() {
        next = 0;
    }

    /** Handling the event has failed. Returns how often. */
    int failed() {
        return ++failures;
    }

    /** How long to wait for a Telegram that can't be reached. */
    Duration pause() {
        return pauses.next();
    }

    /** The answer to the event's question: found now, or when the event was handled before. */
    Response response(Supplier<Response> respond) {
        if (response == null) {
            response = respond.get();
        }
        return response;
    }

    /** The id of the event's next message: sent now, or when the event was handled before. */
    int message(IntSupplier send) {
        if (next == sent.size()) {
            sent.add(send.getAsInt());
        }
        return sent.get(next++);
    }

    /** Does something now, unless it was done when the event was handled before. */
    void once(Runnable step) {
        message(() -> {
            step.run();
            return 0;
        });
    }
}
