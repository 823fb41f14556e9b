package kz.reformbot.conversation;

/** What an adapter does with an event. */
public interface EventHandler {
    /**
     * Handles an event to its end: when this returns, the person has been answered.
     *
     * @param progress what was done before, where this is not the first attempt
     * @throws HandleLaterException when it can't be done now and is to be tried again, for as long as it takes
     * @throws RuntimeException for whatever else went wrong; the event is tried again a few times, then abandoned
     */
    void handle(Event event, Progress progress);

    /** An event could not be handled, and is not tried again: the person can be told. */
    default void abandon(Event event, Progress progress) {}
}
