package kz.reformbot.conversation;

/** What an adapter does with an event. */
@FunctionalInterface
public interface EventHandler {
    /**
     * Handles an event to its end: when this returns, the person has been answered.
     *
     * @throws HandleLaterException when it can't be done now and is to be tried again
     * @throws RuntimeException for whatever else went wrong; the event is tried again a few times too
     */
    void handle(Event event);
}
