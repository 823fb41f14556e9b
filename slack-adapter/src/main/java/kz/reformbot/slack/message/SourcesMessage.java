package kz.reformbot.slack.message;

import java.util.List;
import kz.reformbot.conversation.Receipt;

/** The sources of an answer in full: where in the folder, and the words that the answer rests on. */
@SuppressWarnings("DoNotCallSuggester")
public final class SourcesMessage {
    private SourcesMessage() {}

    public static List<SlackMessage> of(Receipt receipt) {
        throw new UnsupportedOperationException();
    }
}
