package kz.reformbot.answer;

import java.util.List;
import java.util.Set;
import kz.reformbot.answer.TimeAsked.Mode;
import kz.reformbot.language.Language;
import kz.reformbot.language.quantity.DateExpressions;
import kz.reformbot.language.quantity.Quantities;
import kz.reformbot.language.quantity.Quantity;
import kz.reformbot.language.quantity.TimeReference;

/** Sentences that tell of a later time than the past one a question is about. */
final class OtherTimes {
    private static final Set<TimeReference.Kind> BEGINNINGS =
            Set.of(TimeReference.Kind.SINCE, TimeReference.Kind.AFTER, TimeReference.Kind.BETWEEN);

    private OtherTimes() {}

    /** Whether the sentence says what is so now, or dates itself after the time asked about. */
    static boolean tellsOf(String sentence, Language language, ReadQuestion question) {
        TimeAsked time = question.time();
        if (!time.isPast(question.today()) && time.mode() != Mode.FORMER) {
            return false;
        }
        List<TimeReference> references = DateExpressions.allIn(sentence, language, question.today());
        if (references.stream().anyMatch(reference -> reference.kind() == TimeReference.Kind.NOW)) {
            return true;
        }
        if (time.mode() == Mode.FORMER) {
            return false;
        }
        String last = time.to().toString();
        return Quantities.in(sentence, language).stream()
                .filter(quantity -> quantity.kind() == Quantity.Kind.DATE || quantity.kind() == Quantity.Kind.YEAR)
                .map(Quantity::value)
                .filter(value -> !value.startsWith("-"))
                // ISO dates compare as text; a year or month is later only when all of it is.
                .anyMatch(value -> value.compareTo(last.substring(0, Math.min(value.length(), last.length()))) > 0);
    }

    /** Whether the sentence says outright that what it tells began after the past time a question is about. */
    static boolean beginsLater(String sentence, Language language, ReadQuestion question) {
        TimeAsked time = question.time();
        return time.isPast(question.today())
                && DateExpressions.allIn(sentence, language, question.today()).stream()
                        .anyMatch(reference -> BEGINNINGS.contains(reference.kind())
                                && reference.from() != null
                                && reference.from().isAfter(time.to()));
    }
}
