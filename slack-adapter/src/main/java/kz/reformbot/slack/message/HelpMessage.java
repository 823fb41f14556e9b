package kz.reformbot.slack.message;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.reformbot.guide.Texts;
import kz.reformbot.knowledge.Contents;
import kz.reformbot.slack.message.Action.Kind;

/** How to ask, and what else there is, with buttons that lead on. Immutable and safe to share. */
public final class HelpMessage {
    private final Contents contents;

    public HelpMessage(Contents contents) {
        this.contents = contents;
    }

    public SlackMessage help(Texts texts) {
        return message(
                texts.say("help") + "\n\n" + texts.say("help.commands"),
                Blocks.actions(List.of(
                        Labels.button(texts.say("topics.title"), Action.of(Kind.AREAS), 0),
                        Labels.button(texts.say("timeline.newest"), Action.of(Kind.TIMELINE), 1))));
    }

    /** The areas as buttons, each of which opens {@link TopicsModal}. */
    public SlackMessage topics(Texts texts) {
        return message(texts.say("topics.title"), AreaButtons.of(contents, texts));
    }

    /** A choice of the language. */
    public SlackMessage languages(Texts texts) {
        return message(texts.say("language.choose"), Blocks.actions(PersonalBlocks.languageButtons(texts)));
    }

    /** What is stored, with a button that deletes it. */
    public SlackMessage privacy(Texts texts) {
        return message(texts.say("privacy"), Blocks.actions(List.of(PersonalBlocks.forget(texts))));
    }

    private static SlackMessage message(String text, List<LayoutBlock> pressable) {
        String mrkdwn = Mrkdwn.escape(text);
        List<LayoutBlock> blocks = new ArrayList<>(Blocks.sections(mrkdwn));
        blocks.addAll(pressable);
        return new SlackMessage(MessageBuilder.beginning(mrkdwn), blocks);
    }

    /** Questions that the agent view suggests. */
    public static List<String> prompts(Texts texts) {
        return IntStream.rangeClosed(1, SlackLimits.PROMPTS)
                .mapToObj(number -> texts.say("prompt." + number))
                .toList();
    }
}
