package kz.reformbot.telegram;

import java.util.List;
import java.util.function.Supplier;
import kz.reformbot.conversation.ConversationId;
import kz.reformbot.conversation.PersonId;
import kz.reformbot.guide.Texts;
import kz.reformbot.language.Language;
import kz.reformbot.telegram.Incoming.Place;
import org.jspecify.annotations.Nullable;

/**
 * Answering one update: who is answered, where, in which language.
 *
 * @param replyTo the message that is answered; null where that is plain to see
 * @param texts in the language of the person's choice, else of their Telegram
 */
record Talk(
        TelegramSender sender,
        Delivery delivery,
        Place place,
        PersonId person,
        @Nullable Integer replyTo,
        Texts texts) {
    ConversationId conversation() {
        return place.conversation();
    }

    Language language() {
        return texts.language();
    }

    List<Integer> say(String text) {
        return say(FormattedText.plain(text), List.of());
    }

    List<Integer> say(FormattedText text, List<List<Button>> buttons) {
        return sender.send(delivery, place.target(), text, buttons, replyTo);
    }

    <T> T whileTyping(Supplier<T> work) {
        return sender.whileTyping(place.target(), work);
    }
}
