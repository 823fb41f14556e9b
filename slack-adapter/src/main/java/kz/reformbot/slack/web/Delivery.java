package kz.reformbot.slack.web;

import java.util.function.Supplier;
import kz.reformbot.conversation.Progress;

/** What is sent because of one event, in one attempt at handling it. Used by one thread at a time. */
public final class Delivery {
    private final Progress progress;
    private int messages;

    public Delivery(Progress progress) {
        this.progress = progress;
    }

    /** The event's next message, by what Slack calls it: sent now, or when the event was handled before. */
    String message(Supplier<String> send) {
        messages++;
        return progress.once("message " + messages, send);
    }

    /**
     * Does something now, unless it was done when the event was handled before.
     *
     * @param step its name, among those of the event
     */
    public void once(String step, Runnable work) {
        progress.once(step, () -> {
            work.run();
            return "";
        });
    }
}
