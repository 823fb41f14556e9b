package kz.reformbot.slack.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;

/** chat.startStream, chat.appendStream and chat.stopStream. */
final class StreamMethods {
    /** How long a stream lives; Slack names no figure, slackapi/python-slack-sdk#1859 saw about this. */
    static final Duration LIFE = Duration.ofMinutes(5);
    /** What one streamed message can hold in all. */
    static final int MOST_IN_ALL = 12_000;

    private final World world;
    private final MessageMethods messages;
    private final Events events;

    StreamMethods(World world, MessageMethods messages, Events events) {
        this.world = world;
        this.messages = messages;
        this.events = events;
    }

    void addTo(Methods methods) {
        methods.add("chat.startStream", "chat:write", this::start);
        methods.add("chat.appendStream", "chat:write", this::append);
        methods.add("chat.stopStream", "chat:write", this::stop);
    }

    private ObjectNode start(Caller caller, Fields fields) {
        ChannelState channel = MessageMethods.writable(world, caller, fields, "chat.startStream");
        if (!fields.has("thread_ts") && channel.kind.direct()) {
            throw Refused.breach(Rule.STREAM, "invalid_arguments", "missing required field: thread_ts");
        }
        String thread = MessageMethods.thread(channel, fields);
        if (!channel.kind.direct()) {
            if (!fields.has("recipient_user_id")) {
                throw Refused.breach(Rule.STREAM, "missing_recipient_user_id");
            }
            if (!fields.has("recipient_team_id")) {
                throw Refused.breach(Rule.STREAM, "missing_recipient_team_id");
            }
        }
        if (fields.has("blocks")) {
            throw Refused.breach(Rule.STREAM, "invalid_arguments", "blocks come when a stream is stopped");
        }
        String text = piece(fields);
        world.limits.countIn(channel.id, "chat.postMessage", world.now());
        StoredMessage message = messages.post(
                channel,
                thread,
                "",
                new MessageMethods.Content("", text, JsonNodeFactory.instance.arrayNode()),
                fields.all());
        message.streaming = true;
        message.streamed = true;
        return Events.object().put("channel", channel.id).put("ts", message.ts);
    }

    private static String piece(Fields fields) {
        String text = fields.text("markdown_text");
        if (text.length() > BlockRules.MOST_MARKDOWN) {
            throw Refused.breach(Rule.STREAM, "msg_too_long", "markdown_text has " + text.length() + " characters");
        }
        return text;
    }

    private ObjectNode append(Caller caller, Fields fields) {
        ChannelState channel = MessageMethods.writable(world, caller, fields, "chat.appendStream");
        StoredMessage message = streaming(channel, fields);
        if (!fields.has("markdown_text") && !fields.has("chunks")) {
            throw Refused.breach(Rule.STREAM, "no_text");
        }
        grow(message, fields, JsonNodeFactory.instance.arrayNode());
        return Events.object().put("channel", channel.id).put("ts", message.ts);
    }

    private ObjectNode stop(Caller caller, Fields fields) {
        ChannelState channel = MessageMethods.writable(world, caller, fields, "chat.stopStream");
        StoredMessage message = streaming(channel, fields);
        ArrayNode blocks = MessageMethods.blocks(fields);
        MessageMethods.check(blocks);
        int sum = BlockRules.characters(blocks)
                + message.markdown.length()
                + fields.text("markdown_text").length();
        if (sum > BlockRules.MOST_IN_ALL) {
            throw Refused.breach(Rule.BLOCKS, "msg_blocks_too_long", "text and blocks have " + sum + " characters");
        }
        ObjectNode before = message.json(channel.team.id);
        grow(message, fields, blocks);
        message.streaming = false;
        events.changed(channel, message, before);
        ObjectNode result = Events.object().put("channel", channel.id).put("ts", message.ts);
        result.set("message", message.json(channel.team.id));
        return result;
    }

    private void grow(StoredMessage message, Fields fields, ArrayNode blocks) {
        String whole = message.markdown + piece(fields);
        if (whole.length() > MOST_IN_ALL) {
            throw Refused.breach(
                    Rule.STREAM, "msg_too_long", "the streamed message has " + whole.length() + " characters");
        }
        message.say("", whole, blocks, world);
    }

    private StoredMessage streaming(ChannelState channel, Fields fields) {
        StoredMessage message = MessageMethods.own(channel, fields, "message_not_owned_by_app");
        boolean expired = message.streaming && message.at.plus(LIFE).isBefore(world.now());
        if (expired) {
            message.streaming = false;
            throw Refused.circumstance("message_not_in_streaming_state");
        }
        if (!message.streaming) {
            throw Refused.breach(Rule.STREAM, "message_not_in_streaming_state");
        }
        return message;
    }
}
