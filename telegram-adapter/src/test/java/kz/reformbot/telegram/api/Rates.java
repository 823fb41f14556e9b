package kz.reformbot.telegram.api;

import java.time.Duration;

/**
 * How much may be sent; sends and edits count alike.
 *
 * @param perChat the time after which a chat may get one more message; zero for no such limit
 * @param burst how many messages a chat may get at once before {@code perChat} holds
 * @param perGroupMinute messages within any sixty seconds in a group; zero for no such limit
 * @param perSecond messages a second in all chats together, as many at once; zero for no such limit
 */
public record Rates(Duration perChat, int burst, int perGroupMinute, int perSecond) {

    /**
     * What Telegram's FAQ for bots says: one a second in a chat, twenty a minute in a group, thirty a second in all.
     */
    public static Rates telegram() {
        return new Rates(Duration.ofSeconds(1), 3, 20, 30);
    }

    public static Rates unlimited() {
        return new Rates(Duration.ZERO, 1, 0, 0);
    }
}
