package kz.reformbot.slack.message;

import com.slack.api.model.view.View;
import java.time.Clock;
import java.util.Optional;
import kz.reformbot.guide.Texts;
import kz.reformbot.knowledge.Contents;
import kz.reformbot.knowledge.KnowledgeBase;

/**
 * The table of contents as pages of one modal: areas, their topics, the sections of each. Immutable and safe to share.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class TopicsModal {
    public TopicsModal(KnowledgeBase knowledge, Contents contents, Clock clock) {}

    /**
     * The page that an action of the kinds AREAS, AREA, TOPIC or SECTION leads to.
     *
     * @return empty for what the folder does not hold any more, and for other kinds
     */
    public Optional<View> page(Action action, Texts texts) {
        throw new UnsupportedOperationException();
    }

    public View areas(Texts texts) {
        throw new UnsupportedOperationException();
    }
}
