package kz.reformbot.knowledge;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.reformbot.language.Language;

/** A folder as its table of contents: areas, their topics, the sections of each. Immutable and safe to share. */
public final class Contents {
    private final KnowledgeBase knowledge;
    private final Map<String, Area> areas = new LinkedHashMap<>();
    private final Map<String, List<Document>> documents = new LinkedHashMap<>();

    public Contents(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        knowledge.areas().forEach(area -> areas.put(area.id(), area));
        knowledge
                .documents()
                .forEach(document -> documents
                        .computeIfAbsent(document.id(), id -> new ArrayList<>())
                        .add(document));
    }

    /** The areas that have topics: those of {@code areas.yml} in its order, then the others by name. */
    public List<String> areas() {
        Set<String> found = new LinkedHashSet<>();
        documents.keySet().stream().map(Contents::areaOf).sorted().forEach(found::add);
        Set<String> ordered = new LinkedHashSet<>(areas.keySet());
        ordered.retainAll(found);
        ordered.addAll(found);
        return List.copyOf(ordered);
    }

    /** The folder of a topic; its first letter may be written large where {@code areas.yml} does not name it. */
    public String areaTitle(String area, Language language) {
        Area named = areas.get(area);
        if (named != null && named.titles().containsKey(language)) {
            return named.titles().get(language);
        }
        String words = area.replace('-', ' ').replace('_', ' ');
        return words.isEmpty() ? words : Character.toTitleCase(words.charAt(0)) + words.substring(1);
    }

    /** Ids of an area's topics: what holds on the day first, then what is over; by title within each. */
    public List<String> topics(String area, Language language, LocalDate day) {
        return documents.keySet().stream()
                .filter(id -> areaOf(id).equals(area))
                .sorted(Comparator.comparing((String id) -> isOver(id, day))
                        .thenComparing(id ->
                                document(id, language).map(Document::title).orElse(id)))
                .toList();
    }

    /** Whether a topic has ended by the day. */
    public boolean isOver(String topic, LocalDate day) {
        return Optional.ofNullable(knowledge.topics().get(topic))
                .map(known -> known.isOver(day))
                .orElse(false);
    }

    /** A topic's text in a language, else in the language that the folder has it in; empty for no topic. */
    public Optional<Document> document(String topic, Language language) {
        List<Document> all = documents.getOrDefault(topic, List.of());
        return all.stream()
                .filter(document -> document.language() == language)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /**
     * The topics that replaced each other, a topic among them, the oldest first. By itself where it neither replaced
     * another nor was replaced.
     */
    public List<String> history(String topic) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(topic));
        while (!open.isEmpty()) {
            Topic at = knowledge.topics().get(open.remove());
            if (at != null && found.add(at.id())) {
                at.supersedes().forEach(link -> open.add(link.topic()));
                at.supersededBy().forEach(link -> open.add(link.topic()));
            }
        }
        return found.stream()
                .sorted(Comparator.comparing(this::begin).thenComparing(this::end))
                .toList();
    }

    private LocalDate begin(String topic) {
        LocalDate from = validity(topic).from();
        return from == null ? LocalDate.MIN : from;
    }

    private LocalDate end(String topic) {
        LocalDate to = validity(topic).to();
        return to == null ? LocalDate.MAX : to;
    }

    private Validity validity(String topic) {
        return Optional.ofNullable(knowledge.topics().get(topic))
                .map(Topic::validity)
                .orElse(Validity.ALWAYS);
    }

    /** {@code parliament} of {@code parliament/kurultai}; empty for what stands in no folder. */
    public static String areaOf(String topic) {
        int slash = topic.indexOf('/');
        return slash < 0 ? "" : topic.substring(0, slash);
    }
}
