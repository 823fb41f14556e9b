package kz.reformbot.slack.message;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.element.BlockElement;
import java.util.ArrayList;
import java.util.List;

/** Blocks of texts and of what can be pressed, each within its limits. */
final class Blocks {
    private Blocks() {}

    /** As many sections as the text takes. */
    static List<LayoutBlock> sections(String mrkdwn) {
        return Mrkdwn.parts(mrkdwn, SlackLimits.SECTION).stream()
                .map(Blocks::section)
                .toList();
    }

    private static LayoutBlock section(String mrkdwn) {
        return SectionBlock.builder().text(text(mrkdwn)).build();
    }

    /** Small print: as many context blocks as the text takes. */
    static List<LayoutBlock> contexts(String mrkdwn) {
        return Mrkdwn.parts(mrkdwn, SlackLimits.SECTION).stream()
                .map(part -> (LayoutBlock)
                        ContextBlock.builder().elements(List.of(text(part))).build())
                .toList();
    }

    /** Small print of names and numbers, each sign as it stands. */
    static LayoutBlock exact(String text) {
        return ContextBlock.builder()
                .elements(List.of(Labels.plain(text, SlackLimits.SECTION)))
                .build();
    }

    /** Nothing in it is linked, or becomes a person's or channel's name, but what is marked up. */
    static MarkdownTextObject text(String mrkdwn) {
        return MarkdownTextObject.builder().text(mrkdwn).verbatim(true).build();
    }

    /** As many rows as the elements take. */
    static List<LayoutBlock> actions(List<? extends BlockElement> elements) {
        List<LayoutBlock> rows = new ArrayList<>();
        for (int i = 0; i < elements.size(); i += SlackLimits.ACTIONS) {
            List<BlockElement> row =
                    List.copyOf(elements.subList(i, Math.min(elements.size(), i + SlackLimits.ACTIONS)));
            rows.add(ActionsBlock.builder().elements(row).build());
        }
        return rows;
    }

    static LayoutBlock header(String text) {
        return HeaderBlock.builder()
                .text(Labels.plain(text, SlackLimits.HEADER))
                .build();
    }

    static LayoutBlock divider() {
        return DividerBlock.builder().build();
    }
}
