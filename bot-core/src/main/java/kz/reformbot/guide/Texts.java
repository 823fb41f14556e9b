package kz.reformbot.guide;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import kz.reformbot.language.Language;

/**
 * What the bot says itself, in one language: an adapter's own bundle, and behind it the one that all adapters share. A
 * bundle's plain file is the English one.
 */
public final class Texts {
    private static final String SHARED = "kz.reformbot.guide.texts";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    /** The way that the knowledge writes English dates. */
    private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final Language language;
    private final ResourceBundle own;
    private final ResourceBundle shared;

    private Texts(Language language, ResourceBundle own, ResourceBundle shared) {
        this.language = language;
        this.own = own;
        this.shared = shared;
    }

    /**
     * The texts of an adapter.
     *
     * @param bundle its name, as {@link ResourceBundle} takes it
     * @param loader that finds it
     * @throws java.util.MissingResourceException where there is no such bundle
     */
    public static Texts in(Language language, String bundle, ClassLoader loader) {
        return new Texts(language, bundle(language, bundle, loader), shared(language));
    }

    /** The shared texts alone. */
    public static Texts in(Language language) {
        return new Texts(language, shared(language), shared(language));
    }

    private static ResourceBundle shared(Language language) {
        return bundle(language, SHARED, Texts.class.getClassLoader());
    }

    private static ResourceBundle bundle(Language language, String name, ClassLoader loader) {
        Locale locale = language == Language.ENGLISH ? Locale.ROOT : language.locale();
        return ResourceBundle.getBundle(name, locale, loader, NO_FALLBACK);
    }

    public Language language() {
        return language;
    }

    /**
     * A text with its blanks filled in.
     *
     * @throws java.util.MissingResourceException where neither bundle has it
     */
    public String say(String key, Object... values) {
        String pattern = own.containsKey(key) ? own.getString(key) : shared.getString(key);
        return new MessageFormat(pattern, language.locale()).format(values);
    }

    /** A day written out; a month, a year and whatever else as it stands. */
    public String date(String iso) {
        try {
            return formatter().format(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    private DateTimeFormatter formatter() {
        return language == Language.ENGLISH
                ? ENGLISH_DATE
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale());
    }

    /** A language's own name for itself. */
    public static String nameOf(Language language) {
        return in(language).say("language.name");
    }
}
