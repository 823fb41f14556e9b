package kz.reformbot.slack.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** A message that somebody wrote, and the events that the app gets of it. */
public final class Said {
    private final SlackDouble slack;
    private final ChannelState channel;
    private final StoredMessage message;
    private final List<Delivery> deliveries;

    Said(SlackDouble slack, ChannelState channel, StoredMessage message, List<Delivery> deliveries) {
        this.slack = slack;
        this.channel = channel;
        this.message = message;
        this.deliveries = new ArrayList<>(deliveries);
    }

    public String ts() {
        return message.ts;
    }

    public String channel() {
        return channel.id;
    }

    /** The thread that it stands in, else the one that it begins. */
    public String threadTs() {
        return message.threadTs.isEmpty() ? message.ts : message.threadTs;
    }

    /** The channel as seen in this message's thread. */
    public TestChannel thread() {
        return new TestChannel(slack, channel, threadTs());
    }

    /** Whether the app is told at all. */
    public boolean delivered() {
        return !deliveries.isEmpty();
    }

    /** Of the mention first where there is one, then of the message. */
    public List<String> eventIds() {
        return deliveries.stream()
                .map(delivery -> delivery.payload.path("event_id").asText())
                .toList();
    }

    public Said awaitAcked() {
        slack.await(
                "the acknowledgement of " + message.text,
                () -> deliveries.stream().allMatch(delivery -> delivery.acked().isPresent()));
        return this;
    }

    /** The same events once more, as Slack sends them when it believes that they were lost. */
    public Said comesAgain() {
        slack.world().change(() -> {
            for (Delivery delivery : List.copyOf(deliveries)) {
                Delivery again =
                        new Delivery(delivery.kind, delivery.name, delivery.payload.deepCopy(), false, ignored -> {});
                again.retriesBefore = 1;
                slack.courier().post(again);
            }
        });
        return this;
    }

    public Said edits(String newText) {
        slack.world().change(() -> {
            ObjectNode before = message.json(channel.team.id);
            message.say(newText, "", Events.richText(newText), slack.world());
            message.edited = true;
            slack.events().changed(channel, message, before).ifPresent(deliveries::add);
        });
        return this;
    }

    public Said deletes() {
        slack.world().change(() -> {
            message.deleted = true;
            slack.events().deleted(channel, message).ifPresent(deliveries::add);
        });
        return this;
    }
}
