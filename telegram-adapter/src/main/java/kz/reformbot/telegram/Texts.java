package kz.reformbot.telegram;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import kz.reformbot.language.Language;

/** What the adapter says itself, in one language, from the bundle {@code texts}. */
final class Texts {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Language language;
    private final ResourceBundle bundle;

    private Texts(Language language) {
        this.language = language;
        Locale locale = language == Language.ENGLISH ? Locale.ROOT : language.locale();
        this.bundle = ResourceBundle.getBundle("kz.reformbot.telegram.texts", locale, NO_FALLBACK);
    }

    static Texts in(Language language) {
        return new Texts(language);
    }

    Language language() {
        return language;
    }

    String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(values);
    }

    /** A day written out; a month, a year and whatever else as it stands. */
    String date(String iso) {
        try {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(language.locale())
                    .format(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    /** A language's own name for itself. */
    static String nameOf(Language language) {
        return Texts.in(language).say("language.name");
    }
}
