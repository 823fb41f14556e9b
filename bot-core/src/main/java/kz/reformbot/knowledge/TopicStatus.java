package kz.reformbot.knowledge;

import java.util.Locale;
import java.util.Optional;

/**
 * Where a topic stands in its life: {@code proposed}, {@code adopted}, {@code in-force}, {@code superseded} or
 * {@code rejected}.
 */
public enum TopicStatus {
    PROPOSED,
    ADOPTED,
    IN_FORCE,
    SUPERSEDED,
    REJECTED;

    /** The word in topic.yml. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<TopicStatus> ofWord(String word) {
        for (TopicStatus status : values()) {
            if (status.word().equals(word.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
