package kz.reformbot.telegram;

import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import kz.reformbot.conversation.Progress;
import kz.reformbot.conversation.Receipt;
import kz.reformbot.conversation.Receipts;

/** What is sent because of one event, in one attempt at handling it. Used by one thread at a time. */
final class Delivery {
    private final Progress progress;
    private final Receipts receipts;
    private int messages;

    Delivery(Progress progress, Receipts receipts) {
        this.progress = progress;
        this.receipts = receipts;
    }

    /** The receipt of the answer to the event's question: found now, or when the event was handled before. */
    Receipt receipt(Supplier<Receipt> answer) {
        Receipt[] now = new Receipt[1];
        String id = progress.once("receipt", () -> {
            now[0] = answer.get();
            return now[0].id();
        });
        return Optional.ofNullable(now[0]).or(() -> receipts.receipt(id)).orElseGet(answer);
    }

    /** The id of the event's next message: sent now, or when the event was handled before. */
    int message(IntSupplier send) {
        messages++;
        return Integer.parseInt(progress.once("message " + messages, () -> String.valueOf(send.getAsInt())));
    }

    /**
     * Does something now, unless it was done when the event was handled before.
     *
     * @param step its name, among those of the event
     */
    void once(String step, Runnable work) {
        progress.once(step, () -> {
            work.run();
            return "";
        });
    }
}
