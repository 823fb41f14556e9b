package kz.reformbot.telegram.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A chat and what was said in it. Guarded by the world's lock. */
final class ChatState {
    enum Kind {
        PRIVATE("private"),
        GROUP("group"),
        SUPERGROUP("supergroup"),
        FORUM("supergroup");

        final String type;

        Kind(String type) {
            this.type = type;
        }
    }

    final long id;
    final Kind kind;
    final String title;
    /** The one who talks here unless it is said who does. */
    final Person person;

    final Map<Long, Stored> messages = new TreeMap<>();
    final Map<Long, String> topics = new HashMap<>();
    /** Why the bot may not write here; empty where it may. */
    String closed = "";

    boolean closedTold;
    long migratedTo;
    boolean migratedTold;

    ChatState(long id, Kind kind, String title, Person person) {
        this.id = id;
        this.kind = kind;
        this.title = title;
        this.person = person;
    }

    boolean isGroup() {
        return kind != Kind.PRIVATE;
    }

    ObjectNode json() {
        ObjectNode chat = JsonNodeFactory.instance.objectNode();
        chat.put("id", id).put("type", kind.type);
        if (kind == Kind.PRIVATE) {
            chat.put("first_name", person.firstName());
            if (!person.username().isEmpty()) {
                chat.put("username", person.username());
            }
        } else {
            chat.put("title", title);
        }
        if (kind == Kind.FORUM) {
            chat.put("is_forum", true);
        }
        return chat;
    }

    Optional<Stored> message(long message) {
        return Optional.ofNullable(messages.get(message)).filter(stored -> !stored.deleted);
    }

    /** A message of anybody. */
    static final class Stored {
        final long id;
        final ObjectNode from;
        final Instant at;
        final long thread;
        final long replyTo;
        final boolean ours;
        final ObjectNode fields;
        String text = "";
        ArrayNode entities = JsonNodeFactory.instance.arrayNode();
        JsonNode markup = MissingNode.getInstance();
        final List<String> versions = new ArrayList<>();
        boolean deleted;
        Optional<Instant> editedAt = Optional.empty();

        Stored(long id, ObjectNode from, Instant at, long thread, long replyTo, boolean ours, ObjectNode fields) {
            this.id = id;
            this.from = from;
            this.at = at;
            this.thread = thread;
            this.replyTo = replyTo;
            this.ours = ours;
            this.fields = fields;
        }

        void say(String words, ArrayNode formats) {
            text = words;
            entities = formats;
            versions.add(words);
        }
    }

    /** As the Bot API shows it. */
    ObjectNode json(Stored message) {
        ObjectNode json = brief(message);
        if (messages.containsKey(message.replyTo)) {
            json.set("reply_to_message", brief(messages.get(message.replyTo)));
        }
        return json;
    }

    private ObjectNode brief(Stored message) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("message_id", message.id).put("date", message.at.getEpochSecond());
        message.editedAt.ifPresent(at -> json.put("edit_date", at.getEpochSecond()));
        json.set("chat", json());
        json.set("from", message.from);
        if (message.thread != 0) {
            json.put("message_thread_id", message.thread);
            if (kind == Kind.FORUM) {
                json.put("is_topic_message", true);
            }
        }
        json.put("text", message.text);
        if (!message.entities.isEmpty()) {
            json.set("entities", message.entities);
        }
        if (!message.markup.isMissingNode()) {
            json.set("reply_markup", message.markup);
        }
        return json;
    }

    SentMessage seen(Stored message) {
        List<SentMessage.Entity> formats = new ArrayList<>();
        for (JsonNode entity : message.entities) {
            int offset = entity.path("offset").asInt();
            int length = entity.path("length").asInt();
            formats.add(new SentMessage.Entity(
                    entity.path("type").asText(),
                    offset,
                    length,
                    message.text.substring(offset, offset + length),
                    entity.path("url").asText()));
        }
        List<List<SentMessage.Button>> rows = new ArrayList<>();
        for (JsonNode row : message.markup.path("inline_keyboard")) {
            List<SentMessage.Button> buttons = new ArrayList<>();
            for (JsonNode button : row) {
                buttons.add(new SentMessage.Button(
                        button.path("text").asText(),
                        button.path("callback_data").asText(),
                        button.path("url").asText(),
                        button));
            }
            rows.add(List.copyOf(buttons));
        }
        return new SentMessage(
                id,
                message.id,
                message.thread,
                message.replyTo,
                message.at,
                message.text,
                List.copyOf(formats),
                List.copyOf(rows),
                List.copyOf(message.versions),
                message.deleted,
                message.fields);
    }
}
