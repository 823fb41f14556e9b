package kz.reformbot.slack.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.reformbot.slack.api.Delivery.Kind;
import kz.reformbot.slack.api.World.Team;

/** Makes events of what happens and hands them to the courier where the app asks for them. Lock held. */
final class Events {
    private static final Pattern MENTION = Pattern.compile("<@([A-Z0-9]+)>");

    private final World world;
    private final Courier courier;

    Events(World world, Courier courier) {
        this.world = world;
        this.courier = courier;
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /**
     * Sends an event; empty where the app has not subscribed to it or lacks the scope for it.
     *
     * @param subscription such as {@code message.channels}
     * @param scope empty where none is needed
     */
    Optional<Delivery> emit(Team team, String subscription, String scope, boolean shared, ObjectNode event) {
        boolean asked = world.subscriptions.contains(subscription);
        boolean installed = !team.botToken.isEmpty()
                || subscription.equals("app_uninstalled")
                || subscription.equals("tokens_revoked");
        if (!asked || !installed || (!scope.isEmpty() && !world.scopes.contains(scope))) {
            return Optional.empty();
        }
        return Optional.of(send(team, shared, event));
    }

    Delivery send(Team team, boolean shared, ObjectNode event) {
        ObjectNode payload = object();
        payload.put("token", world.app.token()).put("team_id", team.id).put("context_team_id", team.id);
        payload.putNull("context_enterprise_id");
        payload.put("api_app_id", world.app.appId());
        payload.set("event", event);
        payload.put("type", "event_callback").put("event_id", world.id("Ev"));
        payload.put("event_time", world.now().getEpochSecond());
        ObjectNode authorization = payload.putArray("authorizations").addObject();
        authorization.putNull("enterprise_id");
        authorization.put("team_id", team.id).put("user_id", team.botUser);
        authorization.put("is_bot", true).put("is_enterprise_install", false);
        payload.put("is_ext_shared_channel", shared).put("event_context", world.id("4-"));
        return post(payload, event.path("type").asText());
    }

    /** An outer payload as it is. */
    Delivery post(ObjectNode payload, String name) {
        Delivery delivery = new Delivery(Kind.EVENT, name, payload, false, ignored -> {});
        courier.post(delivery);
        return delivery;
    }

    // ---- messages

    /** The message event, and the mention beside it where there is one. */
    void said(ChannelState channel, StoredMessage message, java.util.List<Delivery> sent) {
        if (!channel.botIsIn || !message.ephemeralTo.isEmpty()) {
            return;
        }
        boolean mentioned = !message.ours && message.text.contains("<@" + channel.team.botUser + ">");
        if (mentioned && channel.kind != ChannelState.Kind.DM && message.subtype.isEmpty()) {
            ObjectNode mention = event(channel, message).put("type", "app_mention");
            emit(channel.team, "app_mention", "app_mentions:read", channel.shared, mention)
                    .ifPresent(sent::add);
        }
        ObjectNode event = event(channel, message).put("channel_type", channel.kind.type);
        emitMessage(channel, event).ifPresent(sent::add);
    }

    private ObjectNode event(ChannelState channel, StoredMessage message) {
        ObjectNode event = message.json(channel.team.id);
        if (!message.threadTs.isEmpty()) {
            StoredMessage root = channel.messages.get(message.threadTs);
            if (root != null) {
                event.put("parent_user_id", root.user);
            }
        }
        return event.put("channel", channel.id).put("event_ts", message.ts);
    }

    private Optional<Delivery> emitMessage(ChannelState channel, ObjectNode event) {
        return channel.botIsIn
                ? emit(channel.team, channel.kind.subscription(), channel.kind.history(), channel.shared, event)
                : Optional.empty();
    }

    Optional<Delivery> changed(ChannelState channel, StoredMessage message, ObjectNode before) {
        ObjectNode event = hidden(channel, "message_changed");
        event.set("message", message.json(channel.team.id));
        event.set("previous_message", before);
        return emitMessage(channel, event);
    }

    Optional<Delivery> deleted(ChannelState channel, StoredMessage message) {
        ObjectNode event = hidden(channel, "message_deleted").put("deleted_ts", message.ts);
        event.set("previous_message", message.json(channel.team.id));
        return emitMessage(channel, event);
    }

    private ObjectNode hidden(ChannelState channel, String subtype) {
        String stamp = world.stamp();
        ObjectNode event = object().put("type", "message").put("subtype", subtype);
        event.put("channel", channel.id).put("hidden", true).put("ts", stamp).put("event_ts", stamp);
        return event.put("channel_type", channel.kind.type);
    }

    /** What Slack's own editor makes of a text: a rich_text block with the mentions in it. */
    static ArrayNode richText(String text) {
        ArrayNode blocks = JsonNodeFactory.instance.arrayNode();
        ArrayNode elements = blocks.addObject()
                .put("type", "rich_text")
                .putArray("elements")
                .addObject()
                .put("type", "rich_text_section")
                .putArray("elements");
        Matcher mention = MENTION.matcher(text);
        int end = 0;
        while (mention.find()) {
            plain(elements, text.substring(end, mention.start()));
            elements.addObject().put("type", "user").put("user_id", mention.group(1));
            end = mention.end();
        }
        plain(elements, text.substring(end));
        return blocks;
    }

    private static void plain(ArrayNode elements, String text) {
        if (!text.isEmpty()) {
            elements.addObject().put("type", "text").put("text", Reader.mrkdwn(text));
        }
    }
}
