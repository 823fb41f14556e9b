package kz.reformbot.conversation;

import java.util.List;
import java.util.Optional;

/**
 * Where the answers given lately stand, so that an edited question changes its answer. Safe to share between threads.
 */
public interface Replies {
    /**
     * An answer that was sent.
     *
     * @param person who asked
     * @param receipt the id of its receipt
     * @param messages the platform's ids of the messages that it took, in order
     */
    record Reply(PersonId person, String receipt, List<String> messages) {
        public Reply {
            messages = List.copyOf(messages);
        }
    }

    /**
     * Keeps where an answer stands; an earlier one to the same message is replaced.
     *
     * @param question the platform's id of the message that asked
     */
    void put(ConversationId conversation, String question, Reply reply);

    /** Empty where the message had no answer, or it was dropped. */
    Optional<Reply> to(ConversationId conversation, String question);

    void forget(PersonId person);
}
