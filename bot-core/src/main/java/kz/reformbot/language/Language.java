package kz.reformbot.language;

import java.util.Locale;
import java.util.Optional;

/** A language the bot reads and answers in. */
public enum Language {
    ENGLISH("en"),
    RUSSIAN("ru"),
    KAZAKH("kk");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The ISO 639-1 code: {@code en}, {@code ru} or {@code kk}. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /**
     * The language of an ISO 639-1 code or tag ({@code kk}, {@code kk-KZ}), in any case; empty for a language the bot
     * does not speak.
     */
    public static Optional<Language> ofCode(String code) {
        String primary = code.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        for (Language language : values()) {
            if (language.code.equals(primary)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
