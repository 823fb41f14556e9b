package kz.reformbot.knowledge;

import java.nio.file.Path;
import java.util.Map;
import kz.reformbot.language.Language;

/**
 * What several topics are about, for those who browse: an entry of {@code areas.yml}.
 *
 * @param id the folder that the topics stand in: {@code parliament}
 * @param titles per language
 * @param file where the entry stands, relative to the knowledge folder
 * @param line its line there, from 1
 */
public record Area(String id, Map<Language, String> titles, Path file, int line) {
    public Area {
        titles = Map.copyOf(titles);
    }
}
