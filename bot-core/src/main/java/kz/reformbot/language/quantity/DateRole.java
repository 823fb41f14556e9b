package kz.reformbot.language.quantity;

import java.util.List;
import java.util.Map;
import kz.reformbot.language.quantity.TimeReference.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a date in a question is for, read from the words around it, the nearest first.
 *
 * @param from the first token that belongs to the reference
 * @param next the first token after it
 */
record DateRole(Kind kind, boolean explicit, int from, int next) {
    /** How many words may stand between a date and the cue of the event it belongs to. */
    private static final int REACH = 3;

    static DateRole of(Tokens tokens, TimeCues cues, Quantity date) {
        return new Reading(tokens, cues, date).role();
    }

    private static final class Reading {
        private final Tokens tokens;
        private final TimeCues cues;
        private final Quantity date;
        private final int index;
        private final int next;

        Reading(Tokens tokens, TimeCues cues, Quantity date) {
            this.tokens = tokens;
            this.cues = cues;
            this.date = date;
            this.index = tokens.at(date.start());
            this.next = tokens.at(date.end());
        }

        DateRole role() {
            DateRole role = besides();
            if (role == null) {
                role = ofEventBefore();
            }
            if (role == null) {
                role = ofEventAfter();
            }
            return role == null ? alone() : role;
        }

        /** A cue right before or after the date. */
        private @Nullable DateRole besides() {
            Phrases.Hit<Kind> after = cues.after().from(tokens, next);
            if (after != null && isDeclined(tokens.word(next - 1), after.value())) {
                return new DateRole(after.value(), true, index, next + after.tokens());
            }
            Phrases.Hit<Kind> before = cues.before().before(tokens, index);
            return before == null
                    ? null
                    : new DateRole(before.value(), before.value() != Kind.NAMED, index - before.tokens(), next);
        }

        /** до референдума 2022 года; before the 2022 referendum. */
        private @Nullable DateRole ofEventBefore() {
            for (int at = index - 1; at >= index - REACH && isBridge(tokens.word(at)); at--) {
                Phrases.Hit<Kind> hit = cues.beforeEvent().before(tokens, at);
                if (hit != null) {
                    return new DateRole(hit.value(), false, at - hit.tokens(), next);
                }
            }
            return null;
        }

        /** 2022 жылғы референдумға дейін. */
        private @Nullable DateRole ofEventAfter() {
            for (int at = next + 1; at <= next + REACH && isBridge(tokens.word(at - 1)); at++) {
                Phrases.Hit<Kind> hit = cues.afterEvent().from(tokens, at);
                if (hit != null && isDeclined(tokens.word(at - 1), hit.value())) {
                    return new DateRole(hit.value(), false, index, at + hit.tokens());
                }
            }
            return null;
        }

        private boolean isBridge(String word) {
            return !word.isEmpty() && !cues.questionWords().contains(word);
        }

        private boolean isDeclined(String word, Kind kind) {
            List<String> endings = cues.eventEndings().getOrDefault(kind, List.of());
            return word.isEmpty() || endings.isEmpty() || endings.stream().anyMatch(word::endsWith);
        }

        private DateRole alone() {
            boolean bareYear = date.kind() == Quantity.Kind.YEAR;
            Map<String, Kind> endings = bareYear ? cues.yearEndings() : cues.dateEndings();
            String last = tokens.word(next - 1);
            Kind byEnding = last.isEmpty() ? null : byEnding(last, endings);
            if (byEnding != null) {
                return new DateRole(byEnding, byEnding != Kind.NAMED, index, next);
            }
            boolean named = cues.determiners().contains(tokens.word(index - 1))
                    || cues.events().before(tokens, index) != null
                    || cues.events().from(tokens, next) != null;
            return new DateRole(named ? Kind.NAMED : Kind.AS_OF, !named && !bareYear, index, next);
        }

        private static @Nullable Kind byEnding(String word, Map<String, Kind> endings) {
            for (Map.Entry<String, Kind> ending : endings.entrySet()) {
                if (word.endsWith(ending.getKey())) {
                    return ending.getValue();
                }
            }
            return null;
        }
    }
}
