package kz.reformbot.slack.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import kz.reformbot.slack.api.World.Team;
import kz.reformbot.slack.api.World.UserState;

/** Who and what is there: auth, users, conversations, reactions. */
final class PlaceMethods {
    private final World world;
    private final Methods methods;

    PlaceMethods(World world, Methods methods) {
        this.world = world;
        this.methods = methods;
    }

    void add() {
        methods.add(
                "api.test",
                Methods.Key.NONE,
                List.of(),
                (caller, fields) -> Events.object().set("args", fields.all().deepCopy()));
        methods.add("auth.test", Methods.Key.ANY, List.of(), this::authTest);
        methods.add("users.info", "users:read", this::usersInfo);
        methods.add("conversations.open", "im:write", this::conversationsOpen);
        methods.add("conversations.info", "", this::conversationsInfo);
        methods.add("conversations.replies", "", this::conversationsReplies);
        methods.add("reactions.add", "reactions:write", (caller, fields) -> react(caller, fields, true));
        methods.add("reactions.remove", "reactions:write", (caller, fields) -> react(caller, fields, false));
    }

    private ObjectNode authTest(Caller caller, Fields fields) {
        if (caller.app()) {
            // Slack's Java client asks this with the app's own token too.
            return Events.object().put("app_id", world.app.appId()).put("app_name", "Reform Bot");
        }
        Team team = caller.team();
        ObjectNode result = Events.object().put("url", "https://" + team.domain() + ".slack.com/");
        result.put("team", team.id).put("user", "reformbot").put("team_id", team.id);
        return result.put("user_id", team.botUser).put("bot_id", team.botId).put("is_enterprise_install", false);
    }

    private ObjectNode usersInfo(Caller caller, Fields fields) {
        UserState user = Optional.ofNullable(world.users.get(fields.required("user")))
                .filter(each -> each.team == caller.team())
                .orElseThrow(() -> Refused.circumstance("user_not_found"));
        ObjectNode result = Events.object();
        ObjectNode json = result.putObject("user").put("id", user.id).put("team_id", user.team.id);
        json.put("name", user.name).put("real_name", user.name).put("deleted", false);
        json.put("tz", "Asia/Almaty").put("tz_offset", 18_000).put("is_bot", false);
        json.putObject("profile").put("real_name", user.name).put("display_name", user.name);
        if (fields.flag("include_locale")) {
            json.put("locale", user.locale);
        }
        return result;
    }

    private ObjectNode conversationsOpen(Caller caller, Fields fields) {
        List<String> users = fields.names("users");
        String id = fields.has("channel") ? fields.text("channel") : users.size() == 1 ? "D" + users.get(0) : "";
        ChannelState channel = Optional.ofNullable(world.channels.get(id))
                .filter(each -> each.team == caller.team())
                .orElseThrow(() -> Refused.circumstance(users.isEmpty() ? "channel_not_found" : "user_not_found"));
        ObjectNode result = Events.object();
        result.set(
                "channel",
                fields.flag("return_im") ? channel.json() : Events.object().put("id", channel.id));
        return result;
    }

    private ChannelState channel(Caller caller, Fields fields) {
        return Optional.ofNullable(world.channels.get(fields.required("channel")))
                .filter(each -> each.team == caller.team())
                .filter(each -> each.botIsIn || each.kind == ChannelState.Kind.PUBLIC)
                .orElseThrow(() -> Refused.circumstance("channel_not_found"));
    }

    private ObjectNode conversationsInfo(Caller caller, Fields fields) {
        ChannelState channel = channel(caller, fields);
        methods.need(channel.kind.read());
        return Events.object().set("channel", channel.json());
    }

    private ObjectNode conversationsReplies(Caller caller, Fields fields) {
        ChannelState channel = channel(caller, fields);
        methods.need(channel.kind.history());
        if (!channel.botIsIn) {
            throw Refused.circumstance("not_in_channel");
        }
        String thread = fields.required("ts");
        if (channel.message(thread).isEmpty()) {
            throw Refused.circumstance("thread_not_found");
        }
        ObjectNode result = Events.object().put("has_more", false);
        ArrayNode messages = result.putArray("messages");
        int most = fields.has("limit") ? Integer.parseInt(fields.text("limit")) : 1000;
        channel.messages.values().stream()
                .filter(message -> !message.deleted && message.ephemeralTo.isEmpty())
                .filter(message -> message.ts.equals(thread) || message.threadTs.equals(thread))
                .limit(most)
                .forEach(message -> messages.add(message.json(channel.team.id)));
        return result;
    }

    private ObjectNode react(Caller caller, Fields fields, boolean add) {
        ChannelState channel = channel(caller, fields);
        StoredMessage message = channel.message(fields.required("timestamp"))
                .orElseThrow(() -> Refused.circumstance("message_not_found"));
        String name = fields.required("name");
        if (!name.matches("[a-z0-9_+'-]+(::skin-tone-[2-6])?")) {
            throw Refused.breach(Rule.CALL, "invalid_name", name);
        }
        if (add ? !message.reactions.add(name) : !message.reactions.remove(name)) {
            throw Refused.circumstance(add ? "already_reacted" : "no_reaction");
        }
        return Events.object();
    }
}
