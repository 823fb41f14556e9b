package kz.reformbot.slack.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A conversation, perhaps in a thread of it. What people say in it becomes events for the app. */
public final class TestChannel {
    private final SlackDouble slack;
    private final ChannelState state;
    private final String thread;

    TestChannel(SlackDouble slack, ChannelState state, String thread) {
        this.slack = slack;
        this.state = state;
        this.thread = thread;
    }

    ChannelState state() {
        return state;
    }

    public String id() {
        return state.id;
    }

    /** The thread in which this view speaks; empty for none. */
    public String threadTs() {
        return thread;
    }

    public TestChannel inThread(String threadTs) {
        return new TestChannel(slack, state, threadTs);
    }

    public TestChannel inThread(SeenMessage message) {
        return inThread(message.inThread() ? message.threadTs() : message.ts());
    }

    // ---- what happens

    /** Who is not in the channel joins it by speaking. */
    public Said says(TestUser user, String text) {
        return says(user, text, "");
    }

    /** In a direct message: the person of it. */
    public Said says(String text) {
        return says(slack.user(state.members.iterator().next()), text, "");
    }

    /** Says {@code <@bot> text}. */
    public Said mentions(TestUser user, String text) {
        return says(user, "<@" + state.team.botUser + "> " + text, "");
    }

    /** With a subtype, such as {@code me_message} or {@code thread_broadcast}. */
    public Said says(TestUser user, String text, String subtype) {
        return slack.world().locked(() -> {
            state.members.add(user.id());
            StoredMessage message = message(user.id(), "");
            message.clientMsgId = subtype.isEmpty() ? UUID.randomUUID().toString() : "";
            message.subtype = subtype;
            message.say(text, "", Events.richText(text), slack.world());
            return tell(message);
        });
    }

    /** Another app's bot says something, perhaps to ours. */
    public Said botSays(String botId, String text) {
        return slack.world().locked(() -> {
            StoredMessage message = message("U" + botId, botId);
            message.subtype = "bot_message";
            message.say(text, "", JsonNodeFactory.instance.arrayNode(), slack.world());
            return tell(message);
        });
    }

    private StoredMessage message(String user, String botId) {
        return new StoredMessage(
                slack.world().stamp(),
                thread,
                user,
                botId,
                false,
                "",
                slack.world().now(),
                JsonNodeFactory.instance.objectNode());
    }

    private Said tell(StoredMessage message) {
        state.messages.put(message.ts, message);
        List<Delivery> sent = new ArrayList<>();
        slack.events().said(state, message, sent);
        return new Said(slack, state, message, sent);
    }

    public TestChannel archived() {
        slack.world().change(() -> state.archived = true);
        return this;
    }

    public TestChannel unarchived() {
        slack.world().change(() -> state.archived = false);
        return this;
    }

    /** The app is not in it. */
    public TestChannel withoutBot() {
        slack.world().change(() -> state.botIsIn = false);
        return this;
    }

    /** Shared with another organisation. */
    public TestChannel shared() {
        slack.world().change(() -> state.shared = true);
        return this;
    }

    /**
     * Refuses messages with 429 for these seconds by the double's clock; the first refusal tells, the second is a
     * breach.
     */
    public TestChannel floodsFor(long seconds) {
        slack.world()
                .change(() -> slack.world()
                        .limits
                        .penalty(
                                state.id,
                                "chat.postMessage",
                                slack.world().now().plusSeconds(seconds)));
        return this;
    }

    // ---- what is seen

    /** The app's messages that all see, in this thread where the view is of one, else in all of the channel. */
    public List<SeenMessage> messages() {
        return slack.world().look(() -> seen(""));
    }

    /** What only this person sees. */
    public List<SeenMessage> ephemerals(TestUser user) {
        return slack.world().look(() -> seen(user.id()));
    }

    /** The app's messages that were deleted. */
    public List<SeenMessage> deleted() {
        return slack.world()
                .look(() -> state.messages.values().stream()
                        .filter(message -> message.ours && message.deleted)
                        .map(message -> message.seen(state))
                        .toList());
    }

    private List<SeenMessage> seen(String ephemeralTo) {
        return state.messages.values().stream()
                .filter(message -> message.ours && !message.deleted && message.ephemeralTo.equals(ephemeralTo))
                .filter(message -> thread.isEmpty() || message.threadTs.equals(thread))
                .filter(message -> message.subtype.isEmpty())
                .map(message -> message.seen(state))
                .toList();
    }

    /** Waits for at least so many of the app's messages, streams ended, and gives them all. */
    public List<SeenMessage> awaitMessages(int count) {
        slack.await(
                count + " messages in " + state.id,
                () -> messages().stream()
                                .filter(message -> !message.streaming())
                                .count()
                        >= count);
        return messages();
    }

    /** Waits for the message of this number, the first being 1, and gives it. */
    public SeenMessage awaitMessage(int number) {
        return awaitMessages(number).get(number - 1);
    }

    public SeenMessage awaitEphemeral(TestUser user, int number) {
        slack.await("ephemeral message " + number, () -> ephemerals(user).size() >= number);
        return ephemerals(user).get(number - 1);
    }

    /** What the status line says in this thread, and after it the loading messages; empty where none is shown. */
    public List<String> status() {
        return slack.world().look(() -> List.copyOf(state.statuses.getOrDefault(thread, List.of())));
    }

    /** All statuses that were ever set in this thread; an empty one took the status away. */
    public List<String> statuses() {
        return slack.world()
                .look(() -> state.statusCalls.getOrDefault(thread, List.of()).stream()
                        .map(fields -> fields.path("status").asText())
                        .toList());
    }

    /** The title of this thread; empty where there is none. */
    public String title() {
        return slack.world().look(() -> state.titles.getOrDefault(thread, ""));
    }

    /** The prompts that are suggested now: the messages that they send. */
    public List<String> prompts() {
        return slack.world().look(() -> {
            List<String> messages = new ArrayList<>();
            if (!state.prompts.isEmpty()) {
                state.prompts
                        .get(state.prompts.size() - 1)
                        .path("prompts")
                        .forEach(prompt -> messages.add(prompt.path("message").asText()));
            }
            return messages;
        });
    }
}
