package kz.reformbot.evaluation.dataset;

import java.util.List;
import java.util.Optional;
import kz.reformbot.answer.AnswerStatus;

/**
 * What is expected of an answer; what is empty is not measured.
 *
 * @param status how the question should end
 * @param places where the answer stands: any one of them found is a hit
 * @param contains each of these must be in the answer, in one of its spellings
 * @param absent none of these may be in the answer
 */
public record Gold(Optional<AnswerStatus> status, List<Place> places, List<AnyOf> contains, List<String> absent) {
    public static final Gold NOT_COVERED =
            new Gold(Optional.of(AnswerStatus.NOT_COVERED), List.of(), List.of(), List.of());

    public Gold {
        places = List.copyOf(places);
        contains = List.copyOf(contains);
        absent = List.copyOf(absent);
    }

    /** A document, or one section of it: {@code parties/registration} and {@code members}. */
    public record Place(String document, Optional<String> anchor) {
        public boolean holds(String foundDocument, String foundAnchor) {
            return document.equals(foundDocument)
                    && anchor.map(foundAnchor::equals).orElse(true);
        }
    }

    /** One thing in its spellings. */
    public record AnyOf(List<String> spellings) {
        public AnyOf {
            spellings = List.copyOf(spellings);
        }
    }

    /** Whether the folder is expected to hold an answer. */
    public boolean covered() {
        return status.map(expected -> expected == AnswerStatus.ANSWERED)
                .orElse(!places.isEmpty() || !contains.isEmpty());
    }

    public boolean notCovered() {
        return status.filter(expected -> expected == AnswerStatus.NOT_COVERED).isPresent();
    }
}
