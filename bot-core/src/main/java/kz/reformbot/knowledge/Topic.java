package kz.reformbot.knowledge;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What no translation may change about a topic: its {@code topic.yml}.
 *
 * @param id the topic's folder relative to the knowledge folder, with forward slashes: {@code parties/registration}
 * @param supersedes ids of the topics that this one replaced
 * @param supersededBy ids of the topics that replaced this one
 * @param reviewed the day a curator last checked it, null when not stated
 * @param file the topic.yml, relative to the knowledge folder
 * @param lines of topic.yml on which its keys stand, from 1
 */
public record Topic(
        String id,
        TopicStatus status,
        Validity validity,
        List<Link> supersedes,
        List<Link> supersededBy,
        List<Link> related,
        @Nullable Review reviewed,
        Path file,
        Map<String, Integer> lines) {
    public Topic {
        supersedes = List.copyOf(supersedes);
        supersededBy = List.copyOf(supersededBy);
        related = List.copyOf(related);
        lines = Map.copyOf(lines);
    }

    /** Whether it has ended by a day: by its dates, or, where it has no end, because it says that it is superseded. */
    public boolean isOver(LocalDate day) {
        boolean endUnknown = status == TopicStatus.SUPERSEDED && validity.to() == null;
        return endUnknown ? !validity.startsAfter(day) : validity.endedBefore(day);
    }

    /** The line of topic.yml on which a key stands; 1 where it does not. */
    public int line(String key) {
        return lines.getOrDefault(key, 1);
    }

    /** A link to another topic, and the line of topic.yml that makes it (from 1). */
    public record Link(String topic, int line) {}

    /** The day of the last review, and the line of topic.yml that says so (from 1). */
    public record Review(LocalDate day, int line) {}
}
