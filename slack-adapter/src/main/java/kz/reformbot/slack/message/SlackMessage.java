package kz.reformbot.slack.message;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * A message within Slack's limits.
 *
 * @param text what notifications and screen readers say; as mrkdwn; never blank, at most {@link SlackLimits#TEXT}
 *     characters
 * @param blocks what is seen; empty where the text says it all
 */
public record SlackMessage(String text, List<LayoutBlock> blocks) {
    public SlackMessage {
        if (text.isBlank() || text.length() > SlackLimits.TEXT) {
            throw new IllegalArgumentException("a message has a text of 1 to " + SlackLimits.TEXT
                    + " characters beside its blocks, not of " + text.length());
        }
        blocks = List.copyOf(blocks);
    }

    /** A text as it stands: what Slack would read as markup is shown. */
    public static SlackMessage plain(String text) {
        return new SlackMessage(MessageBuilder.beginning(Mrkdwn.escape(text)), List.of());
    }

    /** A question as the title of its thread; cut where it is long. */
    public static String title(String question) {
        return Labels.cut(question, SlackLimits.THREAD_TITLE);
    }

    /**
     * The same without blocks: all that they say, in as many messages as it takes; nothing can be pressed. For where
     * Slack does not take the blocks.
     */
    public List<SlackMessage> withoutBlocks() {
        String written = MessageBuilder.written(blocks);
        return Mrkdwn.parts(written.length() > text.length() ? written : text, SlackLimits.TEXT).stream()
                .map(part -> new SlackMessage(part, List.of()))
                .toList();
    }

    /** The blocks in two messages, the second with what can be pressed; itself where there is but one. */
    public List<SlackMessage> halves() {
        int middle = blocks.size() / 2;
        if (middle == 0) {
            return List.of(this);
        }
        return List.of(half(blocks.subList(0, middle)), half(blocks.subList(middle, blocks.size())));
    }

    private SlackMessage half(List<LayoutBlock> half) {
        String written = MessageBuilder.fallback(half);
        return new SlackMessage(written.isEmpty() ? text : written, half);
    }
}
