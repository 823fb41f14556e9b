package kz.reformbot.telegram;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/**
 * A button under a message.
 *
 * @param data what Telegram sends when it is pressed, 64 bytes at most
 */
record Button(String text, String data) {
    /** A heading that is longer is no button but a wall. */
    private static final int LONGEST = 60;

    Button {
        if (data.isEmpty() || data.getBytes(StandardCharsets.UTF_8).length > TelegramLimits.CALLBACK_DATA) {
            throw new IllegalArgumentException("a button carries 1 to 64 bytes, not '" + data + "'");
        }
        text = shortened(text);
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST - 1);
        int end = space > LONGEST / 2 ? space : text.offsetByCodePoints(0, text.codePointCount(0, LONGEST) - 2);
        return text.substring(0, end) + "…";
    }

    /** Null for no buttons. */
    static @Nullable InlineKeyboardMarkup keyboard(List<List<Button>> rows) {
        List<InlineKeyboardRow> keyboard = rows.stream()
                .filter(row -> !row.isEmpty())
                .map(row -> new InlineKeyboardRow(
                        row.stream().map(Button::toTelegram).toList()))
                .toList();
        return keyboard.isEmpty() ? null : new InlineKeyboardMarkup(keyboard);
    }

    private InlineKeyboardButton toTelegram() {
        return InlineKeyboardButton.builder().text(text).callbackData(data).build();
    }
}
