package kz.reformbot.telegram;

import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;

/**
 * How a stretch of a message is shown.
 *
 * @param start in UTF-16 units
 * @param end in UTF-16 units, excluded
 * @param url of a link, null for the others
 */
record Entity(Kind kind, int start, int end, @Nullable String url) {
    enum Kind {
        BOLD("bold"),
        LINK("text_link"),
        QUOTE("expandable_blockquote");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /** What of it lies between two places, counted from the first; of no length where nothing does. */
    Entity within(int from, int to) {
        int begin = Math.max(start, from);
        return new Entity(kind, begin - from, Math.max(begin, Math.min(end, to)) - from, url);
    }

    boolean isEmpty() {
        return end <= start;
    }

    MessageEntity toTelegram() {
        MessageEntity entity = new MessageEntity(kind.word, start, end - start);
        entity.setUrl(url);
        return entity;
    }
}
