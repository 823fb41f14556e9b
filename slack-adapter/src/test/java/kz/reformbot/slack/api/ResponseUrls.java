package kz.reformbot.slack.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** The addresses by which an app answers an interaction or a command. Called with the lock held. */
final class ResponseUrls {
    static final int MOST_USES = 5;
    static final Duration LIFE = Duration.ofMinutes(30);

    /** What such an address leads to. */
    static final class Target {
        final ChannelState channel;
        final String user;
        final String thread;
        /** The message that was acted on; empty for commands. */
        final String ts;

        final Instant at;
        int uses;

        Target(ChannelState channel, String user, String thread, String ts, Instant at) {
            this.channel = channel;
            this.user = user;
            this.thread = thread;
            this.ts = ts;
            this.at = at;
        }
    }

    private final World world;
    private final MessageMethods messages;
    private final Supplier<String> base;

    ResponseUrls(World world, MessageMethods messages, Supplier<String> base) {
        this.world = world;
        this.messages = messages;
        this.base = base;
    }

    String create(ChannelState channel, String user, String thread, String ts) {
        String id = world.id("r");
        world.responseUrls.put(id, new Target(channel, user, thread, ts, world.now()));
        return base.get() + id;
    }

    /** Does what was posted to the address; refuses what Slack refuses. */
    void use(String id, Fields fields) {
        Target target = Optional.ofNullable(world.responseUrls.get(id))
                .orElseThrow(() -> Refused.breach(Rule.RESPONSE_URL, "invalid_url"));
        if (target.at.plus(LIFE).isBefore(world.now())) {
            throw Refused.breach(Rule.RESPONSE_URL, "expired_url");
        }
        if (target.uses >= MOST_USES) {
            throw Refused.breach(Rule.RESPONSE_URL, "used_url", "used " + MOST_USES + " times");
        }
        target.uses++;
        if (fields.flag("delete_original")) {
            original(target).deleted = true;
            return;
        }
        MessageMethods.Content content =
                MessageMethods.content(world, "response_url", fields, MessageMethods.MOST_TEXT);
        if (fields.flag("replace_original")) {
            StoredMessage message = original(target);
            message.say(content.text(), content.markdown(), content.blocks(), world);
            message.edited = true;
            return;
        }
        answer(target.channel, target.user, target.thread, fields, content);
    }

    /** A message that answers a command or interaction, to the one who acted unless it is said otherwise. */
    void answer(ChannelState channel, String user, String thread, Fields fields, MessageMethods.Content content) {
        boolean forAll = fields.text("response_type").equals("in_channel");
        String where = fields.has("thread_ts") ? channel.root(fields.text("thread_ts")).ts : thread;
        ObjectNode sent = fields.all();
        StoredMessage message = messages.post(channel, where, forAll ? "" : user, content, sent);
        world.stir();
        message.edited = false;
    }

    private static StoredMessage original(Target target) {
        return target.channel
                .message(target.ts)
                .orElseThrow(() -> Refused.breach(Rule.RESPONSE_URL, "message_not_found", "there is no original"));
    }
}
