package kz.reformbot.slack.message;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.ButtonElement;

/** Short plain texts: on buttons, in menus, over a page. What is too long ends in "…". */
final class Labels {
    private Labels() {}

    /** Cut between words where that costs little, never inside a character. */
    static String cut(String text, int most) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        int end = most - 1;
        int space = line.lastIndexOf(' ', end);
        if (space > end * 2 / 3) {
            end = space;
        } else if (Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end).stripTrailing() + "…";
    }

    static PlainTextObject plain(String text, int most) {
        return PlainTextObject.builder().text(cut(text, most)).emoji(false).build();
    }

    static ButtonElement button(String text, Action action, int number) {
        return ButtonElement.builder()
                .text(plain(text, SlackLimits.BUTTON))
                .actionId(action.id(number))
                .value(action.value())
                .build();
    }

    static OptionObject option(String text, Action action) {
        return OptionObject.builder()
                .text(plain(text, SlackLimits.OPTION))
                .value(action.value())
                .build();
    }
}
