package kz.reformbot.telegram.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An inline query that somebody types. */
public final class InlineAsked {
    private final BotApiDouble api;
    private final Person person;
    private final String id;
    private final String query;
    private final long update;

    InlineAsked(BotApiDouble api, Person person, String id, String query, long update) {
        this.api = api;
        this.person = person;
        this.id = id;
        this.query = query;
        this.update = update;
    }

    public String id() {
        return id;
    }

    public long update() {
        return update;
    }

    /** The parameters of {@code answerInlineQuery}, if it came. */
    public Optional<ObjectNode> answer() {
        return api.world().look(() -> api.world().inlines.get(id).answer);
    }

    /** Waits for the answer and gives its parameters. */
    public ObjectNode awaitAnswer() {
        api.await(
                "an answer to the inline query",
                () -> api.world().inlines.get(id).answer.isPresent());
        return answer().orElseThrow();
    }

    /** Waits for the answer and gives its results. */
    public List<JsonNode> awaitResults() {
        List<JsonNode> results = new ArrayList<>();
        awaitAnswer().path("results").forEach(results::add);
        return results;
    }

    /** The person picks a result; gives the id of the inline message, by which it can be edited. */
    public String chooses(int result) {
        JsonNode chosen = awaitResults().get(result);
        return api.world().locked(() -> {
            World world = api.world();
            String inlineMessage = "inline-" + world.ids.incrementAndGet();
            ChatState.Stored message =
                    new ChatState.Stored(0, person.json(), world.now(), 0, 0, true, chosen.deepCopy());
            JsonNode content = chosen.path("input_message_content");
            message.say(
                    content.path("message_text").asText(),
                    content.path("entities").isArray()
                            ? content.path("entities").deepCopy()
                            : JsonNodeFactory.instance.arrayNode());
            message.markup = chosen.path("reply_markup");
            world.inlineMessages.put(inlineMessage, message);
            ObjectNode update = JsonNodeFactory.instance.objectNode();
            update.put("result_id", chosen.path("id").asText()).put("query", query);
            update.set("from", person.json());
            update.put("inline_message_id", inlineMessage);
            world.updates.add("chosen_inline_result", update);
            return inlineMessage;
        });
    }
}
