package kz.reformbot.slack.message;

import com.slack.api.model.view.View;
import java.util.List;
import kz.reformbot.conversation.Feedback;
import kz.reformbot.conversation.Preferences.Preference;
import kz.reformbot.guide.Texts;
import kz.reformbot.knowledge.Contents;
import kz.reformbot.knowledge.KnowledgeBase;

/** App Home: what the bot covers, and what the person has set and said. Immutable and safe to share. */
@SuppressWarnings("DoNotCallSuggester")
public final class HomeView {
    public HomeView(KnowledgeBase knowledge, Contents contents) {}

    /** @param given what the person said about answers, newest first */
    public View of(Preference preference, List<Feedback> given, Texts texts) {
        throw new UnsupportedOperationException();
    }
}
