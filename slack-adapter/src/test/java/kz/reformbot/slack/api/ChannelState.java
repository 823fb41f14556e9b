package kz.reformbot.slack.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.reformbot.slack.api.World.Team;

/** A conversation and what was said in it. Guarded by the world's lock. */
final class ChannelState {

    /** What Slack calls it in events, in subscriptions and in scopes. */
    enum Kind {
        PUBLIC("channel", "channels"),
        PRIVATE("group", "groups"),
        DM("im", "im"),
        GROUP_DM("mpim", "mpim");

        /** The {@code channel_type} of events. */
        final String type;

        private final String plural;

        Kind(String type, String plural) {
            this.type = type;
            this.plural = plural;
        }

        String subscription() {
            return "message." + plural;
        }

        String history() {
            return plural + ":history";
        }

        String read() {
            return plural + ":read";
        }

        boolean direct() {
            return this == DM || this == GROUP_DM;
        }
    }

    final String id;
    final Kind kind;
    final Team team;
    final Set<String> members = new LinkedHashSet<>();
    boolean botIsIn = true;
    boolean archived;
    boolean shared;
    final Map<String, StoredMessage> messages = new LinkedHashMap<>();
    /** By thread; empty threads' key is the empty string. */
    final Map<String, List<String>> statuses = new LinkedHashMap<>();

    final Map<String, List<ObjectNode>> statusCalls = new LinkedHashMap<>();
    final Map<String, String> titles = new LinkedHashMap<>();
    final List<ObjectNode> prompts = new ArrayList<>();

    ChannelState(String id, Kind kind, Team team) {
        this.id = id;
        this.kind = kind;
        this.team = team;
    }

    String name() {
        return kind.direct() ? "directmessage" : id.toLowerCase(Locale.ROOT);
    }

    /** Those that are not deleted. */
    Optional<StoredMessage> message(String ts) {
        return Optional.ofNullable(messages.get(ts)).filter(message -> !message.deleted);
    }

    /** The first message of a thread, refused where it is none. */
    StoredMessage root(String threadTs) {
        StoredMessage root = messages.get(threadTs);
        if (root == null || !root.ephemeralTo.isEmpty()) {
            throw Refused.breach(Rule.THREAD, "thread_not_found", threadTs + " is no message of " + id);
        }
        if (!root.threadTs.isEmpty() && !root.threadTs.equals(root.ts)) {
            throw Refused.breach(
                    Rule.THREAD, "thread_not_found", threadTs + " is a reply; its thread is " + root.threadTs);
        }
        return root;
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", id).put("name", name());
        json.put("is_channel", kind == Kind.PUBLIC).put("is_group", kind == Kind.PRIVATE);
        json.put("is_im", kind == Kind.DM).put("is_mpim", kind == Kind.GROUP_DM);
        json.put("is_private", kind != Kind.PUBLIC).put("is_archived", archived);
        json.put("is_ext_shared", shared).put("is_member", botIsIn).put("context_team_id", team.id);
        if (kind == Kind.DM) {
            json.put("user", members.iterator().next());
        }
        return json;
    }
}
