package kz.reformbot.slack.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The methods of chat.* but for streams. */
final class MessageMethods {
    static final int MOST_TEXT = 40_000;
    static final int MOST_UPDATED_TEXT = 4000;

    private final World world;
    private final Events events;

    MessageMethods(World world, Events events) {
        this.world = world;
        this.events = events;
    }

    void addTo(Methods methods) {
        methods.add("chat.postMessage", "chat:write", this::postMessage);
        methods.add("chat.postEphemeral", "chat:write", this::postEphemeral);
        methods.add("chat.update", "chat:write", this::update);
        methods.add("chat.delete", "chat:write", this::delete);
        methods.add("chat.getPermalink", "", this::getPermalink);
    }

    /** What a message says, checked. */
    record Content(String text, String markdown, ArrayNode blocks) {}

    /** Refuses what Slack refuses, and records what it only dislikes. */
    static Content content(World world, String method, Fields fields, int mostText) {
        String text = fields.text("text");
        String markdown = fields.text("markdown_text");
        ArrayNode blocks = blocks(fields);
        if (!markdown.isEmpty() && (!text.isEmpty() || !blocks.isEmpty())) {
            throw Refused.breach(Rule.TEXT, "markdown_text_conflict", "markdown_text stands alone");
        }
        if (text.isBlank() && markdown.isBlank() && blocks.isEmpty() && !fields.has("attachments")) {
            throw Refused.breach(Rule.TEXT, "no_text");
        }
        if (markdown.length() > BlockRules.MOST_MARKDOWN) {
            throw Refused.breach(Rule.TEXT, "msg_too_long", "markdown_text has " + markdown.length() + " characters");
        }
        if (text.length() > mostText) {
            if (mostText < MOST_TEXT) {
                throw Refused.breach(Rule.TEXT, "msg_too_long", "text has " + text.length() + " characters");
            }
            world.violated(Rule.TEXT, method, "text has " + text.length() + " characters and is cut");
            text = text.substring(0, mostText);
        }
        check(blocks);
        if (!blocks.isEmpty() && text.isBlank()) {
            world.violated(Rule.FALLBACK_TEXT, method, "blocks without a text beside them");
        }
        return new Content(text, markdown, blocks);
    }

    static void check(JsonNode blocks) {
        List<String> errors = BlockRules.errors(blocks, Surface.MESSAGE);
        if (!errors.isEmpty()) {
            throw Refused.breach(Rule.BLOCKS, "invalid_blocks", errors);
        }
        int characters = BlockRules.characters(blocks);
        if (characters > BlockRules.MOST_IN_ALL) {
            throw Refused.breach(Rule.BLOCKS, "msg_blocks_too_long", "blocks have " + characters + " characters");
        }
    }

    static ArrayNode blocks(Fields fields) {
        JsonNode blocks = fields.json("blocks", "invalid_blocks_format");
        if (blocks.isMissingNode()) {
            return JsonNodeFactory.instance.arrayNode();
        }
        if (blocks instanceof ArrayNode list) {
            return list;
        }
        throw Refused.breach(Rule.BLOCKS, "invalid_blocks_format");
    }

    /** The channel that a message goes to; a user's id opens the DM with them. */
    static ChannelState writable(World world, Caller caller, Fields fields, String method) {
        String id = fields.text(fields.has("channel") ? "channel" : "channel_id");
        if (id.isEmpty()) {
            throw Refused.breach(Rule.CALL, "channel_not_found", "no channel is given");
        }
        ChannelState channel = world.channels.get(id);
        if (channel == null && world.users.containsKey(id)) {
            channel = world.channels.get("D" + id);
        }
        if (channel == null || channel.team != caller.team()) {
            throw Refused.circumstance("channel_not_found");
        }
        if (channel.archived) {
            world.refusedForGood("is_archived " + id, method);
            throw Refused.circumstance("is_archived");
        }
        boolean open = channel.kind == ChannelState.Kind.PUBLIC && world.scopes.contains("chat:write.public");
        if (!channel.botIsIn && !open) {
            throw Refused.circumstance(
                    channel.kind == ChannelState.Kind.PUBLIC ? "not_in_channel" : "channel_not_found");
        }
        return channel;
    }

    static String thread(ChannelState channel, Fields fields) {
        return fields.has("thread_ts") ? channel.root(fields.text("thread_ts")).ts : "";
    }

    private ObjectNode postMessage(Caller caller, Fields fields) {
        ChannelState channel = writable(world, caller, fields, "chat.postMessage");
        Content content = content(world, "chat.postMessage", fields, MOST_TEXT);
        String thread = thread(channel, fields);
        world.limits.countIn(channel.id, "chat.postMessage", world.now());
        StoredMessage message = post(channel, thread, "", content, fields.all());
        ObjectNode result = Events.object().put("channel", channel.id).put("ts", message.ts);
        result.set("message", message.json(channel.team.id));
        return result;
    }

    /** Puts a message of the app into the channel and tells the app of it, as Slack does. */
    StoredMessage post(ChannelState channel, String thread, String ephemeralTo, Content content, ObjectNode fields) {
        StoredMessage message = new StoredMessage(
                world.stamp(),
                thread,
                channel.team.botUser,
                channel.team.botId,
                true,
                ephemeralTo,
                world.now(),
                fields.deepCopy());
        message.say(content.text(), content.markdown(), content.blocks(), world);
        channel.messages.put(message.ts, message);
        channel.statuses.remove(thread);
        events.said(channel, message, new ArrayList<>());
        return message;
    }

    private ObjectNode postEphemeral(Caller caller, Fields fields) {
        ChannelState channel = writable(world, caller, fields, "chat.postEphemeral");
        String user = fields.required("user");
        if (!channel.members.contains(user)) {
            throw Refused.circumstance("user_not_in_channel");
        }
        Content content = content(world, "chat.postEphemeral", fields, MOST_TEXT);
        StoredMessage message = post(channel, thread(channel, fields), user, content, fields.all());
        return Events.object().put("message_ts", message.ts);
    }

    private ObjectNode update(Caller caller, Fields fields) {
        ChannelState channel = writable(world, caller, fields, "chat.update");
        StoredMessage message = own(channel, fields, "cant_update_message");
        if (message.streaming) {
            throw Refused.breach(Rule.STREAM, "streaming_state_conflict", "the message is being streamed");
        }
        Content content = content(world, "chat.update", fields, MOST_UPDATED_TEXT);
        ObjectNode before = message.json(channel.team.id);
        // With only a text, the blocks of before go.
        message.say(content.text(), content.markdown(), content.blocks(), world);
        message.edited = true;
        events.changed(channel, message, before);
        ObjectNode result = Events.object().put("channel", channel.id).put("ts", message.ts);
        result.put("text", message.text).set("message", message.json(channel.team.id));
        return result;
    }

    private ObjectNode delete(Caller caller, Fields fields) {
        ChannelState channel = writable(world, caller, fields, "chat.delete");
        StoredMessage message = own(channel, fields, "cant_delete_message");
        message.deleted = true;
        events.deleted(channel, message);
        return Events.object().put("channel", channel.id).put("ts", message.ts);
    }

    static StoredMessage own(ChannelState channel, Fields fields, String refusal) {
        Optional<StoredMessage> found = channel.message(fields.required("ts"));
        StoredMessage message = found.orElseThrow(() -> Refused.circumstance("message_not_found"));
        if (!message.ephemeralTo.isEmpty()) {
            throw Refused.breach(Rule.MESSAGE, "message_not_found", "ephemeral messages change by response_url only");
        }
        if (!message.ours) {
            throw Refused.breach(Rule.MESSAGE, refusal);
        }
        return message;
    }

    private ObjectNode getPermalink(Caller caller, Fields fields) {
        ChannelState channel = world.channels.get(fields.required("channel"));
        if (channel == null || channel.team != caller.team()) {
            throw Refused.circumstance("channel_not_found");
        }
        StoredMessage message = channel.message(fields.required("message_ts"))
                .orElseThrow(() -> Refused.circumstance("message_not_found"));
        String link = "https://" + channel.team.domain() + ".slack.com/archives/" + channel.id + "/p"
                + message.ts.replace(".", "");
        return Events.object().put("channel", channel.id).put("permalink", link);
    }
}
