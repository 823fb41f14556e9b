package kz.reformbot.language.quantity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.reformbot.language.Language;
import kz.reformbot.language.quantity.TimeReference.Kind;

/**
 * Reads the time that a question asks about.
 *
 * <pre>
 * DateExpressions.in("How many deputies were there in 2021?", Language.ENGLISH, today)
 *     // AS_OF 2021-01-01..2021-12-31
 * </pre>
 *
 * A question in Russian may hold Kazakh words and the other way round.
 */
public final class DateExpressions {
    private DateExpressions() {}

    /**
     * The reference that tells most: one that says a time outright, else now or formerly, else a year standing bare,
     * else a date that is part of a name. Of two alike the first counts. Empty where the question names no time.
     *
     * @param today what "now", "last year" and a day without a year are told from
     */
    public static Optional<TimeReference> in(String text, Language language, LocalDate today) {
        return mostTelling(allIn(text, language, today));
    }

    /** All references in the order in which they stand; they do not overlap. */
    public static List<TimeReference> allIn(String text, Language language, LocalDate today) {
        Tokens tokens = Tokens.of(text);
        List<TimeReference> own = TimeReader.read(tokens, language, today);
        Language other = TimeCues.of(language).mixedWith();
        if (other == null || own.stream().anyMatch(TimeReference::isTelling)) {
            return own;
        }
        List<TimeReference> mixed = TimeReader.read(tokens, other, today);
        return mixed.stream().anyMatch(TimeReference::isTelling) ? mixed : own;
    }

    private static Optional<TimeReference> mostTelling(List<TimeReference> references) {
        List<Predicate<TimeReference>> ranks = List.of(
                reference -> reference.isTelling() && !isVague(reference),
                DateExpressions::isVague,
                reference -> reference.kind() != Kind.NAMED,
                reference -> true);
        return ranks.stream().flatMap(rank -> references.stream().filter(rank)).findFirst();
    }

    private static boolean isVague(TimeReference reference) {
        return reference.kind() == Kind.NOW || reference.kind() == Kind.FORMER;
    }
}
