package kz.reformbot.telegram.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.reformbot.telegram.api.ChatState.Kind;
import kz.reformbot.telegram.api.ChatState.Stored;

/** What each method of the Bot API does in the world. Called with the world's lock held. */
final class Methods {
    private static final int GENERAL = 1;
    private static final int MOST_CALLBACK_TEXT = 200;
    private static final int MOST_RESULTS = 50;
    private static final int MOST_RESULT_ID_BYTES = 64;
    private static final int MOST_OFFSET_BYTES = 64;
    private static final int MOST_QUOTE = 1024;
    private static final Duration DELETE_WINDOW = Duration.ofDays(2);
    private static final Pattern START_PARAMETER = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Set<String> ACTIONS = Set.of(
            "typing",
            "upload_photo",
            "record_video",
            "upload_video",
            "record_voice",
            "upload_voice",
            "upload_document",
            "choose_sticker",
            "find_location",
            "record_video_note",
            "upload_video_note");
    /** Those that a bot may give, https://core.telegram.org/bots/api#reactiontypeemoji . */
    private static final Set<String> REACTIONS =
            Set.of(("❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚"
                            + " 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒"
                            + " 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡")
                    .split(" ", -1));

    private final World world;
    private final Webhook webhook;
    private Poll current = new Poll(null);

    /** A getUpdates call that waits. */
    private static final class Poll {
        final HttpDoor.Line line;
        String ended = "";

        Poll(HttpDoor.Line line) {
            this.line = line;
        }
    }

    Methods(World world, Webhook webhook) {
        this.world = world;
        this.webhook = webhook;
    }

    /** The result of a call; throws {@link Refused} where there is none. */
    JsonNode call(String method, Fields call, HttpDoor.Line line) throws InterruptedException {
        return switch (method) {
            case "getme" -> me();
            case "getupdates" -> getUpdates(call, line);
            case "setwebhook" -> setWebhook(call);
            case "deletewebhook" -> deleteWebhook(call);
            case "getwebhookinfo" -> webhook.info();
            case "sendmessage" -> sendMessage(call);
            case "editmessagetext" -> edit(call, true);
            case "editmessagereplymarkup" -> edit(call, false);
            case "deletemessage" -> deleteMessage(call);
            case "sendchataction" -> sendChatAction(call);
            case "answercallbackquery" -> answerCallbackQuery(call);
            case "answerinlinequery" -> answerInlineQuery(call);
            case "setmycommands" -> done(() -> world.profile.setCommands(call));
            case "getmycommands" -> world.profile.commands(call);
            case "deletemycommands" -> done(() -> world.profile.deleteCommands(call));
            case "setmyname" -> done(() -> world.profile.set(Profile.Line.NAME, call));
            case "setmydescription" -> done(() -> world.profile.set(Profile.Line.DESCRIPTION, call));
            case "setmyshortdescription" -> done(() -> world.profile.set(Profile.Line.SHORT_DESCRIPTION, call));
            case "getmyname" -> line(Profile.Line.NAME, call);
            case "getmydescription" -> line(Profile.Line.DESCRIPTION, call);
            case "getmyshortdescription" -> line(Profile.Line.SHORT_DESCRIPTION, call);
            case "setmessagereaction" -> setMessageReaction(call);
            case "sendmessagedraft" -> sendMessageDraft(call);
            case "getchat" -> chat(call).json();
            default ->
                throw Refused.of(
                        404,
                        "Not Found: method not found (the double does not speak " + method + ")",
                        Optional.of(Rule.CALL));
        };
    }

    private static JsonNode done(Runnable work) {
        work.run();
        return BooleanNode.TRUE;
    }

    private JsonNode line(Profile.Line line, Fields call) {
        return object().put(line.field, world.profile.get(line, call));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private ObjectNode me() {
        ObjectNode me = world.bot.json();
        me.put("is_bot", true);
        me.put("can_join_groups", true);
        me.put("can_read_all_group_messages", !world.privacy);
        me.put("supports_inline_queries", true);
        return me;
    }

    // ---- updates

    private JsonNode getUpdates(Fields call, HttpDoor.Line line) throws InterruptedException {
        if (webhook.isSet()) {
            throw conflict(
                    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook"
                            + " first",
                    true);
        }
        if (world.otherPoller) {
            throw conflict(OTHER_POLLER, false);
        }
        if (current.line != null && !current.line.gone()) {
            current.ended = OTHER_POLLER;
        }
        Poll mine = new Poll(line);
        current = mine;
        world.polling = true;
        try {
            if (call.has("allowed_updates")) {
                world.updates.allow(call.list("allowed_updates"));
            }
            world.updates.confirm(call.number("offset", 0));
            long end = System.nanoTime()
                    + Duration.ofSeconds(call.number("timeout", 0)).toNanos();
            while (world.updates.size() == 0 && System.nanoTime() < end && !world.closed && mine.ended.isEmpty()) {
                world.pause(100);
                if (mine.ended.isEmpty() && line.gone()) {
                    return JsonNodeFactory.instance.arrayNode();
                }
                if (world.otherPoller) {
                    throw conflict(OTHER_POLLER, false);
                }
            }
            if (!mine.ended.isEmpty()) {
                throw conflict(mine.ended, true);
            }
            return world.updates.first(call.number("limit", 100));
        } finally {
            if (current == mine) {
                current = new Poll(null);
                world.polling = false;
            }
        }
    }

    private static final String OTHER_POLLER =
            "terminated by other getUpdates request; make sure that only one bot instance is running";

    private static Refused conflict(String why, boolean ours) {
        return Refused.of(409, "Conflict: " + why, ours ? Optional.of(Rule.POLLING) : Optional.empty());
    }

    private JsonNode setWebhook(Fields call) {
        if (call.text("url").isEmpty()) {
            return deleteWebhook(call);
        }
        webhook.set(call);
        if (call.has("allowed_updates")) {
            world.updates.allow(call.list("allowed_updates"));
        }
        dropIfAsked(call);
        current.ended = "terminated by setWebhook request";
        return BooleanNode.TRUE;
    }

    private JsonNode deleteWebhook(Fields call) {
        webhook.delete();
        dropIfAsked(call);
        return BooleanNode.TRUE;
    }

    private void dropIfAsked(Fields call) {
        if (call.flag("drop_pending_updates")) {
            world.updates.clear();
        }
    }

    // ---- messages

    private ChatState chat(Fields call) {
        String given = call.text("chat_id");
        if (given.isEmpty()) {
            throw Refused.breach(Rule.CALL, "chat_id is empty");
        }
        ChatState chat = null;
        if (given.matches("-?[0-9]+")) {
            chat = world.chats.get(Long.parseLong(given));
        }
        if (chat == null) {
            throw Refused.breach(Rule.CALL, "chat not found (" + given + ")");
        }
        return chat;
    }

    /** The chat of a call that writes to it. */
    private ChatState writable(Fields call) {
        ChatState chat = chat(call);
        if (!chat.closed.isEmpty()) {
            Optional<Rule> rule = chat.closedTold ? Optional.of(Rule.BLOCKED) : Optional.empty();
            chat.closedTold = true;
            throw Refused.of(403, "Forbidden: " + chat.closed, rule);
        }
        if (chat.migratedTo != 0) {
            Optional<Rule> rule = chat.migratedTold ? Optional.of(Rule.MIGRATED) : Optional.empty();
            chat.migratedTold = true;
            throw Refused.migrated(chat.migratedTo, rule);
        }
        return chat;
    }

    private JsonNode sendMessage(Fields call) {
        ChatState chat = writable(call);
        Texts.Formatted text = Texts.read(call, "text", "entities", 1, Texts.MOST_TEXT, breaches("sendMessage"));
        JsonNode markup = call.json("reply_markup");
        Keyboards.check(markup);
        long thread = thread(chat, call, false);
        long replyTo = replyTarget(chat, call);
        world.floods.count(chat.id, chat.isGroup(), world.now());
        Stored message = new Stored(
                world.ids.incrementAndGet(),
                me(),
                world.now(),
                thread,
                replyTo,
                true,
                call.all().deepCopy());
        message.say(text.text(), text.entities());
        message.markup = markup;
        chat.messages.put(message.id, message);
        world.drafts.remove(chat.id);
        return chat.json(message);
    }

    private Breaches breaches(String method) {
        return (rule, how) -> world.violated(rule, method, how);
    }

    /** The topic of a send; General is 0, and only for {@code sendChatAction} may it be called 1. */
    private static long thread(ChatState chat, Fields call, boolean generalAllowed) {
        long thread = call.number("message_thread_id", 0);
        if (thread == 0 || (thread == GENERAL && generalAllowed && chat.kind == Kind.FORUM)) {
            return thread;
        }
        if (chat.kind != Kind.FORUM || thread == GENERAL || !chat.topics.containsKey(thread)) {
            throw Refused.breach(Rule.THREAD, "message thread not found (" + thread + ")");
        }
        return thread;
    }

    private long replyTarget(ChatState chat, Fields call) {
        JsonNode reply = call.json("reply_parameters");
        long target = reply.isMissingNode()
                ? call.number("reply_to_message_id", 0)
                : reply.path("message_id").asLong();
        if (target == 0) {
            return 0;
        }
        boolean lenient =
                reply.path("allow_sending_without_reply").asBoolean() || call.flag("allow_sending_without_reply");
        if (reply.has("chat_id") && reply.path("chat_id").asLong() != chat.id) {
            throw Refused.breach(Rule.CALL, "the double knows replies within a chat only");
        }
        Optional<Stored> found = chat.message(target);
        if (found.isEmpty()) {
            if (lenient) {
                return 0;
            }
            throw Refused.circumstance("message to be replied not found");
        }
        String quote = reply.path("quote").asText();
        if (quote.length() > MOST_QUOTE || !found.get().text.contains(quote)) {
            throw Refused.breach(Rule.MESSAGE, "QUOTE_TEXT_INVALID");
        }
        return target;
    }

    private JsonNode edit(Fields call, boolean withText) {
        String method = withText ? "editMessageText" : "editMessageReplyMarkup";
        String inline = call.text("inline_message_id");
        ChatState chat = inline.isEmpty() ? writable(call) : null;
        Stored message = chat == null
                ? Optional.ofNullable(world.inlineMessages.get(inline))
                        .orElseThrow(() -> Refused.breach(Rule.MESSAGE, "MESSAGE_ID_INVALID"))
                : chat.message(call.number("message_id", 0))
                        .orElseThrow(() -> Refused.circumstance("message to edit not found"));
        if (!message.ours) {
            throw Refused.breach(Rule.MESSAGE, "message can't be edited");
        }
        Texts.Formatted text = withText
                ? Texts.read(call, "text", "entities", 1, Texts.MOST_TEXT, breaches(method))
                : new Texts.Formatted(message.text, message.entities);
        JsonNode markup = call.json("reply_markup");
        Keyboards.check(markup);
        if (text.text().equals(message.text)
                && text.entities().equals(message.entities)
                && sameButtons(markup, message.markup)) {
            throw Refused.circumstance("message is not modified: specified new message content and reply markup are"
                    + " exactly the same as a current content and reply markup of the message");
        }
        if (chat != null) {
            world.floods.count(chat.id, chat.isGroup(), world.now());
        }
        if (withText) {
            message.say(text.text(), text.entities());
        }
        message.markup = markup;
        message.editedAt = Optional.of(world.now());
        return chat == null ? BooleanNode.TRUE : chat.json(message);
    }

    private static boolean sameButtons(JsonNode one, JsonNode other) {
        JsonNode rows = one.path("inline_keyboard");
        JsonNode others = other.path("inline_keyboard");
        return rows.isEmpty() ? others.isEmpty() : rows.equals(others);
    }

    private JsonNode deleteMessage(Fields call) {
        ChatState chat = writable(call);
        Stored message = chat.message(call.number("message_id", 0))
                .orElseThrow(() -> Refused.circumstance("message to delete not found"));
        if (message.at.plus(DELETE_WINDOW).isBefore(world.now()) || (!message.ours && chat.isGroup())) {
            throw Refused.breach(Rule.MESSAGE, "message can't be deleted for everyone");
        }
        message.deleted = true;
        return BooleanNode.TRUE;
    }

    private JsonNode sendChatAction(Fields call) {
        ChatState chat = writable(call);
        if (!ACTIONS.contains(call.text("action"))) {
            throw Refused.breach(Rule.CALL, "wrong parameter action in request");
        }
        thread(chat, call, true);
        return BooleanNode.TRUE;
    }

    private JsonNode sendMessageDraft(Fields call) {
        ChatState chat = writable(call);
        if (chat.isGroup()) {
            throw Refused.breach(Rule.DRAFT, "drafts can be sent to private chats only");
        }
        if (call.number("draft_id", 0) == 0) {
            throw Refused.breach(Rule.DRAFT, "draft_id must be non-zero");
        }
        Texts.Formatted text = Texts.read(call, "text", "entities", 0, Texts.MOST_TEXT, breaches("sendMessageDraft"));
        thread(chat, call, false);
        world.drafts.computeIfAbsent(chat.id, none -> new ArrayList<>()).add(text.text());
        return BooleanNode.TRUE;
    }

    private JsonNode setMessageReaction(Fields call) {
        ChatState chat = writable(call);
        Stored message = chat.message(call.number("message_id", 0))
                .orElseThrow(() -> Refused.circumstance("message to react not found"));
        ArrayNode reactions = call.list("reaction");
        if (reactions.size() > 1) {
            throw Refused.breach(Rule.REACTION, "REACTIONS_TOO_MANY");
        }
        for (JsonNode reaction : reactions) {
            String emoji = reaction.path("emoji").asText().replace("\uFE0F", "");
            if (!reaction.path("type").asText().equals("emoji") || !REACTIONS.contains(emoji)) {
                throw Refused.breach(Rule.REACTION, "REACTION_INVALID (" + emoji + ")");
            }
        }
        world.reactions.put(
                chat.id + ":" + message.id, reactions.path(0).path("emoji").asText());
        return BooleanNode.TRUE;
    }

    // ---- queries

    private World.Query query(java.util.Map<String, World.Query> queries, String id, Rule rule) {
        World.Query query = queries.get(id);
        if (query == null
                || query.answer.isPresent()
                || query.asked.plusSeconds(World.QUERY_SECONDS).isBefore(world.now())) {
            throw Refused.breach(
                    rule,
                    "query is too old and response timeout expired or query ID is invalid"
                            + (query != null && query.answer.isPresent() ? " (it was answered before)" : ""));
        }
        return query;
    }

    private JsonNode answerCallbackQuery(Fields call) {
        if (call.text("text").length() > MOST_CALLBACK_TEXT) {
            throw Refused.breach(Rule.CALLBACK_ANSWER, "MESSAGE_TOO_LONG");
        }
        query(world.callbacks, call.text("callback_query_id"), Rule.CALLBACK_ANSWER).answer =
                Optional.of(call.all().deepCopy());
        return BooleanNode.TRUE;
    }

    private JsonNode answerInlineQuery(Fields call) {
        World.Query query = query(world.inlines, call.text("inline_query_id"), Rule.INLINE_ANSWER);
        ArrayNode results = call.list("results");
        if (results.size() > MOST_RESULTS) {
            throw Refused.breach(Rule.INLINE_ANSWER, "RESULTS_TOO_MUCH");
        }
        Set<String> ids = new HashSet<>();
        for (JsonNode result : results) {
            int bytes = result.path("id").asText().getBytes(UTF_8).length;
            if (bytes < 1 || bytes > MOST_RESULT_ID_BYTES) {
                throw Refused.breach(Rule.INLINE_ANSWER, "RESULT_ID_INVALID (" + bytes + " bytes)");
            }
            if (!ids.add(result.path("id").asText())) {
                throw Refused.breach(Rule.INLINE_ANSWER, "RESULT_ID_DUPLICATE");
            }
            checkResult(result);
        }
        if (call.text("next_offset").getBytes(UTF_8).length > MOST_OFFSET_BYTES) {
            throw Refused.breach(Rule.INLINE_ANSWER, "NEXT_OFFSET_INVALID");
        }
        JsonNode button = call.json("button");
        if (!button.isMissingNode()
                && !START_PARAMETER
                        .matcher(button.path("start_parameter").asText("-"))
                        .matches()) {
            throw Refused.breach(Rule.INLINE_ANSWER, "START_PARAM_INVALID");
        }
        ObjectNode answer = call.all().deepCopy();
        answer.set("results", results);
        query.answer = Optional.of(answer);
        return BooleanNode.TRUE;
    }

    private void checkResult(JsonNode result) {
        if (!result.path("type").asText().equals("article")) {
            throw Refused.breach(Rule.CALL, "the double knows inline results of type article only");
        }
        if (result.path("title").asText().isBlank()) {
            throw Refused.breach(Rule.INLINE_ANSWER, "ARTICLE_TITLE_EMPTY");
        }
        JsonNode content = result.path("input_message_content");
        ObjectNode fields = content.isObject() ? content.deepCopy() : object();
        fields.set(
                "message_text",
                content.path("message_text").isMissingNode() ? TextNode.valueOf("") : content.path("message_text"));
        Texts.read(Fields.of(fields), "message_text", "entities", 1, Texts.MOST_TEXT, breaches("answerInlineQuery"));
        Keyboards.check(result.path("reply_markup"));
    }
}
