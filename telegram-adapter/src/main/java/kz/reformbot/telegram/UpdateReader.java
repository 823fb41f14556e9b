package kz.reformbot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.reformbot.telegram.Incoming.Mark;
import kz.reformbot.telegram.Incoming.Moved;
import kz.reformbot.telegram.Incoming.Place;
import kz.reformbot.telegram.Incoming.Pressed;
import kz.reformbot.telegram.Incoming.Searched;
import kz.reformbot.telegram.Incoming.Sender;
import kz.reformbot.telegram.Incoming.Written;
import org.jspecify.annotations.Nullable;

/**
 * Reads of an update what the bot needs, and nothing else: a part that is new to the Bot API, or broken, does not
 * matter unless it is needed.
 */
final class UpdateReader {
    /** The kinds that are read: {@code allowed_updates}. */
    static final List<String> KINDS = List.of("message", "edited_message", "callback_query", "inline_query");

    /** What a message may hold instead of text: fields of {@code Message}. */
    private static final List<String> WORDLESS = List.of(
            "animation",
            "audio",
            "contact",
            "dice",
            "document",
            "location",
            "paid_media",
            "photo",
            "poll",
            "sticker",
            "story",
            "video",
            "video_note",
            "voice");

    private UpdateReader() {}

    /** Empty for a kind that is not handled, and for what lacks a part that every update of its kind has. */
    static Optional<Incoming> read(JsonNode update) {
        if (update.path("callback_query").isObject()) {
            return pressed(update.path("callback_query"));
        }
        if (update.path("inline_query").isObject()) {
            JsonNode query = update.path("inline_query");
            return sender(query.path("from"))
                    .map(from -> new Searched(
                            query.path("id").asText(), from, query.path("query").asText()));
        }
        if (update.path("edited_message").isObject()) {
            return written(update.path("edited_message"), true);
        }
        return written(update.path("message"), false);
    }

    /** Updates of one lane are handled one after the other: a chat, or a topic of a forum. */
    static String lane(JsonNode update) {
        for (String kind : KINDS) {
            JsonNode content = update.path(kind);
            JsonNode message = content.has("message") ? content.path("message") : content;
            Optional<Place> place = place(message);
            if (place.isPresent()) {
                return place.get().conversation().id();
            }
            if (content.path("from").path("id").isIntegralNumber()) {
                return "person " + content.path("from").path("id").asLong();
            }
        }
        return "other";
    }

    private static Optional<Incoming> pressed(JsonNode query) {
        JsonNode message = query.path("message");
        return sender(query.path("from"))
                .map(from -> new Pressed(
                        query.path("id").asText(),
                        from,
                        place(message).orElse(null),
                        message.path("message_id").asInt(),
                        query.path("data").asText()));
    }

    private static Optional<Incoming> written(JsonNode message, boolean edited) {
        Optional<Place> place = place(message);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        if (message.path("is_automatic_forward").asBoolean()) {
            // A channel's post, copied into its discussion group: it is said to the channel's readers.
            return Optional.empty();
        }
        long to = message.path("migrate_to_chat_id").asLong();
        if (to != 0) {
            return Optional.of(new Moved(place.get().target().chat(), to));
        }
        return writer(message).map(sender -> {
            boolean captioned = message.path("caption").isTextual();
            return new Written(
                    message.path("message_id").asInt(),
                    place.get(),
                    sender,
                    message.path(captioned ? "caption" : "text").asText(),
                    marks(message.path(captioned ? "caption_entities" : "entities")),
                    edited,
                    message.path("reply_to_message").path("from").path("id").asLong(),
                    message.path("via_bot").path("id").asLong(),
                    WORDLESS.stream().anyMatch(message::has),
                    joined(message.path("new_chat_members")),
                    message.path("group_chat_created").asBoolean()
                            || message.path("supergroup_chat_created").asBoolean());
        });
    }

    /** A chat that writes as itself (an anonymous administrator, a channel) counts as a person of its own. */
    private static Optional<Sender> writer(JsonNode message) {
        long chat = message.path("sender_chat").path("id").asLong();
        return chat == 0 ? sender(message.path("from")) : Optional.of(new Sender(chat, false, null));
    }

    private static Optional<Sender> sender(JsonNode user) {
        if (!user.path("id").isIntegralNumber()) {
            return Optional.empty();
        }
        String language = user.path("language_code").asText();
        return Optional.of(new Sender(
                user.path("id").asLong(), user.path("is_bot").asBoolean(), language.isEmpty() ? null : language));
    }

    private static Optional<Place> place(JsonNode message) {
        JsonNode chat = message.path("chat");
        if (!chat.path("id").isIntegralNumber()) {
            return Optional.empty();
        }
        return Optional.of(new Place(
                new Target(chat.path("id").asLong(), thread(message)),
                chat.path("type").asText().equals("private")));
    }

    /** A reply outside of a forum has a thread too, which can't be sent to. */
    private static @Nullable Integer thread(JsonNode message) {
        boolean topic = message.path("is_topic_message").asBoolean()
                || message.path("message_thread_id").asInt() == TelegramLimits.GENERAL_TOPIC;
        return topic && message.path("message_thread_id").isInt()
                ? message.path("message_thread_id").asInt()
                : null;
    }

    private static List<Mark> marks(JsonNode entities) {
        List<Mark> marks = new ArrayList<>();
        for (JsonNode entity : entities) {
            int start = entity.path("offset").asInt();
            marks.add(new Mark(
                    entity.path("type").asText(),
                    start,
                    start + entity.path("length").asInt(),
                    entity.path("user").path("id").asLong()));
        }
        return marks;
    }

    private static List<Long> joined(JsonNode members) {
        List<Long> joined = new ArrayList<>();
        members.forEach(member -> joined.add(member.path("id").asLong()));
        return joined;
    }
}
