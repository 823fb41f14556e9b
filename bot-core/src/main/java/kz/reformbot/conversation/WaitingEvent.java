package kz.reformbot.conversation;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** An event that waits in memory, and how far it was handled. Used by one thread at a time. */
final class WaitingEvent implements Progress {
    final Event event;
    final Instant since;
    /** How often handling it failed. */
    int failures;
    /** How often it was put off for no one knew how long. */
    int delays;

    private final Map<String, String> steps = new HashMap<>();

    WaitingEvent(Event event, Instant since) {
        this.event = event;
        this.since = since;
    }

    @Override
    public String once(String step, Supplier<String> work) {
        String known = steps.get(step);
        if (known != null) {
            return known;
        }
        String result = work.get();
        steps.put(step, result);
        return result;
    }
}
