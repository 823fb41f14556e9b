package kz.reformbot.slack.message;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import java.util.ArrayList;
import java.util.List;
import kz.reformbot.guide.Handles;
import kz.reformbot.guide.Texts;
import kz.reformbot.knowledge.Contents;
import kz.reformbot.slack.message.Action.Kind;

/** The areas of a folder as buttons that open {@link TopicsModal}. */
final class AreaButtons {
    /** Rows enough for any folder that is arranged by hand; a plain one may have a folder for each day. */
    private static final int MOST = 100;

    private AreaButtons() {}

    static List<LayoutBlock> of(Contents contents, Texts texts) {
        List<BlockElement> buttons = new ArrayList<>();
        contents.areas().stream()
                .limit(MOST)
                .forEach(
                        area -> buttons.add(Labels.button(title(contents, area, texts), action(area), buttons.size())));
        return Blocks.actions(buttons);
    }

    static Action action(String area) {
        return Action.of(Kind.AREA, Handles.of(area + "/"));
    }

    static String title(Contents contents, String area, Texts texts) {
        String title = contents.areaTitle(area, texts.language());
        return title.isBlank() ? texts.say("topics.other") : title;
    }
}
