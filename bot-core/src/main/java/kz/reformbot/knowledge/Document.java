package kz.reformbot.knowledge;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.reformbot.language.Language;

/**
 * One file of text in one language.
 *
 * @param id for a topic's file the topic's folder ({@code parties/registration}), the same in all languages; for a
 *     plain file its path with its ending
 * @param file relative to the knowledge folder
 * @param curated whether the file belongs to a topic and so must keep the format's rules
 * @param links where its Markdown links point, as written
 */
public record Document(
        String id,
        Path file,
        Language language,
        boolean curated,
        String title,
        List<Section> sections,
        List<Link> links) {
    public Document {
        sections = List.copyOf(sections);
        links = List.copyOf(links);
    }

    /** The target of a Markdown link, as written, and its line in the file (from 1). */
    public record Link(String target, int line) {}

    public Optional<Section> section(String anchor) {
        return sections.stream()
                .filter(section -> section.anchor().equals(anchor))
                .findFirst();
    }
}
