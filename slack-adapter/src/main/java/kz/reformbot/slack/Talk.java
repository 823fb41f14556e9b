package kz.reformbot.slack;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kz.reformbot.conversation.ConversationId;
import kz.reformbot.conversation.PersonId;
import kz.reformbot.conversation.Progress;
import kz.reformbot.conversation.Receipt;
import kz.reformbot.conversation.Receipts;
import kz.reformbot.conversation.Respondent.Asked;
import kz.reformbot.guide.Texts;
import kz.reformbot.language.Language;
import kz.reformbot.slack.Incoming.Person;
import kz.reformbot.slack.message.SlackMessage;
import kz.reformbot.slack.web.Addressee;
import kz.reformbot.slack.web.Delivery;
import kz.reformbot.slack.web.SlackSender;
import kz.reformbot.slack.web.SlackSender.Response;
import kz.reformbot.slack.web.Spot;

/**
 * Answering one event: who is answered, where, in which language. Used by one thread at a time.
 *
 * @param spot where the person is; a person's own id for the channel means the DM with them
 * @param conversation in which the person asks
 * @param texts in the language of the person's choice, else of their Slack
 * @param voice how messages get there
 */
record Talk(
        SlackSender sender,
        Progress progress,
        Delivery delivery,
        Person person,
        Spot spot,
        ConversationId conversation,
        Texts texts,
        Voice voice) {
    /** How messages get to people. */
    @FunctionalInterface
    interface Voice {
        /** Says messages; gives the {@code ts} of those that can be changed later. */
        List<String> say(Talk talk, List<SlackMessage> messages);
    }

    /** Seen by all who are there. */
    static final Voice ALOUD =
            (talk, messages) -> talk.sender.send(talk.delivery, talk.spot, messages, talk.addressee());

    /** Seen by the person only. */
    static final Voice WHISPERED = (talk, messages) -> {
        talk.sender.whisper(talk.delivery, talk.spot, messages, talk.addressee());
        return List.of();
    };

    /** Seen by the person only, where the bot need not be in the channel. */
    static Voice inReplyTo(String responseUrl) {
        return (talk, messages) -> {
            if (!talk.sender.respond(talk.delivery, responseUrl, Response.PRIVATE, messages)) {
                WHISPERED.say(talk, messages);
            }
            return List.of();
        };
    }

    Talk with(Voice other) {
        return new Talk(sender, progress, delivery, person, spot, conversation, texts, other);
    }

    Talk in(Texts other) {
        return new Talk(sender, progress, delivery, person, spot, conversation, other, voice);
    }

    Addressee addressee() {
        return new Addressee(person.user(), texts);
    }

    PersonId id() {
        return person.id();
    }

    Language language() {
        return texts.language();
    }

    Asked asked(String question) {
        return Asked.of(conversation, id(), question);
    }

    List<String> say(List<SlackMessage> messages) {
        return voice.say(this, messages);
    }

    List<String> say(SlackMessage message) {
        return say(List.of(message));
    }

    /** Says a text of the bundle. */
    List<String> say(String key, Object... values) {
        return say(SlackMessage.plain(texts.say(key, values)));
    }

    <T> T whileWorking(Supplier<T> work) {
        return sender.whileWorking(spot, texts, work);
    }

    /**
     * The receipt of the answer to the event's question: found now, or when the event was handled before.
     *
     * @param answer empty where there is to be no answer
     */
    Optional<Receipt> receipt(Receipts receipts, Supplier<Optional<Receipt>> answer) {
        Receipt[] now = new Receipt[1];
        String id = progress.once("receipt", () -> {
            now[0] = answer.get().orElse(null);
            return now[0] == null ? "" : now[0].id();
        });
        if (id.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(now[0]).or(() -> receipts.receipt(id)).or(answer);
    }
}
