package kz.reformbot.telegram;

import java.util.List;
import kz.reformbot.conversation.ConversationId;
import kz.reformbot.conversation.PersonId;
import org.jspecify.annotations.Nullable;

/** What an update tells, as far as the bot needs it. */
sealed interface Incoming {
    String PLATFORM = "telegram";

    /**
     * Who wrote, pressed or searched.
     *
     * @param language the code that their Telegram is set to; null when not told
     */
    record Sender(long id, boolean bot, @Nullable String language) {
        PersonId person() {
            return new PersonId(PLATFORM, String.valueOf(id));
        }
    }

    /** Where something was written. */
    record Place(Target target, boolean oneToOne) {
        ConversationId conversation() {
            Integer thread = target.thread();
            return new ConversationId(PLATFORM, target.chat() + (thread == null ? "" : ":" + thread));
        }
    }

    /**
     * A stretch of a message with a meaning.
     *
     * @param type {@code bot_command}, {@code mention}, {@code text_mention} ...
     * @param user who is meant by {@code text_mention}, else 0
     */
    record Mark(String type, int start, int end, long user) {}

    /**
     * A message, new or edited.
     *
     * @param text of the message, or the words under its picture; empty for none
     * @param edited whether it was written before and changed now
     * @param answersTo who wrote the message that it replies to; 0 for no reply
     * @param viaBot the bot through which it was posted; 0 for none
     * @param wordless whether it holds something that is no text: a voice message, a sticker
     * @param joined who has come into the group
     * @param founded whether the group was made just now, the bot in it
     */
    record Written(
            int id,
            Place place,
            Sender sender,
            String text,
            List<Mark> marks,
            boolean edited,
            long answersTo,
            long viaBot,
            boolean wordless,
            List<Long> joined,
            boolean founded)
            implements Incoming {
        public Written {
            marks = List.copyOf(marks);
            joined = List.copyOf(joined);
        }

        /** Without the text: people's messages reach no log. */
        @Override
        public String toString() {
            return "message " + id;
        }
    }

    /**
     * A button was pressed.
     *
     * @param id to answer it by
     * @param place of the message with the button; null where Telegram does not tell
     * @param message the id of that message
     */
    record Pressed(String id, Sender sender, @Nullable Place place, int message, String data) implements Incoming {}

    /** Somebody types a question to the bot in any chat. */
    record Searched(String id, Sender sender, String query) implements Incoming {
        /** Without the query: people's messages reach no log. */
        @Override
        public String toString() {
            return "inline query " + id;
        }
    }

    /** A group has become another. */
    record Moved(long from, long to) implements Incoming {}
}
