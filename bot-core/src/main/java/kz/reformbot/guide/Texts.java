package kz.reformbot.guide;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import kz.reformbot.language.Language;

/**
 * What the bot says itself, in one language: an adapter's own bundle, and behind it the one that all adapters share. A
 * bundle's plain file is the English one.
 */
public final class Texts {
    private static final String SHARED = "kz.reformbot.guide.texts";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

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

    /** A day or a month written out; a year and whatever else as it stands. */
    public String date(String iso) {
        try {
            return MONTH.matcher(iso).matches()
                    ? written("date.month", YearMonth.parse(iso))
                    : written("date.day", LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    private String written(String pattern, TemporalAccessor date) {
        return DateTimeFormatter.ofPattern(shared.getString(pattern), language.locale())
                .format(date);
    }

    /** A language's own name for itself. */
    public static String nameOf(Language language) {
        return in(language).say("language.name");
    }
}
