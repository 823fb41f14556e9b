package kz.reformbot.answer;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import kz.reformbot.knowledge.Validity;
import kz.reformbot.language.Language;

/** What the bot says in its own words, in one language, from the bundle {@code wording}. */
public final class Wording {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Language language;
    private final ResourceBundle bundle;

    private Wording(Language language) {
        this.language = language;
        Locale locale = language == Language.ENGLISH ? Locale.ROOT : language.locale();
        bundle = ResourceBundle.getBundle("kz.reformbot.answer.wording", locale, NO_FALLBACK);
    }

    /** The words of a language. */
    public static Wording in(Language language) {
        return new Wording(language);
    }

    String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(values);
    }

    /** "since 1 July 2026", "until 30 June 2026", "from … to …"; empty for what has no stated validity. */
    public String validity(Validity validity) {
        LocalDate from = validity.from();
        LocalDate to = validity.to();
        if (from != null && to != null) {
            return say("date.range", day(from, "month.from."), day(to, "month.to."));
        }
        if (to != null) {
            return say("date.until", day(to, "month.to."));
        }
        return from == null ? "" : since(from);
    }

    String since(LocalDate from) {
        return say("date.since", day(from, "month.from."));
    }

    /** "from 1 January 2027": of a time that has not begun. */
    String starting(Validity validity) {
        LocalDate from = validity.from();
        return from == null || validity.to() != null
                ? validity(validity)
                : say("date.starts", day(from, "month.from."));
    }

    private String day(LocalDate day, String months) {
        String month = months + day.getMonthValue();
        String name = bundle.containsKey(month) ? month : "month." + day.getMonthValue();
        return say(
                "date.day", String.valueOf(day.getDayOfMonth()), bundle.getString(name), String.valueOf(day.getYear()));
    }

    /** The first letter in upper case. */
    public static String capitalised(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toTitleCase(first))
                .append(text, Character.charCount(first), text.length())
                .toString();
    }
}
