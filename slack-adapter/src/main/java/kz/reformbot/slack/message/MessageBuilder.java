package kz.reformbot.slack.message;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.ContextBlockElement;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.composition.TextObject;
import java.util.ArrayList;
import java.util.List;

/** Messages put together from texts: as many as the texts take, what can be pressed under the last. */
final class MessageBuilder {
    /** Room that is kept for what can be pressed. */
    private static final int PRESSABLE_BLOCKS = 6;

    private static final int MOST_BLOCKS = SlackLimits.BLOCKS - PRESSABLE_BLOCKS;
    private static final int MOST_CHARACTERS = 10_000;

    private final List<List<LayoutBlock>> messages = new ArrayList<>();
    private final List<LayoutBlock> pressable = new ArrayList<>();
    private int characters;

    MessageBuilder section(Mrkdwn text) {
        return addAll(Blocks.sections(text.toString()));
    }

    /** Small print under what was said. */
    MessageBuilder small(Mrkdwn text) {
        return addAll(Blocks.contexts(text.toString()));
    }

    /** Small print whose every sign counts. */
    MessageBuilder exact(String text) {
        add(Blocks.exact(text));
        return this;
    }

    private MessageBuilder addAll(List<LayoutBlock> blocks) {
        blocks.forEach(this::add);
        return this;
    }

    private void add(LayoutBlock block) {
        int length = written(block).length();
        if (messages.isEmpty() || last().size() >= MOST_BLOCKS || characters + length > MOST_CHARACTERS) {
            messages.add(new ArrayList<>());
            characters = 0;
        }
        last().add(block);
        characters += length;
    }

    private List<LayoutBlock> last() {
        return messages.get(messages.size() - 1);
    }

    /** What can be pressed. */
    MessageBuilder under(List<LayoutBlock> blocks) {
        pressable.addAll(blocks);
        return this;
    }

    /** At least one message; something must have been said. */
    List<SlackMessage> build() {
        List<SlackMessage> built = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            List<LayoutBlock> blocks = new ArrayList<>(messages.get(i));
            String text = fallback(blocks);
            if (i == messages.size() - 1) {
                blocks.addAll(pressable);
            }
            built.add(new SlackMessage(text, blocks));
        }
        return built;
    }

    /** All that is said, as far as there is room. */
    static String fallback(List<LayoutBlock> blocks) {
        return beginning(written(blocks));
    }

    /** As much of a text as a message has room for. */
    static String beginning(String mrkdwn) {
        return mrkdwn.length() <= SlackLimits.TEXT
                ? mrkdwn
                : Mrkdwn.parts(mrkdwn, SlackLimits.TEXT - 2).get(0) + " …";
    }

    /** The texts of blocks as mrkdwn, without what can be pressed. */
    static String written(List<LayoutBlock> blocks) {
        return String.join(
                "\n",
                blocks.stream()
                        .map(MessageBuilder::written)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private static String written(LayoutBlock block) {
        if (block instanceof SectionBlock section) {
            TextObject text = section.getText();
            return text instanceof MarkdownTextObject mrkdwn ? mrkdwn.getText() : "";
        }
        if (block instanceof ContextBlock context) {
            return String.join(
                    "\n",
                    context.getElements().stream().map(MessageBuilder::written).toList());
        }
        return "";
    }

    private static String written(ContextBlockElement element) {
        return element instanceof MarkdownTextObject mrkdwn
                ? mrkdwn.getText()
                : element instanceof PlainTextObject plain ? Mrkdwn.escape(plain.getText()) : "";
    }
}
