package kz.reformbot.telegram.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.reformbot.telegram.api.ChatState.Kind;
import kz.reformbot.telegram.api.ChatState.Stored;

/**
 * A chat as seen by a person in it, perhaps in a topic of it. What the person does becomes an update for the bot.
 *
 * <p>A value: {@link #as} and {@link #topic} give another view of the same chat.
 */
public final class TestChat {
    private static final Pattern MARKS = Pattern.compile("(?<![\\p{L}\\p{N}_/@])(?:/[A-Za-z0-9_]+(?:@\\w+)?|@\\w{3,})");

    private final BotApiDouble api;
    private final ChatState chat;
    private final Person person;
    private final long topic;

    TestChat(BotApiDouble api, ChatState chat, Person person, long topic) {
        this.api = api;
        this.chat = chat;
        this.person = person;
        this.topic = topic;
    }

    public long id() {
        return chat.id;
    }

    public Person person() {
        return person;
    }

    /** The topic in which this view speaks; 0 for none. */
    public long topic() {
        return topic;
    }

    /** The same chat, with somebody else speaking. */
    public TestChat as(Person other) {
        return new TestChat(api, chat, other, topic);
    }

    /** A new topic of this forum. */
    public TestChat topic(String name) {
        return api.world().locked(() -> {
            long thread = api.world().ids.incrementAndGet();
            chat.topics.put(thread, name);
            return new TestChat(api, chat, person, thread);
        });
    }

    /** General, where it is named: some clients' updates carry the thread id 1, which no send may echo. */
    public TestChat general() {
        return new TestChat(api, chat, person, 1);
    }

    // ---- what a person does

    public Told says(String text) {
        return says(text, 0);
    }

    /** Says {@code @bot text}. In privacy mode the bot is not told. */
    public Told mentions(String text) {
        return says("@" + api.username() + " " + text, 0);
    }

    /** Names the bot without its username, as clients do for who has none: an entity points to it. */
    public Told mentionsByName(String name, String text) {
        ObjectNode entity = JsonNodeFactory.instance.objectNode();
        entity.put("type", "text_mention").put("offset", 0).put("length", name.length());
        entity.set("user", api.world().bot.json().put("is_bot", true));
        return says(name + text, 0, JsonNodeFactory.instance.arrayNode().add(entity));
    }

    public Told repliesTo(SentMessage message, String text) {
        return says(text, message.id());
    }

    public Told repliesTo(Told told, String text) {
        return says(text, told.message());
    }

    private Told says(String text, long replyTo) {
        return says(text, replyTo, marks(text));
    }

    private Told says(String text, long replyTo, ArrayNode entities) {
        return api.world().locked(() -> {
            World world = api.world();
            long thread = topic;
            if (chat.kind == Kind.SUPERGROUP && replyTo != 0) {
                // Telegram gives every chain of replies a thread id, forum or not; it must not be sent back.
                Stored target = chat.messages.get(replyTo);
                thread = target != null && target.thread != 0 ? target.thread : replyTo;
            }
            Stored message = new Stored(
                    world.ids.incrementAndGet(),
                    person.json(),
                    world.now(),
                    thread,
                    replyTo,
                    false,
                    JsonNodeFactory.instance.objectNode());
            message.say(text, entities);
            chat.messages.put(message.id, message);
            return told("message", message);
        });
    }

    private Told told(String kind, Stored message) {
        long update = visible(message)
                ? api.world().updates.add(kind, chat.json(message)).orElse(-1)
                : -1;
        return new Told(update, this, message.id, message.text);
    }

    /** Privacy mode: in groups the bot sees commands that may be its own, and replies to itself. */
    private boolean visible(Stored message) {
        if (!chat.isGroup() || !api.world().privacy) {
            return true;
        }
        Stored target = chat.messages.get(message.replyTo);
        if (target != null && target.ours) {
            return true;
        }
        Matcher mark = MARKS.matcher(message.text);
        return mark.lookingAt()
                && mark.group().startsWith("/")
                && (!mark.group().contains("@") || mark.group().endsWith("@" + api.username()));
    }

    private static ArrayNode marks(String text) {
        ArrayNode entities = JsonNodeFactory.instance.arrayNode();
        Matcher mark = MARKS.matcher(text);
        while (mark.find()) {
            entities.addObject()
                    .put("type", mark.group().startsWith("/") ? "bot_command" : "mention")
                    .put("offset", mark.start())
                    .put("length", mark.group().length());
        }
        return entities;
    }

    public Told edits(Told told, String text) {
        return api.world().locked(() -> {
            Stored message = chat.messages.get(told.message());
            message.say(text, marks(text));
            message.editedAt = Optional.of(api.world().now());
            return told("edited_message", message);
        });
    }

    /** Deletes a message of one's own; the bot is not told, as in Telegram. */
    public void deletes(Told told) {
        api.world().change(() -> chat.messages.get(told.message()).deleted = true);
    }

    /** Presses the callback button of this text on the latest message that has one. */
    public Pressed presses(String button) {
        return presses(message -> message.button(button).isPresent(), button);
    }

    /** Presses the callback button of this text on this message, as it is now. */
    public Pressed presses(SentMessage on, String button) {
        return presses(message -> message.id() == on.id(), button);
    }

    private Pressed presses(Predicate<SentMessage> which, String text) {
        return api.world().locked(() -> {
            SentMessage on = sent().stream()
                    .filter(message -> !message.deleted() && which.test(message))
                    .reduce((earlier, later) -> later)
                    .orElseThrow(
                            () -> new NoSuchElementException("no message with a button '" + text + "' in " + sent()));
            String data = on.button(text)
                    .map(SentMessage.Button::data)
                    .filter(found -> !found.isEmpty())
                    .orElseThrow(() ->
                            new NoSuchElementException("no callback button '" + text + "' among " + on.buttonTexts()));
            return pressed(Optional.of(chat.json(chat.messages.get(on.id()))), data);
        });
    }

    /** Presses a button with this data, whether or not the message has one. */
    public Pressed sendsData(SentMessage on, String data) {
        return api.world().locked(() -> pressed(Optional.of(chat.json(chat.messages.get(on.id()))), data));
    }

    /** Presses a button of a message that is too old for the bot to see: Telegram tells its chat and id only. */
    public Pressed pressesInaccessible(SentMessage on, String button) {
        ObjectNode message = JsonNodeFactory.instance.objectNode();
        message.set("chat", chat.json());
        message.put("message_id", on.id()).put("date", 0);
        String data = on.button(button).orElseThrow().data();
        return api.world().locked(() -> pressed(Optional.of(message), data));
    }

    /** Presses a button of a message that was sent through the bot in a chat that the bot is not in. */
    public Pressed pressesElsewhere(String data) {
        return api.world().locked(() -> pressed(Optional.empty(), data));
    }

    private Pressed pressed(Optional<ObjectNode> message, String data) {
        World world = api.world();
        ObjectNode query = JsonNodeFactory.instance.objectNode();
        String id = "callback-" + world.ids.incrementAndGet();
        query.put("id", id);
        query.set("from", person.json());
        message.ifPresentOrElse(
                seen -> query.set("message", seen), () -> query.put("inline_message_id", "inline-elsewhere"));
        query.put("chat_instance", "instance" + chat.id).put("data", data);
        world.callbacks.put(id, new World.Query(world.now()));
        return new Pressed(api, id, world.updates.add("callback_query", query).orElse(-1));
    }

    /** Blocks the bot, or in a group throws it out: writes answer 403 from now on. */
    public Told blocks() {
        return membership(
                chat.isGroup() ? "bot was kicked from the " + chat.kind.type + " chat" : "bot was blocked by the user",
                "member",
                "kicked");
    }

    /** Takes {@link #blocks} back. */
    public Told unblocks() {
        return membership("", "kicked", "member");
    }

    private Told membership(String closed, String before, String after) {
        return api.world().locked(() -> {
            chat.closed = closed;
            chat.closedTold = false;
            ObjectNode update = JsonNodeFactory.instance.objectNode();
            update.set("chat", chat.json());
            update.set("from", person.json());
            update.put("date", api.world().now().getEpochSecond());
            update.set("old_chat_member", member(before));
            update.set("new_chat_member", member(after));
            return new Told(api.world().updates.add("my_chat_member", update).orElse(-1), this, 0, "");
        });
    }

    private ObjectNode member(String status) {
        ObjectNode member = JsonNodeFactory.instance.objectNode();
        member.put("status", status);
        member.set("user", api.world().bot.json().put("is_bot", true));
        if (status.equals("kicked")) {
            member.put("until_date", 0);
        }
        return member;
    }

    /** The group becomes a supergroup: the bot is told, and the old id answers {@code migrate_to_chat_id}. */
    public TestChat migrates() {
        return api.world().locked(() -> {
            TestChat supergroup = api.supergroup(chat.title, person);
            chat.migratedTo = supergroup.id();
            api.world().updates.add("message", service(chat).put("migrate_to_chat_id", supergroup.id()));
            api.world().updates.add("message", service(supergroup.chat).put("migrate_from_chat_id", chat.id));
            return supergroup;
        });
    }

    private ObjectNode service(ChatState in) {
        ObjectNode message = JsonNodeFactory.instance.objectNode();
        message.put("message_id", api.world().ids.incrementAndGet());
        message.put("date", api.world().now().getEpochSecond());
        message.set("chat", in.json());
        message.set("from", person.json());
        return message;
    }

    /** From now on every send and edit in this chat answers 429 until the seconds, by the double's clock, are over. */
    public void floodsFor(long seconds) {
        api.world()
                .change(() ->
                        api.world().floods.penalty(chat.id, api.world().now().plusSeconds(seconds)));
    }

    // ---- what the bot did

    /**
     * All messages of the bot in this chat and, where this is a topic, in this topic; the first first; as they are now.
     */
    public List<SentMessage> sent() {
        return api.world()
                .look(() -> chat.messages.values().stream()
                        .filter(message -> message.ours && (topic <= 1 || message.thread == topic))
                        .map(chat::seen)
                        .toList());
    }

    /** Waits until there are at least so many and gives them all. */
    public List<SentMessage> awaitSent(int count) {
        api.await(count + " messages in chat " + chat.id, () -> sent().size() >= count);
        return sent();
    }

    /** Waits for the message that makes so many and gives it. */
    public SentMessage awaitMessage(int number) {
        return awaitSent(number).get(number - 1);
    }

    /** Waits until a message of the bot, as it is now, is like this. */
    public SentMessage awaitSent(String what, Predicate<SentMessage> like) {
        api.await(what, () -> sent().stream().anyMatch(like));
        return sent().stream().filter(like).findFirst().orElseThrow();
    }

    /** The texts of the draft that is being shown, one for each step; empty when the message itself was sent. */
    public List<String> drafts() {
        return api.world().look(() -> List.copyOf(api.world().drafts.getOrDefault(chat.id, List.of())));
    }

    /** The bot's reaction to a message; empty for none. */
    public String reaction(Told told) {
        return api.world().look(() -> api.world().reactions.getOrDefault(chat.id + ":" + told.message(), ""));
    }

    @Override
    public String toString() {
        return chat.kind + " " + chat.id;
    }
}
