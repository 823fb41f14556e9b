package kz.reformbot.slack.message;

import java.util.List;
import kz.reformbot.guide.DocumentSection;
import kz.reformbot.guide.Texts;
import kz.reformbot.knowledge.KnowledgeBase;

/** What held before and what holds after. Immutable and safe to share. */
@SuppressWarnings("DoNotCallSuggester")
public final class ChangesMessage {
    public ChangesMessage(KnowledgeBase knowledge) {}

    /**
     * @param states the oldest first, as {@link kz.reformbot.guide.Changes} finds them; none says that there are none
     */
    public List<SlackMessage> of(List<DocumentSection> states, Texts texts) {
        throw new UnsupportedOperationException();
    }
}
