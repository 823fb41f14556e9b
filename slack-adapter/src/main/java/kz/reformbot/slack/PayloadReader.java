package kz.reformbot.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.reformbot.slack.Incoming.Checked;
import kz.reformbot.slack.Incoming.Commanded;
import kz.reformbot.slack.Incoming.HomeOpened;
import kz.reformbot.slack.Incoming.Joined;
import kz.reformbot.slack.Incoming.MessagesOpened;
import kz.reformbot.slack.Incoming.Person;
import kz.reformbot.slack.Incoming.Pressed;
import kz.reformbot.slack.Incoming.Removed;
import kz.reformbot.slack.Incoming.ShownView;
import kz.reformbot.slack.Incoming.Submitted;
import kz.reformbot.slack.Incoming.Written;
import kz.reformbot.slack.message.FeedbackModal;
import kz.reformbot.slack.web.Spot;
import org.jspecify.annotations.Nullable;

/**
 * Reads of a payload what the bot needs, and nothing else: a part that is new to Slack, or broken, does not matter
 * unless it is needed. What is not for the bot is not read at all, so that it is not kept either.
 */
final class PayloadReader {
    /** The callback of the shortcut beside messages. */
    static final String CHECK = "check_reforms";

    /**
     * Messages with a subtype are notices and the like, other than these:
     * https://docs.slack.dev/reference/events/message
     */
    private static final Set<String> SUBTYPES_WITH_WORDS = Set.of("", "file_share", "thread_broadcast", "me_message");

    private static final Set<String> JOINS = Set.of("channel_join", "group_join");
    private static final String SLACKBOT = "USLACKBOT";

    private final Function<String, Optional<String>> botUsers;

    /** @param botUsers who the bot is in a workspace, where a payload does not tell; empty where that is not known */
    PayloadReader(Function<String, Optional<String>> botUsers) {
        this.botUsers = botUsers;
    }

    /** Empty for what is not for the bot, and for what lacks a part that everything of its kind has. */
    Optional<Incoming> read(JsonNode payload) {
        String team = team(payload);
        if (payload.has("command")) {
            return Optional.of(commanded(payload, team));
        }
        return switch (payload.path("type").asText("")) {
            case "event_callback" -> event(payload, team);
            case "block_actions" -> pressed(payload, team);
            case "view_submission" -> Optional.of(submitted(payload, team));
            case "message_action" -> checked(payload, team);
            default -> Optional.empty();
        };
    }

    /**
     * The key of the installation: a workspace, or the organisation where the app is installed for all of it; empty
     * where the payload does not tell.
     */
    static String team(JsonNode payload) {
        JsonNode authorization = payload.path("authorizations").path(0);
        JsonNode about = authorization.isObject() ? authorization : payload;
        if (about.path("is_enterprise_install").asText("").equals("true")) {
            String organisation = about.path("enterprise_id")
                    .asText(about.path("enterprise").path("id").asText(""));
            if (!organisation.isEmpty()) {
                return organisation;
            }
        }
        JsonNode event = payload.path("event");
        return Stream.of(
                        about.path("team_id"),
                        payload.path("team_id"),
                        payload.path("team").path("id"),
                        event.path("team"),
                        event.path("message").path("team"),
                        payload.path("user").path("team_id"))
                .map(team -> team.asText(""))
                .filter(team -> !team.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String botUser(JsonNode payload, String team) {
        JsonNode authorization = payload.path("authorizations").path(0);
        return authorization.path("is_bot").asBoolean()
                ? authorization.path("user_id").asText("")
                : botUsers.apply(team).orElse("");
    }

    private Optional<Incoming> event(JsonNode payload, String team) {
        JsonNode event = payload.path("event");
        String user = event.path("user").asText("");
        return switch (event.path("type").asText("")) {
            case "app_mention", "message" -> message(event, team, botUser(payload, team));
            case "app_home_opened" -> Optional.of(opened(event, new Person(team, user)));
            case "assistant_thread_started" -> {
                JsonNode thread = event.path("assistant_thread");
                yield Optional.of(new MessagesOpened(
                        new Person(team, thread.path("user_id").asText("")),
                        new Spot(
                                team,
                                thread.path("channel_id").asText(""),
                                thread.path("thread_ts").asText(""))));
            }
            case "app_uninstalled" -> Optional.of(new Removed(team));
            case "tokens_revoked" ->
                event.path("tokens").path("bot").isEmpty() ? Optional.empty() : Optional.of(new Removed(team));
            default -> Optional.empty();
        };
    }

    private static Incoming opened(JsonNode event, Person person) {
        return event.path("tab").asText("").equals("messages")
                ? new MessagesOpened(
                        person, new Spot(person.team(), event.path("channel").asText(""), null))
                : new HomeOpened(person);
    }

    private static Optional<Incoming> message(JsonNode event, String team, String botUser) {
        String subtype = event.path("subtype").asText("");
        String channel = event.path("channel").asText("");
        if (subtype.equals("message_changed")) {
            JsonNode message = event.path("message");
            boolean sameWords =
                    message.path("text").equals(event.path("previous_message").path("text"));
            return sameWords ? Optional.empty() : written(event, message, true, team, channel, botUser);
        }
        if (JOINS.contains(subtype) && event.path("user").asText("").equals(botUser)) {
            return Optional.of(new Joined(new Spot(team, channel, null)));
        }
        return written(event, event, false, team, channel, botUser);
    }

    /**
     * Reads a message that people write.
     *
     * @param message the event, or the part of it that holds the message as it was changed
     */
    private static Optional<Incoming> written(
            JsonNode event, JsonNode message, boolean changed, String team, String channel, String botUser) {
        String user = message.path("user").asText("");
        String ts = message.path("ts").asText("");
        if (channel.isEmpty() || ts.isEmpty() || !isPerson(message, user, botUser)) {
            return Optional.empty();
        }
        MessageText text = MessageText.of(message.path("text").asText(""), botUser);
        boolean direct = isDirect(event, channel);
        boolean mentioned = text.names() || event.path("type").asText("").equals("app_mention");
        String thread = message.path("thread_ts").asText("");
        if (!direct && !mentioned && thread.isEmpty()) {
            // People talk to each other.
            return Optional.empty();
        }
        return Optional.of(new Written(
                new Person(team, user),
                new Spot(team, channel, threadOf(ts, thread, direct)),
                ts,
                text.text(),
                direct,
                mentioned,
                text.namesOthers(),
                changed));
    }

    private static boolean isDirect(JsonNode event, String channel) {
        return event.path("channel_type").asText("").equals("im") || isDirect(channel);
    }

    private static boolean isDirect(String channel) {
        return channel.startsWith("D");
    }

    private static boolean isPerson(JsonNode message, String user, String botUser) {
        return !user.isEmpty()
                && !user.equals(botUser)
                && !user.equals(SLACKBOT)
                && !message.hasNonNull("bot_id")
                && SUBTYPES_WITH_WORDS.contains(message.path("subtype").asText(""));
    }

    private static @Nullable String threadOf(String ts, String thread, boolean direct) {
        if (!thread.isEmpty()) {
            return thread;
        }
        return direct ? null : ts;
    }

    private Incoming commanded(JsonNode payload, String team) {
        return new Commanded(
                new Person(team, payload.path("user_id").asText("")),
                new Spot(team, payload.path("channel_id").asText(""), null),
                MessageText.of(payload.path("text").asText(""), botUser(payload, team))
                        .text(),
                payload.path("trigger_id").asText(""),
                payload.path("response_url").asText(""));
    }

    private static Optional<Incoming> pressed(JsonNode payload, String team) {
        JsonNode action = payload.path("actions").path(0);
        if (!action.isObject()) {
            return Optional.empty();
        }
        JsonNode view = payload.path("view");
        String channel = payload.path("channel").path("id").asText("");
        return Optional.of(new Pressed(
                person(payload, team),
                view.isObject() || channel.isEmpty() ? Optional.empty() : Optional.of(spot(payload, team, channel)),
                isDirect(channel),
                payload.path("container").path("is_ephemeral").asBoolean(),
                action.path("action_id").asText(""),
                value(action),
                payload.path("trigger_id").asText(""),
                payload.path("response_url").asText(""),
                view.isObject() ? Optional.of(shown(view)) : Optional.empty()));
    }

    private static Spot spot(JsonNode payload, String team, String channel) {
        JsonNode container = payload.path("container");
        String thread = container.path("thread_ts").asText("");
        if (thread.isEmpty()) {
            thread = payload.path("message").path("thread_ts").asText("");
        }
        return new Spot(team, channel, thread.isEmpty() ? null : thread);
    }

    private static ShownView shown(JsonNode view) {
        return new ShownView(
                view.path("id").asText(""),
                view.path("hash").asText(""),
                view.path("type").asText("").equals("modal"));
    }

    private static String value(JsonNode action) {
        for (JsonNode value : new JsonNode[] {
            action.path("selected_option").path("value"), action.path("selected_date"), action.path("value")
        }) {
            if (value.isTextual()) {
                return value.asText("");
            }
        }
        return "";
    }

    private static Incoming submitted(JsonNode payload, String team) {
        JsonNode view = payload.path("view");
        JsonNode values = view.path("state").path("values");
        return new Submitted(
                person(payload, team),
                view.path("callback_id").asText(""),
                view.path("private_metadata").asText(""),
                text(values.path(FeedbackModal.REASON)
                        .path(FeedbackModal.REASON)
                        .path("selected_option")
                        .path("value")),
                text(values.path(FeedbackModal.WORDS).path(FeedbackModal.WORDS).path("value")));
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() && !node.asText("").isBlank() ? node.asText("").strip() : null;
    }

    private Optional<Incoming> checked(JsonNode payload, String team) {
        if (!payload.path("callback_id").asText("").equals(CHECK)) {
            return Optional.empty();
        }
        JsonNode message = payload.path("message");
        String ts = message.path("ts").asText(payload.path("message_ts").asText(""));
        String thread = message.path("thread_ts").asText(ts);
        MessageText text = MessageText.of(message.path("text").asText(""), botUser(payload, team));
        return Optional.of(new Checked(
                person(payload, team),
                new Spot(team, payload.path("channel").path("id").asText(""), thread),
                text.text(),
                payload.path("response_url").asText("")));
    }

    private static Person person(JsonNode payload, String team) {
        return new Person(team, payload.path("user").path("id").asText(""));
    }
}
