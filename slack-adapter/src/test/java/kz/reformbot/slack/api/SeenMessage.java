package kz.reformbot.slack.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A message of the app as its readers see it now.
 *
 * @param threadTs the thread; empty where it stands in the channel
 * @param ephemeralTo the one who sees it; empty where all do
 * @param text the {@code text} as it was sent: what stands in notifications and, without blocks, in the message
 * @param markdown the {@code markdown_text} as it was sent or streamed; empty where there is none
 * @param visible what a person reads: links as their labels, marks and entities resolved, buttons as {@code [label]}
 * @param links what can be followed, in the order of the message
 * @param versions all it ever showed, the first first; more than one where it was edited or streamed
 * @param reactions names of emoji that the app gave
 * @param streaming whether its stream has begun and not ended
 * @param fields the parameters of the call that sent it
 */
public record SeenMessage(
        String channel,
        String ts,
        String threadTs,
        String ephemeralTo,
        Instant at,
        String text,
        String markdown,
        ArrayNode blocks,
        String visible,
        List<Link> links,
        List<String> versions,
        List<String> reactions,
        boolean streaming,
        boolean deleted,
        ObjectNode fields) {

    /** A link as a reader sees it; the label is the address where it has none of its own. */
    public record Link(String label, String url) {}

    /** What a notification or a screen reader says. */
    public String notification() {
        if (!text.isEmpty()) {
            return Reader.mrkdwn(text);
        }
        return markdown.isEmpty() ? "This content can't be displayed." : Reader.markdown(markdown);
    }

    /** The elements that can be pressed or chosen from: accessories and what stands in actions, in order. */
    public List<JsonNode> elements() {
        return elementsOf(blocks);
    }

    static List<JsonNode> elementsOf(JsonNode blocks) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode block : blocks) {
            for (JsonNode element : block.path("elements")) {
                if (element.has("action_id")) {
                    found.add(element);
                }
            }
            for (String place : new String[] {"accessory", "element"}) {
                if (block.path(place).has("action_id")) {
                    found.add(block.path(place));
                }
            }
        }
        return found;
    }

    public List<String> actionIds() {
        return elements().stream()
                .map(element -> element.path("action_id").asText())
                .toList();
    }

    /** The labels of buttons and of an overflow menu's or select's options, in order. */
    public List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (JsonNode element : elements()) {
            if (element.path("text").has("text")) {
                labels.add(element.path("text").path("text").asText());
            }
            element.path("options")
                    .forEach(option ->
                            labels.add(option.path("text").path("text").asText()));
        }
        return labels;
    }

    public boolean inThread() {
        return !threadTs.isEmpty();
    }

    public boolean edited() {
        return versions.size() > 1;
    }
}
