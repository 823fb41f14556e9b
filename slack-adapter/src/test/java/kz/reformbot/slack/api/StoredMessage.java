package kz.reformbot.slack.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A message, of a person, of the app or of another bot. Guarded by the world's lock. */
final class StoredMessage {
    final String ts;
    /** Empty outside a thread. */
    final String threadTs;

    final String user;
    /** Empty for a person's. */
    final String botId;

    final boolean ours;
    /** The one who sees it; empty where all do. */
    final String ephemeralTo;

    final Instant at;
    final ObjectNode fields;
    String subtype = "";
    String clientMsgId = "";
    String text = "";
    String markdown = "";
    ArrayNode blocks = JsonNodeFactory.instance.arrayNode();
    boolean deleted;
    boolean edited;
    boolean streaming;
    /** The app is streaming or has streamed it. */
    boolean streamed;

    final List<String> versions = new ArrayList<>();
    final Set<String> reactions = new LinkedHashSet<>();

    StoredMessage(
            String ts,
            String threadTs,
            String user,
            String botId,
            boolean ours,
            String ephemeralTo,
            Instant at,
            ObjectNode fields) {
        this.ts = ts;
        this.threadTs = threadTs;
        this.user = user;
        this.botId = botId;
        this.ours = ours;
        this.ephemeralTo = ephemeralTo;
        this.at = at;
        this.fields = fields;
    }

    void say(String newText, String newMarkdown, JsonNode newBlocks, World world) {
        text = newText;
        markdown = newMarkdown;
        blocks = JsonNodeFactory.instance.arrayNode();
        newBlocks.forEach(block -> {
            ObjectNode copy = block.deepCopy();
            if (!copy.has("block_id")) {
                copy.put("block_id", world.id("b"));
            }
            blocks.add(copy);
        });
        versions.add(visible());
    }

    String visible() {
        String seen = Reader.markdown(markdown);
        String below = Reader.blocks(blocks);
        if (!seen.isEmpty() || !below.isEmpty()) {
            return seen + (seen.isEmpty() || below.isEmpty() ? "" : "\n") + below;
        }
        return Reader.mrkdwn(text);
    }

    /** As events, replies and interactions carry it. */
    ObjectNode json(String team) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (!clientMsgId.isEmpty()) {
            json.put("client_msg_id", clientMsgId);
        }
        json.put("type", "message");
        if (!subtype.isEmpty()) {
            json.put("subtype", subtype);
        }
        if (!user.isEmpty()) {
            json.put("user", user);
        }
        if (!botId.isEmpty()) {
            json.put("bot_id", botId);
        }
        json.put("text", text.isEmpty() ? markdown : text).put("ts", ts).put("team", team);
        if (!blocks.isEmpty()) {
            json.set("blocks", blocks.deepCopy());
        }
        if (!threadTs.isEmpty()) {
            json.put("thread_ts", threadTs);
        }
        if (edited) {
            json.putObject("edited").put("user", user).put("ts", ts);
        }
        return json;
    }

    SeenMessage seen(ChannelState channel) {
        List<SeenMessage.Link> links = new ArrayList<>(Reader.markdownLinks(markdown));
        links.addAll(blocks.isEmpty() && markdown.isEmpty() ? Reader.mrkdwnLinks(text) : Reader.blockLinks(blocks));
        return new SeenMessage(
                channel.id,
                ts,
                threadTs,
                ephemeralTo,
                at,
                text,
                markdown,
                blocks.deepCopy(),
                visible(),
                List.copyOf(links),
                List.copyOf(versions),
                List.copyOf(reactions),
                streaming,
                deleted,
                fields.deepCopy());
    }
}
