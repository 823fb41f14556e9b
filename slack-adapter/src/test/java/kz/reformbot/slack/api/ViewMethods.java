package kz.reformbot.slack.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import kz.reformbot.slack.api.World.Trigger;
import kz.reformbot.slack.api.World.ViewState;

/** views.* : modals and App Home. */
final class ViewMethods {
    private static final Duration TRIGGER_LIFE = Duration.ofSeconds(3);

    private final World world;

    ViewMethods(World world) {
        this.world = world;
    }

    void addTo(Methods methods) {
        methods.add("views.open", "", this::open);
        methods.add("views.push", "", this::open);
        methods.add("views.update", "", this::update);
        methods.add("views.publish", "", this::publish);
    }

    private static ObjectNode view(Fields fields, String type) {
        JsonNode view = fields.json("view", "invalid_arguments");
        if (!(view instanceof ObjectNode object)) {
            throw Refused.breach(Rule.VIEW, "invalid_arguments", "missing required field: view");
        }
        check(object, type);
        return object;
    }

    static void check(ObjectNode view, String type) {
        List<String> errors = ViewRules.errors(view);
        if (!errors.isEmpty()) {
            throw Refused.breach(Rule.VIEW, "invalid_arguments", errors);
        }
        if (!view.path("type").asText().equals(type)) {
            throw Refused.breach(Rule.VIEW, "invalid_arguments", "a view of type " + type + " is expected");
        }
    }

    private ObjectNode open(Caller caller, Fields fields) {
        Trigger trigger = world.triggers.get(fields.required("trigger_id"));
        if (trigger == null) {
            throw Refused.breach(Rule.TRIGGER, "invalid_trigger_id");
        }
        if (trigger.used) {
            throw Refused.breach(Rule.TRIGGER, "exchanged_trigger_id");
        }
        if (trigger.at.plus(TRIGGER_LIFE).isBefore(world.now())) {
            throw Refused.breach(Rule.TRIGGER, "expired_trigger_id");
        }
        ObjectNode view = view(fields, "modal");
        trigger.used = true;
        ViewState state = new ViewState(world.id("V"), caller.team(), trigger.user.id, view, "");
        world.views.put(state.id, state);
        return show(state, view);
    }

    /** Puts the view in place of what was there. */
    ObjectNode show(ViewState state, ObjectNode view) {
        state.hash = world.stamp();
        ObjectNode held = view.deepCopy();
        held.put("id", state.id).put("team_id", state.team.id).put("hash", state.hash);
        held.put("app_id", world.app.appId()).put("bot_id", state.team.botId).put("root_view_id", state.id);
        held.put("app_installed_team_id", state.team.id);
        if (!held.has("private_metadata")) {
            held.put("private_metadata", "");
        }
        if (!held.has("callback_id")) {
            held.put("callback_id", "");
        }
        held.putNull("previous_view_id");
        held.putObject("state").putObject("values");
        held.path("blocks").forEach(block -> {
            if (block instanceof ObjectNode object && !object.has("block_id")) {
                object.put("block_id", world.id("b"));
            }
        });
        state.view = held;
        return Events.object().set("view", held.deepCopy());
    }

    private ObjectNode update(Caller caller, Fields fields) {
        ViewState state = world.views.values().stream()
                .filter(each -> each.open && each.team == caller.team())
                .filter(each -> fields.has("view_id")
                        ? each.id.equals(fields.text("view_id"))
                        : fields.has("external_id")
                                && each.view.path("external_id").asText("").equals(fields.text("external_id")))
                .findFirst()
                .orElseThrow(() -> Refused.circumstance("not_found"));
        if (fields.has("hash") && !fields.text("hash").equals(state.hash)) {
            throw Refused.circumstance("hash_conflict");
        }
        return show(state, view(fields, "modal"));
    }

    private ObjectNode publish(Caller caller, Fields fields) {
        String user = fields.required("user_id");
        if (!world.users.containsKey(user) || world.users.get(user).team != caller.team()) {
            throw Refused.circumstance("user_not_found");
        }
        ObjectNode view = view(fields, "home");
        ViewState state =
                world.homes.computeIfAbsent(user, none -> new ViewState(world.id("V"), caller.team(), user, view, ""));
        if (fields.has("hash") && !fields.text("hash").equals(state.hash)) {
            throw Refused.circumstance("hash_conflict");
        }
        return show(state, view);
    }
}
