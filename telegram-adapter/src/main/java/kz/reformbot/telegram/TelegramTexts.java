package kz.reformbot.telegram;

import kz.reformbot.guide.Texts;
import kz.reformbot.language.Language;

/** The bundle of this adapter. */
final class TelegramTexts {
    static final String BUNDLE = "kz.reformbot.telegram.texts";

    private TelegramTexts() {}

    static Texts in(Language language) {
        return Texts.in(language, BUNDLE, TelegramTexts.class.getClassLoader());
    }
}
