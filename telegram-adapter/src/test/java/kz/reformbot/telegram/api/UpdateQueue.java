package kz.reformbot.telegram.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The updates that the bot has not taken yet. Guarded by the world's lock. */
final class UpdateQueue {
    private static final int MOST_AT_ONCE = 100;
    /** What a bot gets only when it asks for it; https://core.telegram.org/bots/api#getupdates . */
    private static final Set<String> ON_DEMAND = Set.of("chat_member", "message_reaction", "message_reaction_count");

    /** An update; {@code again} where it is to be delivered although its offset is confirmed. */
    static final class Entry {
        final long id;
        final ObjectNode json;
        final boolean again;
        /** Of {@link System#nanoTime}: a webhook is not tried again before. */
        long notBefore = System.nanoTime();

        private Entry(long id, ObjectNode json, boolean again) {
            this.id = id;
            this.json = json;
            this.again = again;
        }

        /** Updates of one chat are delivered one after another. */
        String lane() {
            for (String kind : List.of("message", "edited_message", "my_chat_member")) {
                if (json.has(kind)) {
                    return json.path(kind).path("chat").path("id").asText();
                }
            }
            JsonNode chat = json.path("callback_query").path("message").path("chat");
            return chat.has("id") ? chat.path("id").asText() : "update " + id;
        }
    }

    private final List<Entry> waiting = new ArrayList<>();
    private Set<String> allowed = Set.of();
    private long nextId = 1_000;

    /** Queues an update, unless the bot does not want its kind. */
    OptionalLong add(String kind, ObjectNode content) {
        if (allowed.isEmpty() ? ON_DEMAND.contains(kind) : !allowed.contains(kind)) {
            return OptionalLong.empty();
        }
        ObjectNode update = JsonNodeFactory.instance.objectNode();
        update.set(kind, content);
        return OptionalLong.of(addAll(update));
    }

    /** Queues an update as it is, with an id of its own where it has none. */
    long addAll(ObjectNode update) {
        if (!update.has("update_id")) {
            update.put("update_id", nextId);
        }
        long id = update.path("update_id").asLong();
        boolean again = id < nextId;
        nextId = Math.max(nextId, id + 1);
        waiting.add(new Entry(id, update, again));
        return id;
    }

    void allow(ArrayNode kinds) {
        Set<String> names = new HashSet<>();
        kinds.forEach(kind -> names.add(kind.asText()));
        allowed = names;
    }

    Set<String> allowed() {
        return allowed;
    }

    /** Forgets what the offset confirms. A negative one keeps so many from the end. */
    void confirm(long offset) {
        if (offset > 0) {
            waiting.removeIf(entry -> entry.id < offset && !entry.again);
        } else if (offset < 0) {
            waiting.subList(0, (int) Math.max(0, waiting.size() + offset)).clear();
        }
    }

    /** The first that wait; those that came again are handed out once. */
    ArrayNode first(long limit) {
        ArrayNode batch = JsonNodeFactory.instance.arrayNode();
        List<Entry> taken = new ArrayList<>();
        for (Entry entry : waiting) {
            if (batch.size() == (limit < 1 || limit > MOST_AT_ONCE ? MOST_AT_ONCE : limit)) {
                break;
            }
            batch.add(entry.json);
            taken.add(entry);
        }
        waiting.removeIf(entry -> entry.again && taken.contains(entry));
        return batch;
    }

    /** The first that may go to a webhook now: not after one of its chat that is under way or must wait. */
    Optional<Entry> firstFor(Set<String> busy) {
        Set<String> closed = new HashSet<>(busy);
        for (Entry entry : waiting) {
            if (closed.contains(entry.lane())) {
                continue;
            }
            if (System.nanoTime() - entry.notBefore >= 0) {
                return Optional.of(entry);
            }
            closed.add(entry.lane());
        }
        return Optional.empty();
    }

    void remove(Entry entry) {
        waiting.remove(entry);
    }

    void clear() {
        waiting.clear();
    }

    int size() {
        return waiting.size();
    }
}
