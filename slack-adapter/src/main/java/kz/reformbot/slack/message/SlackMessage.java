package kz.reformbot.slack.message;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * A message within Slack's limits.
 *
 * @param text what notifications and screen readers say, and what is sent where Slack does not take the blocks; as
 *     mrkdwn; never blank, at most {@link SlackLimits#UPDATED_TEXT} characters
 * @param blocks what is seen; empty where the text says it all
 */
@SuppressWarnings("DoNotCallSuggester")
public record SlackMessage(String text, List<LayoutBlock> blocks) {
    public SlackMessage {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a message needs a text beside its blocks");
        }
        blocks = List.copyOf(blocks);
    }

    /** A short text, as it stands: what Slack would read as markup is shown. */
    public static SlackMessage plain(String text) {
        throw new UnsupportedOperationException();
    }
}
