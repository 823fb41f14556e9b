package kz.reformbot.telegram;

import java.util.Optional;
import kz.reformbot.conversation.Preferences;
import kz.reformbot.guide.Texts;
import kz.reformbot.language.Language;
import kz.reformbot.telegram.Incoming.Sender;

/** The bundle of this adapter. */
final class TelegramTexts {
    static final String BUNDLE = "kz.reformbot.telegram.texts";

    private TelegramTexts() {}

    static Texts in(Language language) {
        return Texts.in(language, BUNDLE, TelegramTexts.class.getClassLoader());
    }

    /** In the language that a person has chosen, else in that of their Telegram, else in English. */
    static Texts of(Sender person, Preferences preferences) {
        return in(preferences
                .of(person.person())
                .language()
                .or(() -> Optional.ofNullable(person.language()).flatMap(Language::ofCode))
                .orElse(Language.ENGLISH));
    }
}
