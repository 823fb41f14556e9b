package kz.reformbot.slack.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kz.reformbot.slack.api.Delivery.Kind;
import kz.reformbot.slack.api.World.Trigger;
import kz.reformbot.slack.api.World.UserState;
import kz.reformbot.slack.api.World.ViewState;

/** A person in a team, and what they do to the app. */
public final class TestUser {
    private final SlackDouble slack;
    private final World world;
    private final UserState state;

    TestUser(SlackDouble slack, UserState state) {
        this.slack = slack;
        this.world = slack.world();
        this.state = state;
    }

    public String id() {
        return state.id;
    }

    /** Such as {@code ru-RU}; {@code en-US} unless it is set. */
    public TestUser locale(String locale) {
        world.change(() -> state.locale = locale);
        return this;
    }

    public TestUser named(String name) {
        world.change(() -> state.name = name);
        return this;
    }

    /** The direct conversation with the app. */
    public TestChannel dm() {
        return slack.dm(this);
    }

    // ---- App Home and the agent's view

    public void opensHome() {
        opens("home");
    }

    /**
     * Opens the app's messages. With {@code agent_view} that is an {@code app_home_opened}; without, an
     * {@code assistant_thread_started} follows, with a new thread.
     *
     * @return the view of the conversation, in the new thread where there is one
     */
    public TestChannel opensAgentView() {
        opens("messages");
        return world.locked(() -> {
            TestChannel dm = slack.dm(this);
            if (world.agentView) {
                return dm;
            }
            StoredMessage root = new StoredMessage(
                    world.stamp(), "", state.team.botUser, state.team.botId, true, "", world.now(), Events.object());
            root.subtype = "assistant_app_thread";
            root.text = "New Assistant Thread";
            dm.state().messages.put(root.ts, root);
            ObjectNode event = Events.object().put("type", "assistant_thread_started");
            ObjectNode thread = event.putObject("assistant_thread").put("user_id", state.id);
            thread.putObject("context").put("team_id", state.team.id);
            thread.put("channel_id", dm.id()).put("thread_ts", root.ts);
            event.put("event_ts", world.stamp());
            slack.events().emit(state.team, "assistant_thread_started", "assistant:write", false, event);
            return dm.inThread(root.ts);
        });
    }

    private void opens(String tab) {
        world.change(() -> {
            ObjectNode event = Events.object().put("type", "app_home_opened").put("user", state.id);
            event.put("channel", slack.dm(this).id()).put("tab", tab);
            ViewState home = world.homes.get(state.id);
            if (tab.equals("home") && home != null) {
                event.set("view", home.view.deepCopy());
            }
            event.put("event_ts", world.stamp());
            slack.events().emit(state.team, "app_home_opened", "", false, event);
        });
    }

    // ---- pressing and choosing

    /** Presses a button. */
    public Interaction clicks(SeenMessage message, String actionId) {
        return act(message, actionId, "");
    }

    /** Chooses from an overflow menu or a select, by the option's value. */
    public Interaction selectsOverflow(SeenMessage message, String actionId, String value) {
        return act(message, actionId, value);
    }

    /** Presses thumb up or thumb down of {@code feedback_buttons}. */
    public Interaction rates(SeenMessage message, String actionId, boolean up) {
        JsonNode element = element(message.blocks(), actionId);
        return act(
                message,
                actionId,
                element.path(up ? "positive_button" : "negative_button")
                        .path("value")
                        .asText());
    }

    private Interaction act(SeenMessage message, String actionId, String value) {
        return world.locked(() -> {
            ChannelState channel = world.channel(message.channel());
            ObjectNode payload = base("block_actions");
            ObjectNode container = payload.putObject("container").put("type", "message");
            container.put("message_ts", message.ts()).put("channel_id", channel.id);
            container.put("is_ephemeral", !message.ephemeralTo().isEmpty());
            if (message.inThread()) {
                container.put("thread_ts", message.threadTs());
            }
            String trigger = trigger(payload);
            payload.putObject("channel").put("id", channel.id).put("name", channel.name());
            if (message.ephemeralTo().isEmpty()) {
                payload.set("message", channel.messages.get(message.ts()).json(channel.team.id));
            }
            payload.putObject("state").putObject("values");
            String url = slack.responseUrls().create(channel, state.id, message.threadTs(), message.ts());
            payload.put("response_url", url);
            payload.putArray("actions").add(action(message.blocks(), actionId, value));
            return send(Kind.INTERACTIVE, "block_actions", payload, trigger, url, false, ignored -> {});
        });
    }

    /** Presses a button of App Home or of a modal. */
    public Interaction clicks(SeenView view, String actionId) {
        return chooses(view, actionId, "");
    }

    /** Chooses from a menu of App Home or of a modal, by the option's value. */
    public Interaction chooses(SeenView view, String actionId, String value) {
        return world.locked(() -> {
            ObjectNode payload = base("block_actions");
            payload.putObject("container").put("type", "view").put("view_id", view.id());
            String trigger = trigger(payload);
            payload.set("view", view.json().deepCopy());
            payload.putArray("actions").add(action(view.json().path("blocks"), actionId, value));
            return send(Kind.INTERACTIVE, "block_actions", payload, trigger, "", false, ignored -> {});
        });
    }

    private static JsonNode element(JsonNode blocks, String actionId) {
        return SeenMessage.elementsOf(blocks).stream()
                .filter(each -> each.path("action_id").asText().equals(actionId))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing with the action_id " + actionId + " in " + blocks));
    }

    private ObjectNode action(JsonNode blocks, String actionId, String value) {
        JsonNode element = element(blocks, actionId);
        ObjectNode action = Events.object().put("action_id", actionId);
        for (JsonNode block : blocks) {
            if (SeenMessage.elementsOf(Events.object().putArray("blocks").add(block))
                    .contains(element)) {
                action.put("block_id", block.path("block_id").asText());
            }
        }
        String type = element.path("type").asText();
        action.put("type", type).put("action_ts", world.stamp());
        if (type.equals("feedback_buttons")) {
            String name = element.path("positive_button").path("value").asText().equals(value)
                    ? "positive_button"
                    : "negative_button";
            action.put("value", value).set("text", element.path(name).path("text"));
        } else if (value.isEmpty()) {
            action.set("text", element.path("text"));
            if (element.has("value")) {
                action.set("value", element.path("value"));
            }
        } else {
            action.set("selected_option", option(element, value));
        }
        return action;
    }

    private static JsonNode option(JsonNode element, String value) {
        List<JsonNode> options = new ArrayList<>();
        element.path("options").forEach(options::add);
        element.path("option_groups").forEach(group -> group.path("options").forEach(options::add));
        return options.stream()
                .filter(option -> option.path("value").asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no option with the value " + value + " in " + element));
    }

    // ---- modals

    /** The modal that this person sees now. */
    public Optional<SeenView> modal() {
        return world.look(() -> world.views.values().stream()
                .filter(view -> view.open && view.user.equals(state.id))
                .reduce((first, last) -> last)
                .map(SeenView::of));
    }

    public SeenView awaitModal() {
        slack.await("a modal for " + state.id, () -> modal().isPresent());
        return modal().orElseThrow();
    }

    /** This person's App Home; empty where none was published. */
    public Optional<SeenView> home() {
        return world.look(() -> Optional.ofNullable(world.homes.get(state.id)).map(SeenView::of));
    }

    public SeenView awaitHome() {
        slack.await("App Home of " + state.id, () -> home().isPresent());
        return home().orElseThrow();
    }

    /** Fills a modal in, by action_id, and submits it. A choice is given by its value. */
    public Interaction submits(SeenView view, Map<String, String> inputs) {
        return world.locked(() -> {
            ViewState held = Optional.ofNullable(world.views.get(view.id()))
                    .filter(each -> each.open)
                    .orElseThrow(() -> new AssertionError("the modal is closed: " + view.visible()));
            ObjectNode payload = base("view_submission");
            String trigger = trigger(payload);
            ObjectNode shown = held.view.deepCopy();
            shown.putObject("state").set("values", values(held.view.path("blocks"), inputs));
            payload.set("view", shown);
            payload.putArray("response_urls");
            return send(
                    Kind.INTERACTIVE, "view_submission", payload, trigger, "", true, answer -> submitted(held, answer));
        });
    }

    private static ObjectNode values(JsonNode blocks, Map<String, String> inputs) {
        ObjectNode values = Events.object();
        List<String> unknown = new ArrayList<>(inputs.keySet());
        for (JsonNode block : blocks) {
            for (JsonNode element :
                    SeenMessage.elementsOf(Events.object().putArray("blocks").add(block))) {
                String action = element.path("action_id").asText();
                String given = inputs.getOrDefault(action, "");
                unknown.remove(action);
                boolean input = block.path("type").asText().equals("input");
                if (input && given.isEmpty() && !block.path("optional").asBoolean()) {
                    throw new AssertionError("the client wants a value for " + action);
                }
                if (input) {
                    ObjectNode value =
                            values.putObject(block.path("block_id").asText()).putObject(action);
                    fill(value, element, given);
                }
            }
        }
        if (!unknown.isEmpty()) {
            throw new AssertionError("no inputs " + unknown + " in " + blocks);
        }
        return values;
    }

    private static void fill(ObjectNode value, JsonNode element, String given) {
        String type = element.path("type").asText();
        value.put("type", type);
        switch (type) {
            case "static_select", "radio_buttons" ->
                value.set("selected_option", given.isEmpty() ? null : option(element, given));
            case "checkboxes", "multi_static_select" -> {
                var chosen = value.putArray("selected_options");
                if (!given.isEmpty()) {
                    for (String each : given.split(",", -1)) {
                        chosen.add(option(element, each));
                    }
                }
            }
            case "datepicker" -> value.put("selected_date", given.isEmpty() ? null : given);
            default -> value.put("value", given.isEmpty() ? null : given);
        }
    }

    private void submitted(ViewState held, JsonNode answer) {
        switch (answer.path("response_action").asText("")) {
            case "" -> {
                if (!answer.isMissingNode() && !answer.isEmpty()) {
                    world.violated(Rule.ACK_PAYLOAD, "view_submission", "no response_action in " + answer);
                }
                held.open = false;
            }
            case "clear" -> held.open = false;
            case "errors" ->
                answer.path("errors").fieldNames().forEachRemaining(block -> {
                    if (!inputBlock(held, block)) {
                        world.violated(Rule.ACK_PAYLOAD, "view_submission", "no input block " + block);
                    }
                });
            case "update", "push" -> replace(held, answer.path("view"));
            default -> world.violated(Rule.ACK_PAYLOAD, "view_submission", "unknown response_action in " + answer);
        }
    }

    private static boolean inputBlock(ViewState held, String id) {
        for (JsonNode block : held.view.path("blocks")) {
            if (block.path("block_id").asText().equals(id)
                    && block.path("type").asText().equals("input")) {
                return true;
            }
        }
        return false;
    }

    private void replace(ViewState held, JsonNode view) {
        try {
            ViewMethods.check(view instanceof ObjectNode object ? object : Events.object(), "modal");
            new ViewMethods(world).show(held, view.deepCopy());
        } catch (Refused refused) {
            world.violated(Rule.VIEW, "view_submission", refused.described());
        }
    }

    /** Closes a modal with its cross; the app is told where it asked for that. */
    public Optional<Interaction> closes(SeenView view) {
        return world.locked(() -> {
            ViewState held = world.views.get(view.id());
            held.open = false;
            if (!held.view.path("notify_on_close").asBoolean()) {
                return Optional.empty();
            }
            ObjectNode payload = base("view_closed").put("is_cleared", false);
            payload.set("view", held.view.deepCopy());
            return Optional.of(send(Kind.INTERACTIVE, "view_closed", payload, "", "", false, ignored -> {}));
        });
    }

    // ---- commands and shortcuts

    /** {@code command} with its slash. */
    public Interaction slashCommand(String command, String text, TestChannel channel) {
        return world.locked(() -> {
            ChannelState where = channel.state();
            ObjectNode payload = Events.object().put("token", world.app.token());
            payload.put("team_id", state.team.id).put("team_domain", state.team.domain());
            payload.put("channel_id", where.id).put("channel_name", where.name());
            payload.put("user_id", state.id).put("user_name", state.name);
            payload.put("command", command).put("text", text).put("api_app_id", world.app.appId());
            payload.put("is_enterprise_install", "false");
            String url = slack.responseUrls().create(where, state.id, "", "");
            payload.put("response_url", url);
            String trigger = trigger(payload);
            return send(Kind.COMMAND, command, payload, trigger, url, true, answer -> commandAnswered(where, answer));
        });
    }

    private void commandAnswered(ChannelState channel, JsonNode answer) {
        if (answer.isMissingNode() || answer.isEmpty()) {
            return;
        }
        try {
            Fields fields = Fields.of(answer instanceof ObjectNode object ? object : Events.object());
            MessageMethods.Content content =
                    MessageMethods.content(world, "slash_command", fields, MessageMethods.MOST_TEXT);
            slack.responseUrls().answer(channel, state.id, "", fields, content);
        } catch (Refused refused) {
            world.violated(Rule.ACK_PAYLOAD, "slash_command", refused.described());
        }
    }

    /** A shortcut of the menu beside a message. */
    public Interaction usesShortcut(String callbackId, Said message) {
        return usesShortcut(callbackId, message.channel(), message.ts());
    }

    public Interaction usesShortcut(String callbackId, SeenMessage message) {
        return usesShortcut(callbackId, message.channel(), message.ts());
    }

    private Interaction usesShortcut(String callbackId, String channelId, String ts) {
        return world.locked(() -> {
            ChannelState channel = world.channel(channelId);
            StoredMessage message = channel.messages.get(ts);
            ObjectNode payload = base("message_action").put("callback_id", callbackId);
            payload.put("action_ts", world.stamp()).put("message_ts", ts);
            String trigger = trigger(payload);
            String url = slack.responseUrls().create(channel, state.id, message.threadTs, ts);
            payload.put("response_url", url);
            payload.putObject("channel").put("id", channel.id).put("name", channel.name());
            payload.set("message", message.json(channel.team.id));
            return send(Kind.INTERACTIVE, "message_action", payload, trigger, url, false, ignored -> {});
        });
    }

    /** A shortcut of the lightning menu. */
    public Interaction usesGlobalShortcut(String callbackId) {
        return world.locked(() -> {
            ObjectNode payload = base("shortcut").put("callback_id", callbackId);
            payload.put("action_ts", world.stamp());
            String trigger = trigger(payload);
            return send(Kind.INTERACTIVE, "shortcut", payload, trigger, "", false, ignored -> {});
        });
    }

    // ---- the app and channels

    /** Invites the app into a channel. */
    public void invites(TestChannel channel) {
        world.change(() -> {
            ChannelState where = channel.state();
            where.botIsIn = true;
            StoredMessage join = new StoredMessage(
                    world.stamp(), "", state.team.botUser, "", false, "", world.now(), Events.object());
            join.subtype = "channel_join";
            join.text = "<@" + state.team.botUser + "> has joined the channel";
            where.messages.put(join.ts, join);
            slack.events().said(where, join, new ArrayList<>());
            ObjectNode event = Events.object().put("type", "member_joined_channel");
            event.put("user", state.team.botUser).put("channel", where.id);
            event.put("channel_type", where.kind == ChannelState.Kind.PUBLIC ? "C" : "G");
            event.put("team", state.team.id).put("inviter", state.id).put("event_ts", world.stamp());
            slack.events().emit(state.team, "member_joined_channel", where.kind.read(), where.shared, event);
        });
    }

    /** Removes the app from a channel. */
    public void removes(TestChannel channel) {
        channel.withoutBot();
    }

    // ---- payloads

    private ObjectNode base(String type) {
        ObjectNode payload = Events.object().put("type", type).put("token", world.app.token());
        payload.set("team", state.team.json());
        payload.putNull("enterprise");
        ObjectNode user = payload.putObject("user").put("id", state.id).put("username", state.name);
        user.put("name", state.name).put("team_id", state.team.id);
        return payload.put("api_app_id", world.app.appId()).put("is_enterprise_install", false);
    }

    private String trigger(ObjectNode payload) {
        String id = world.id("trigger.");
        world.triggers.put(id, new Trigger(world.now(), state));
        payload.put("trigger_id", id);
        return id;
    }

    private Interaction send(
            Kind kind,
            String name,
            ObjectNode payload,
            String trigger,
            String url,
            boolean takesPayload,
            Consumer<JsonNode> onAck) {
        Delivery delivery = new Delivery(kind, name, payload, takesPayload, onAck);
        delivery.ackPayload = MissingNode.getInstance();
        slack.courier().post(delivery);
        return new Interaction(slack, delivery, trigger, url);
    }
}
