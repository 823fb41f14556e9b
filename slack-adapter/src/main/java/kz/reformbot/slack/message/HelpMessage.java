package kz.reformbot.slack.message;

import java.util.List;
import kz.reformbot.guide.Texts;
import kz.reformbot.knowledge.Contents;

/** How to ask, with buttons that lead on. Immutable and safe to share. */
@SuppressWarnings("DoNotCallSuggester")
public final class HelpMessage {
    public HelpMessage(Contents contents) {}

    public SlackMessage help(Texts texts) {
        throw new UnsupportedOperationException();
    }

    /** The areas as buttons, each of which opens {@link TopicsModal}. */
    public SlackMessage topics(Texts texts) {
        throw new UnsupportedOperationException();
    }

    /** A choice of the language, with what is set. */
    public SlackMessage languages(Texts texts) {
        throw new UnsupportedOperationException();
    }

    /** What is stored, with a button that deletes it. */
    public SlackMessage privacy(Texts texts) {
        throw new UnsupportedOperationException();
    }

    /** Questions that the agent view suggests: one to four, each short. */
    public static List<String> prompts(Texts texts) {
        throw new UnsupportedOperationException();
    }
}
