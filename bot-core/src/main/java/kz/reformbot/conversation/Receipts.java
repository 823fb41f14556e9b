package kz.reformbot.conversation;

import java.util.Optional;

/** The receipts of the answers given lately. Safe to share between threads. */
public interface Receipts {
    void add(Receipt receipt);

    /** Empty where there was none, or it was dropped. */
    Optional<Receipt> receipt(String id);

    /** The newest of a conversation; small talk does not count. */
    Optional<Receipt> last(ConversationId conversation);

    void forget(PersonId person);
}
