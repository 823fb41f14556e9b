package kz.reformbot.slack.message;

import java.util.List;
import kz.reformbot.guide.DocumentSection;
import kz.reformbot.guide.Texts;
import kz.reformbot.knowledge.KnowledgeBase;

/** A section of the folder: its heading, when it holds, its text, its sources. Immutable and safe to share. */
@SuppressWarnings("DoNotCallSuggester")
public final class SectionMessage {
    public SectionMessage(KnowledgeBase knowledge) {}

    public List<SlackMessage> of(DocumentSection section, Texts texts) {
        throw new UnsupportedOperationException();
    }
}
