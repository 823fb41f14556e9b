package kz.reformbot.slack.message;

import java.util.List;
import kz.reformbot.guide.Texts;
import kz.reformbot.guide.Timeline;

/** What happened when, with buttons for the years. Immutable and safe to share. */
@SuppressWarnings("DoNotCallSuggester")
public final class TimelineMessage {
    public TimelineMessage(Timeline timeline) {}

    public List<SlackMessage> newest(Texts texts) {
        throw new UnsupportedOperationException();
    }

    /** @param year of four digits */
    public List<SlackMessage> year(String year, Texts texts) {
        throw new UnsupportedOperationException();
    }
}
