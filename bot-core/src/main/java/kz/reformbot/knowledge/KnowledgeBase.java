package kz.reformbot.knowledge;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A folder, read. Immutable and safe to share.
 *
 * @param folder the folder itself
 * @param documents in the order of their paths
 * @param topics by id
 * @param sources by id, empty in a plain folder
 * @param areas what topics are grouped under, in the order in which to show them; empty where nobody named them
 * @param problems what could not be read, or breaks the format in a way that only reading can see
 * @param version a short fingerprint of every file's content: the same for the same folder
 */
public record KnowledgeBase(
        Path folder,
        List<Document> documents,
        Map<String, Topic> topics,
        Map<String, Source> sources,
        Glossary glossary,
        List<TimelineEvent> timeline,
        List<Area> areas,
        List<Problem> problems,
        String version) {
    public KnowledgeBase {
        documents = List.copyOf(documents);
        topics = Map.copyOf(topics);
        sources = Map.copyOf(sources);
        timeline = List.copyOf(timeline);
        areas = List.copyOf(areas);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a folder. Files that can't be read are left out and named in {@link #problems}.
     *
     * @throws KnowledgeException when there is no such folder, or nothing in it can be served
     */
    public static KnowledgeBase load(Path folder) {
        KnowledgeBase knowledge = read(folder);
        if (knowledge.documents().isEmpty()) {
            String why = knowledge.problems().isEmpty()
                    ? "it holds no .md or .txt file with text in it"
                    : "none of its files could be read, the first because of "
                            + knowledge.problems().get(0);
            throw new KnowledgeException("Nothing can be served from " + folder + ": " + why + ".");
        }
        return knowledge;
    }

    /**
     * Reads a folder for checking: one in which nothing can be served is no exception here.
     *
     * @throws KnowledgeException when there is no such folder
     */
    public static KnowledgeBase read(Path folder) {
        return new FolderReader(folder).read();
    }

    public Optional<Topic> topicOf(Document document) {
        return Optional.ofNullable(topics.get(document.id()));
    }
}
