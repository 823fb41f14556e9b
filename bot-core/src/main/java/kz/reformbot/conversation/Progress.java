package kz.reformbot.conversation;

import java.util.function.Supplier;

/**
 * The steps of handling one event that are done: an event that is handled again after a failure answers with what was
 * found before, and sends only what was not sent yet. Used by one thread at a time.
 */
public interface Progress {
    /**
     * Takes a step unless it was taken before.
     *
     * @param step its name, the same each time that the event is handled
     * @param work takes it; where this throws, the step is not taken
     * @return what came of it: now, or when the event was handled before
     */
    String once(String step, Supplier<String> work);
}
