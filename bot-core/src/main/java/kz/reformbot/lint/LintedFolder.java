package kz.reformbot.lint;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.reformbot.knowledge.Area;
import kz.reformbot.knowledge.Document;
import kz.reformbot.knowledge.Glossary;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.knowledge.Problem;
import kz.reformbot.knowledge.Section;
import kz.reformbot.knowledge.Source;
import kz.reformbot.knowledge.TimelineEvent;
import kz.reformbot.knowledge.Topic;
import kz.reformbot.language.Language;

/** The folder as the rules look at it: with its translations side by side, and knowing what could not be read. */
final class LintedFolder {
    private static final Path GLOSSARY = Path.of("glossary.yml");

    private final KnowledgeBase knowledge;
    private final LocalDate today;
    private final Period reviewPeriod;
    private final SortedMap<String, Topic> topics;
    private final List<Document> curated;
    private final SortedMap<String, Map<Language, Document>> translations = new TreeMap<>();
    private final Set<Place> misread = new HashSet<>();
    private final Set<Path> unread = new HashSet<>();
    private final Set<String> unreadTopics = new HashSet<>();

    private record Place(Path file, int line) {}

    LintedFolder(KnowledgeBase knowledge, LocalDate today, Period reviewPeriod) {
        this.knowledge = knowledge;
        this.today = today;
        this.reviewPeriod = reviewPeriod;
        topics = new TreeMap<>(knowledge.topics());
        curated = knowledge.documents().stream().filter(Document::curated).toList();
        for (Document document : curated) {
            translations
                    .computeIfAbsent(document.id(), id -> new EnumMap<>(Language.class))
                    .putIfAbsent(document.language(), document);
        }
        for (Problem problem : knowledge.problems()) {
            if (problem.severity() == Problem.Severity.ERROR) {
                misread.add(new Place(problem.file(), problem.line()));
                unread.add(problem.file());
            }
        }
        knowledge.documents().forEach(document -> unread.remove(document.file()));
        topics.values().forEach(topic -> unread.remove(topic.file()));
        for (Problem problem : knowledge.problems()) {
            if (unread.contains(problem.file()) && problem.path().contains("/")) {
                unreadTopics.add(problem.path().substring(0, problem.path().lastIndexOf('/')));
            }
        }
    }

    LocalDate today() {
        return today;
    }

    Period reviewPeriod() {
        return reviewPeriod;
    }

    Path root() {
        return knowledge.folder();
    }

    SortedMap<String, Topic> topics() {
        return topics;
    }

    /** The documents that must keep the format, in the order of their paths. */
    List<Document> curated() {
        return curated;
    }

    List<Document> documents() {
        return knowledge.documents();
    }

    Map<String, Source> sources() {
        return knowledge.sources();
    }

    Glossary glossary() {
        return knowledge.glossary();
    }

    List<Area> areas() {
        return knowledge.areas();
    }

    List<TimelineEvent> timeline() {
        return knowledge.timeline();
    }

    /** The ids of all topics, also of those whose topic.yml is missing. */
    SortedSet<String> topicIds() {
        SortedSet<String> ids = new TreeSet<>(topics.keySet());
        ids.addAll(translations.keySet());
        return ids;
    }

    /** A topic's documents in the order of the languages. */
    Map<Language, Document> translations(String topic) {
        return translations.getOrDefault(topic, Map.of());
    }

    /** Whether something of a topic's or file's could not be read, so that nothing can be said about what it lacks. */
    boolean isUnread(Path file) {
        return unread.contains(file);
    }

    /** Whether a topic may exist although it was not read. */
    boolean isUnreadTopic(String id) {
        return unreadTopics.contains(id);
    }

    /** Whether all texts and events were read. */
    boolean isWhole() {
        return unread.stream().allMatch(file -> file.equals(UnknownSource.BIBLIOGRAPHY) || file.equals(GLOSSARY));
    }

    /** Whether reading has already reported an error at this heading. */
    boolean isMisread(Document document, Section section) {
        return misread.contains(new Place(document.file(), section.line()));
    }

    /** Every section that stands in more than one language. */
    List<Counterparts> counterparts() {
        List<Counterparts> all = new ArrayList<>();
        translations.forEach((topic, documents) -> {
            for (String anchor : anchors(documents.values())) {
                List<Counterparts.Member> members = new ArrayList<>();
                for (Document document : documents.values()) {
                    document.section(anchor)
                            .filter(section -> !isMisread(document, section))
                            .ifPresent(section -> members.add(new Counterparts.Member(document, section)));
                }
                if (members.size() > 1) {
                    all.add(new Counterparts(anchor, members));
                }
            }
        });
        return Collections.unmodifiableList(all);
    }

    private static Set<String> anchors(Iterable<Document> documents) {
        Set<String> anchors = new LinkedHashSet<>();
        for (Document document : documents) {
            document.sections().forEach(section -> anchors.add(section.anchor()));
        }
        return anchors;
    }

    /**
     * What is missing where a link such as {@code parties/registration#members} leads; empty when it leads somewhere.
     */
    Optional<String> deadPart(String link) {
        int hash = link.indexOf('#');
        String topic = hash < 0 ? link : link.substring(0, hash);
        if (isUnreadTopic(topic)) {
            return Optional.empty();
        }
        if (!topicIds().contains(topic)) {
            return Optional.of("there is no topic '" + topic + "'");
        }
        String anchor = hash < 0 ? "" : link.substring(hash + 1);
        boolean found = hash < 0
                || translations(topic).values().stream()
                        .anyMatch(document -> document.section(anchor).isPresent());
        return found ? Optional.empty() : Optional.of("topic '" + topic + "' has no section {#" + anchor + "}");
    }
}
