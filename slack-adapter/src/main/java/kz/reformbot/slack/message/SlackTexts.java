package kz.reformbot.slack.message;

import kz.reformbot.guide.Texts;
import kz.reformbot.language.Language;

/** The bundle of this adapter. */
public final class SlackTexts {
    static final String BUNDLE = "kz.reformbot.slack.texts";

    private SlackTexts() {}

    public static Texts in(Language language) {
        return Texts.in(language, BUNDLE, SlackTexts.class.getClassLoader());
    }
}
