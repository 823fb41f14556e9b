package kz.reformbot.slack.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A modal or App Home as its reader sees it now.
 *
 * @param json the view as Slack holds it, with its id, hash and state
 * @param visible what a person reads, title and buttons included
 */
public record SeenView(String id, String hash, String user, ObjectNode json, String visible, boolean open) {

    static SeenView of(World.ViewState state) {
        String title = state.view.path("title").path("text").asText("");
        String body = Reader.blocks(state.view.path("blocks"));
        return new SeenView(
                state.id,
                state.hash,
                state.user,
                state.view.deepCopy(),
                title.isEmpty() ? body : title + "\n" + body,
                state.open);
    }

    public String callbackId() {
        return json.path("callback_id").asText();
    }

    public String privateMetadata() {
        return json.path("private_metadata").asText();
    }

    public List<String> actionIds() {
        return SeenMessage.elementsOf(json.path("blocks")).stream()
                .map(element -> element.path("action_id").asText())
                .toList();
    }
}
