package kz.reformbot.language.quantity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kz.reformbot.language.Language;
import kz.reformbot.language.quantity.Quantity.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the references to time in one question, read as one language. */
final class TimeReader {
    private static final int YEARS_BACK = 1000;

    private final Tokens tokens;
    private final TimeCues cues;
    private final LocalDate today;
    private final List<Quantity> quantities;
    private final List<TimeReference> found = new ArrayList<>();

    private TimeReader(Tokens tokens, Language language, LocalDate today) {
        this.tokens = tokens;
        this.cues = TimeCues.of(language);
        this.today = today;
        this.quantities = Quantities.in(tokens, language);
    }

    /** In order of appearance; the references do not overlap. */
    static List<TimeReference> read(Tokens tokens, Language language, LocalDate today) {
        TimeReader reader = new TimeReader(tokens, language, today);
        reader.readQuantities();
        reader.readRelative();
        return reader.inOrder();
    }

    /** Where two would overlap, the first stays. */
    private List<TimeReference> inOrder() {
        found.sort(Comparator.comparingInt(TimeReference::start));
        List<TimeReference> result = new ArrayList<>();
        int end = 0;
        for (TimeReference reference : found) {
            if (reference.start() >= end) {
                result.add(reference);
                end = reference.end();
            }
        }
        return List.copyOf(result);
    }

    private void readQuantities() {
        int i = 0;
        while (i < quantities.size()) {
            Quantity quantity = quantities.get(i);
            if (quantity.kind() == Kind.NUMBER) {
                readAgo(quantity);
            } else if (quantity.kind() != Kind.PERCENT) {
                TimeReference span = i + 1 < quantities.size() ? span(quantity, quantities.get(i + 1)) : null;
                found.add(span == null ? reference(quantity) : span);
                i += span == null ? 0 : 1;
            }
            i++;
        }
    }

    /** Two years ago. */
    private void readAgo(Quantity number) {
        int next = tokens.at(number.end());
        ChronoUnit unit = cues.units().get(tokens.word(next));
        if (unit == null
                || !cues.ago().contains(tokens.word(next + 1))
                || number.value().length() > 3) {
            return;
        }
        int count = number.value().chars().allMatch(Character::isDigit) ? Integer.parseInt(number.value()) : YEARS_BACK;
        if (count < YEARS_BACK) {
            RelativeTime ago = new RelativeTime(TimeReference.Kind.AS_OF, unit, -count);
            found.add(ago.from(today, number.start(), tokens.end(next + 1)));
        }
    }

    private @Nullable TimeReference span(Quantity first, Quantity second) {
        if (second.kind() != Kind.DATE && second.kind() != Kind.YEAR) {
            return null;
        }
        int index = tokens.at(first.start());
        int between = tokens.at(first.end());
        int after = tokens.at(second.start());
        int next = tokens.at(second.end());
        Phrases.Hit<Set<String>> opener = cues.spans().before(tokens, index);
        Phrases.Hit<Boolean> closer = cues.spanClosers().from(tokens, next);
        boolean oneWord = after - between == 1;
        boolean opened = oneWord && opener != null && opener.value().contains(tokens.word(between));
        boolean closed = oneWord && closer != null;
        boolean dashed = oneWord && tokens.isDash(between);
        boolean declined = after == between && endsWith(tokens.word(between - 1), cues.spanEndings());
        if (!opened && !closed && !dashed && !declined) {
            return null;
        }
        int start = opened && opener != null ? tokens.start(index - opener.tokens()) : first.start();
        int end = closed && closer != null ? tokens.end(next + closer.tokens() - 1) : second.end();
        return Days.of(first.value(), today)
                .until(Days.of(second.value(), today))
                .as(TimeReference.Kind.BETWEEN, true, start, end);
    }

    private TimeReference reference(Quantity date) {
        DateRole role = DateRole.of(tokens, cues, date);
        int start = Math.min(date.start(), tokens.start(role.from()));
        int end = Math.max(date.end(), tokens.end(role.next() - 1));
        boolean whole = !date.value().startsWith("--"); // else the year is a guess
        return Days.of(date.value(), today).as(role.kind(), role.explicit() && whole, start, end);
    }

    private void readRelative() {
        BitSet taken = new BitSet();
        found.forEach(reference -> taken.set(reference.start(), reference.end()));
        int index = 0;
        while (index < tokens.size()) {
            Phrases.Hit<Boolean> idiom = cues.idioms().from(tokens, index);
            if (idiom != null) {
                index += idiom.tokens();
                continue;
            }
            Phrases.Hit<RelativeTime> hit = cues.relative().from(tokens, index);
            int next = index + (hit == null ? 1 : hit.tokens());
            int start = tokens.start(index);
            int end = tokens.end(next - 1);
            boolean free = taken.nextSetBit(start) < 0 || taken.nextSetBit(start) >= end;
            if (hit != null && free) {
                found.add(hit.value().from(today, start, end));
            }
            index = free ? next : index + 1;
        }
    }

    private static boolean endsWith(String word, List<String> endings) {
        return endings.stream().anyMatch(word::endsWith);
    }
}
