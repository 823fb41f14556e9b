package kz.reformbot.telegram.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** The rules for buttons; https://core.telegram.org/bots/api#inlinekeyboardbutton . */
final class Keyboards {
    private static final int MOST_DATA_BYTES = 64;
    private static final int MOST_COPY_TEXT = 256;
    private static final int MOST_BUTTONS = 100;
    private static final Set<String> ACTIONS = Set.of(
            "url",
            "callback_data",
            "web_app",
            "login_url",
            "switch_inline_query",
            "switch_inline_query_current_chat",
            "switch_inline_query_chosen_chat",
            "copy_text",
            "callback_game",
            "pay");

    private Keyboards() {}

    /** Checks a {@code reply_markup}; one that is no inline keyboard is let through as it is. */
    static void check(JsonNode markup) {
        if (!markup.has("inline_keyboard")) {
            return;
        }
        JsonNode rows = markup.path("inline_keyboard");
        if (!rows.isArray()) {
            throw breach("field \"inline_keyboard\" must be of type Array");
        }
        int buttons = 0;
        for (JsonNode row : rows) {
            if (!row.isArray()) {
                throw breach("rows of \"inline_keyboard\" must be of type Array");
            }
            for (JsonNode button : row) {
                button(button);
                buttons++;
            }
        }
        if (buttons > MOST_BUTTONS) {
            throw breach("reply markup is too long: " + buttons + " buttons of " + MOST_BUTTONS);
        }
    }

    private static void button(JsonNode button) {
        if (button.path("text").asText().isBlank()) {
            throw breach("inline keyboard button text must be non-empty");
        }
        long actions = ACTIONS.stream().filter(button::hasNonNull).count();
        if (actions != 1) {
            throw breach("text buttons are unallowed in the inline keyboard: exactly one action is expected, not "
                    + actions);
        }
        if (button.hasNonNull("callback_data")) {
            int bytes = button.path("callback_data").asText().getBytes(UTF_8).length;
            if (bytes < 1 || bytes > MOST_DATA_BYTES) {
                throw breach("BUTTON_DATA_INVALID (" + bytes + " bytes)");
            }
        }
        if (button.hasNonNull("url") && !Texts.isLink(button.path("url").asText())) {
            throw breach("inline keyboard button URL '" + button.path("url").asText() + "' is invalid");
        }
        if (button.hasNonNull("copy_text")) {
            int length = button.path("copy_text").path("text").asText().length();
            if (length < 1 || length > MOST_COPY_TEXT) {
                throw breach("BUTTON_COPY_TEXT_INVALID (" + length + " characters)");
            }
        }
    }

    private static Refused breach(String description) {
        return Refused.breach(Rule.BUTTON, description);
    }
}
