package kz.reformbot.telegram.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** A callback button that was pressed. */
public final class Pressed {
    private final BotApiDouble api;
    private final String id;
    private final long update;

    Pressed(BotApiDouble api, String id, long update) {
        this.api = api;
        this.id = id;
        this.update = update;
    }

    /** Of the callback query. */
    public String id() {
        return id;
    }

    public long update() {
        return update;
    }

    /** The parameters of {@code answerCallbackQuery}, if it came. */
    public Optional<ObjectNode> answer() {
        return api.world().look(() -> api.world().callbacks.get(id).answer);
    }

    /** Waits for the answer and gives the text that the person sees; empty for none. */
    public String awaitAnswer() {
        api.await(
                "an answer to the button",
                () -> api.world().callbacks.get(id).answer.isPresent());
        return answer().orElseThrow().path("text").asText();
    }
}
