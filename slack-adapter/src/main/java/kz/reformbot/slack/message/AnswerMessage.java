package kz.reformbot.slack.message;

import java.util.List;
import java.util.Optional;
import kz.reformbot.conversation.Receipt;
import kz.reformbot.guide.DocumentSection;
import kz.reformbot.knowledge.Contents;
import kz.reformbot.knowledge.KnowledgeBase;

/** An answer as messages, in the language of its receipt. Immutable and safe to share. */
@SuppressWarnings("DoNotCallSuggester")
public final class AnswerMessage {
    public AnswerMessage(KnowledgeBase knowledge, Contents contents) {}

    /** One message; more for the same thread where it is long. What can be pressed stands under the last. */
    public List<SlackMessage> of(Receipt receipt) {
        throw new UnsupportedOperationException();
    }

    /**
     * For one person's eyes, with a button that shows it to all.
     *
     * @param thread where it would be shown; empty for the channel itself
     */
    public List<SlackMessage> privately(Receipt receipt, Optional<String> thread) {
        throw new UnsupportedOperationException();
    }

    /**
     * A private answer as all see it: with the question, and whose it was.
     *
     * @param user Slack's id of who shares it
     */
    public List<SlackMessage> shared(Receipt receipt, String user) {
        throw new UnsupportedOperationException();
    }

    /** What is offered to be asked next, best first. */
    public List<DocumentSection> nearest(Receipt receipt) {
        throw new UnsupportedOperationException();
    }
}
