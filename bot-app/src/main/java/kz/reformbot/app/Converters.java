package kz.reformbot.app;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import kz.reformbot.language.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Option texts into values. */
final class Converters {
    private Converters() {}

    static final class ToLanguage implements ITypeConverter<Language> {
        @Override
        public Language convert(String text) {
            return Language.ofCode(text)
                    .orElseThrow(() -> new TypeConversionException("'" + text + "' is not one of en, ru, kk"));
        }
    }

    /** For flags, whose value comes from the environment. */
    static final class ToYesOrNo implements ITypeConverter<Boolean> {
        @Override
        public Boolean convert(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "true", "yes", "1" -> true;
                case "false", "no", "0" -> false;
                default -> throw new TypeConversionException("'" + text + "' is not one of true, false");
            };
        }
    }

    /** Of TCP; 0 lets the system choose. */
    static final class ToPort implements ITypeConverter<Integer> {
        private static final int HIGHEST = 65_535;

        @Override
        public Integer convert(String text) {
            try {
                int port = Integer.parseInt(text.strip());
                if (port >= 0 && port <= HIGHEST) {
                    return port;
                }
            } catch (NumberFormatException e) {
                // Told below, as a number that is none of a port.
            }
            throw new TypeConversionException("'" + text + "' is not a port, 0 to " + HIGHEST);
        }
    }

    /** A day, or the last day of a month or year. */
    static final class ToDay implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            return day(text);
        }
    }

    /** @throws TypeConversionException when the text is no date */
    static LocalDate day(String text) {
        try {
            return switch (text.length()) {
                case 4 -> Year.parse(text).atMonth(12).atEndOfMonth();
                case 7 -> YearMonth.parse(text).atEndOfMonth();
                default -> LocalDate.parse(text);
            };
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' is not a date such as 2021-05-17, 2021-05 or 2021");
        }
    }
}
