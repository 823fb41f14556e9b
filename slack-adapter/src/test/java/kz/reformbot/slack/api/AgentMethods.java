package kz.reformbot.slack.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** assistant.threads.*, the agent's surface. */
final class AgentMethods {
    static final int MOST_PROMPTS = 4;
    static final int MOST_LOADING = 10;

    private final World world;

    AgentMethods(World world) {
        this.world = world;
    }

    void addTo(Methods methods) {
        methods.add(
                "assistant.threads.setStatus",
                Methods.Key.BOT,
                List.of("chat:write", "assistant:write"),
                this::setStatus);
        methods.add("assistant.threads.setTitle", "assistant:write", this::setTitle);
        methods.add("assistant.threads.setSuggestedPrompts", "assistant:write", this::setSuggestedPrompts);
    }

    private ObjectNode setStatus(Caller caller, Fields fields) {
        fields.required("channel_id");
        ChannelState channel = MessageMethods.writable(world, caller, fields, "assistant.threads.setStatus");
        String thread = channel.root(fields.required("thread_ts")).ts;
        List<String> loading = fields.names("loading_messages");
        if (loading.size() > MOST_LOADING) {
            throw Refused.breach(Rule.STATUS, "invalid_arguments", loading.size() + " loading messages");
        }
        if (!fields.all().has("status")) {
            throw Refused.breach(Rule.STATUS, "invalid_arguments", "missing required field: status");
        }
        world.limits.countIn(channel.id, "assistant.threads.setStatus", world.now());
        channel.statusCalls
                .computeIfAbsent(thread, none -> new ArrayList<>())
                .add(fields.all().deepCopy());
        if (fields.has("status")) {
            List<String> shown = new ArrayList<>(List.of(fields.text("status")));
            shown.addAll(loading);
            channel.statuses.put(thread, shown);
        } else {
            channel.statuses.remove(thread);
        }
        return Events.object();
    }

    private ObjectNode setTitle(Caller caller, Fields fields) {
        fields.required("channel_id");
        ChannelState channel = MessageMethods.writable(world, caller, fields, "assistant.threads.setTitle");
        channel.titles.put(channel.root(fields.required("thread_ts")).ts, fields.required("title"));
        return Events.object();
    }

    private ObjectNode setSuggestedPrompts(Caller caller, Fields fields) {
        fields.required("channel_id");
        ChannelState channel = MessageMethods.writable(world, caller, fields, "assistant.threads.setSuggestedPrompts");
        JsonNode prompts = fields.json("prompts", "invalid_arguments");
        if (!prompts.isArray() || prompts.isEmpty() || prompts.size() > MOST_PROMPTS) {
            throw Refused.breach(Rule.PROMPTS, "invalid_arguments", "one to four prompts, not " + prompts.size());
        }
        for (JsonNode prompt : prompts) {
            if (prompt.path("title").asText("").isBlank()
                    || prompt.path("message").asText("").isBlank()) {
                throw Refused.breach(Rule.PROMPTS, "invalid_arguments", "a prompt has a title and a message");
            }
        }
        if (world.agentView && fields.has("thread_ts")) {
            // Slack says ok and shows nothing.
            world.violated(
                    Rule.PROMPTS, "assistant.threads.setSuggestedPrompts", "thread_ts for an app with agent_view");
            return Events.object();
        }
        if (!world.agentView) {
            channel.root(fields.required("thread_ts"));
        }
        channel.prompts.add(Events.object().put("title", fields.text("title")).set("prompts", prompts));
        return Events.object();
    }
}
