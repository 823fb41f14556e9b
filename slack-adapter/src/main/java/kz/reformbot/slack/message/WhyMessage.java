package kz.reformbot.slack.message;

import java.util.List;
import kz.reformbot.conversation.Receipt;
import kz.reformbot.guide.Texts;

/** Which passages, scores and version of the folder made an answer. */
@SuppressWarnings("DoNotCallSuggester")
public final class WhyMessage {
    private WhyMessage() {}

    public static List<SlackMessage> of(Receipt receipt, Texts texts) {
        throw new UnsupportedOperationException();
    }
}
