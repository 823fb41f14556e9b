package kz.reformbot.knowledge;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kz.reformbot.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A dated event.
 *
 * @param date ISO 8601, a day, month or year
 * @param titles what happened, per language
 * @param section where the folder tells of it: a topic's id, or {@code id#anchor}; null when it does not
 * @param sources ids of the sources it cites, in order, possibly not in the bibliography
 * @param file where the entry stands, relative to the knowledge folder
 * @param line its line there, from 1
 */
public record TimelineEvent(
        String date,
        Map<Language, String> titles,
        @Nullable String section,
        List<String> sources,
        Path file,
        int line) {
    public TimelineEvent {
        titles = Map.copyOf(titles);
        sources = List.copyOf(sources);
    }
}
