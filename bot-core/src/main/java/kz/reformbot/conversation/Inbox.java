package kz.reformbot.conversation;

/**
 * Where events stay from the moment that a platform is told "received" until they are handled. An event is handled
 * once, however often it is delivered. Safe to share between threads.
 */
public interface Inbox extends AutoCloseable {
    /** What came of an event. */
    enum Kept {
        /** It was new, and will be handled. */
        NEW,
        /** It was delivered before: it is handled, or will be. */
        KNOWN,
        /** There is no room: the platform is not to be told "received", so that it delivers the event again. */
        FULL
    }

    /** Keeps an event. When this returns {@code NEW} or {@code KNOWN}, the platform may be told "received". */
    Kept keep(Event event);

    /**
     * Begins to handle the events of a platform, those kept earlier first.
     *
     * @throws IllegalStateException when the platform has a handler already
     */
    void handle(String platform, EventHandler handler);

    /** How many events are kept and not yet handled. */
    int waiting();

    /**
     * Takes nothing more. What is being handled is handled to its end within a time of grace; so is what waits, where
     * it is kept nowhere else.
     */
    @Override
    void close();
}
