package kz.reformbot.telegram;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import kz.reformbot.conversation.Preferences;
import kz.reformbot.language.Language;
import kz.reformbot.telegram.Incoming.Sender;

/** What the adapter says itself, in one language, from the bundle {@code texts}. */
final class Texts {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

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

    /** In the language that a person has chosen, else in that of their Telegram, else in English. */
    static Texts of(Sender person, Preferences preferences) {
        return in(preferences
                .of(person.person())
                .language()
                .or(() -> Optional.ofNullable(person.language()).flatMap(Language::ofCode))
                .orElse(Language.ENGLISH));
    }

    Language language() {
        return language;
    }

    String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(values);
    }

    /** A day or a month written out; a year and whatever else as it stands. */
    String date(String iso) {
        try {
            return MONTH.matcher(iso).matches()
                    ? written("date.month", YearMonth.parse(iso))
                    : written("date.day", LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    private String written(String pattern, TemporalAccessor date) {
        return DateTimeFormatter.ofPattern(bundle.getString(pattern), language.locale())
                .format(date);
    }

    /** A language's own name for itself. */
    static String nameOf(Language language) {
        return Texts.in(language).say("language.name");
    }
}
