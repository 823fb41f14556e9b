package kz.reformbot.conversation;

/**
 * A chat platform's way in and out. What it receives goes into the {@link Inbox}, which is not its own: to end without
 * losing what is being answered, call {@link #stopReceiving}, {@link Inbox#close} and {@link #close}, in this order.
 */
public interface Adapter extends AutoCloseable {
    /** The platform's, as people write it: {@code Telegram}. */
    String name();

    /**
     * Begins to receive and to answer. A platform that can't be reached now is asked again in the background.
     *
     * @throws IllegalArgumentException when the platform does not accept a setting; the message names it and says what
     *     to do
     */
    void start();

    /** Whether the platform's events arrive. */
    boolean ready();

    /** Receives no more; what is in the inbox can still be answered. */
    void stopReceiving();

    /** Receives no more and answers no more. */
    @Override
    void close();
}
