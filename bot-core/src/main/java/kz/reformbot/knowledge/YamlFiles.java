package kz.reformbot.knowledge;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kz.reformbot.language.Language;
import org.jspecify.annotations.Nullable;

/** Reads the five YAML files of the format. What is wrong with them goes to {@code problems}; the rest is read. */
final class YamlFiles {
    private static final Set<String> TOPIC_KEYS =
            Set.of("status", "valid", "supersedes", "superseded-by", "related", "reviewed");

    private final Consumer<Problem> problems;

    YamlFiles(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** Empty when the file can't be trusted to say when its topic holds. */
    Optional<Topic> topic(String id, Path file, String text) {
        Yaml root = parse(file, text);
        if (root == null) {
            return Optional.empty();
        }
        if (!root.isMap()) {
            error(file, root.line(), "topic-yaml", "a topic.yml is a map with status, valid and reviewed");
            return Optional.empty();
        }
        root.entries().forEach((key, value) -> {
            if (!TOPIC_KEYS.contains(key)) {
                warning(file, value.line(), "unknown-key", "'" + key + "' is not a key of topic.yml");
            }
        });
        Optional<TopicStatus> status = status(file, root);
        Optional<Validity> validity = validity(file, root);
        if (status.isEmpty() || validity.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Topic(
                id,
                status.get(),
                validity.get(),
                links(root.get("supersedes")),
                links(root.get("superseded-by")),
                links(root.get("related")),
                review(file, root),
                file,
                lines(root)));
    }

    private static Map<String, Integer> lines(Yaml root) {
        Map<String, Integer> lines = new HashMap<>();
        root.entries().forEach((key, value) -> lines.put(key, value.line()));
        return lines;
    }

    private Optional<TopicStatus> status(Path file, Yaml root) {
        Yaml value = root.get("status");
        Optional<TopicStatus> status = value.text().flatMap(TopicStatus::ofWord);
        if (status.isEmpty()) {
            error(
                    file,
                    value.line(),
                    "status",
                    "the status is missing or not one of proposed, adopted, in-force, superseded, rejected");
        }
        return status;
    }

    private Optional<Validity> validity(Path file, Yaml root) {
        Yaml value = root.get("valid");
        if (value.isAbsent()) {
            return Optional.of(Validity.ALWAYS);
        }
        try {
            return Optional.of(Validity.parse(value.text().orElse("")));
        } catch (IllegalArgumentException e) {
            error(file, value.line(), "valid", e.getMessage() == null ? "not an interval" : e.getMessage());
            return Optional.empty();
        }
    }

    private static List<Topic.Link> links(Yaml value) {
        List<Topic.Link> links = new ArrayList<>();
        for (Yaml item : value.items()) {
            // A single value stands on its key's line.
            item.text().ifPresent(topic -> links.add(new Topic.Link(topic, item.line())));
        }
        return links;
    }

    private Topic.@Nullable Review review(Path file, Yaml root) {
        Yaml value = root.get("reviewed");
        if (value.isAbsent()) {
            return null;
        }
        try {
            return new Topic.Review(LocalDate.parse(value.text().orElse("")), value.line());
        } catch (DateTimeParseException e) {
            error(file, value.line(), "reviewed", "'reviewed' is not a day; write it as 2026-11-23");
            return null;
        }
    }

    /** By id, in the file's order. A list of maps, or a map from ids to maps. */
    Map<String, Source> sources(Path file, String text) {
        Map<String, Source> sources = new LinkedHashMap<>();
        for (Entry entry : entriesById(file, text, "sources")) {
            Yaml value = entry.value;
            Optional<String> title = value.get("title").text();
            if (title.isEmpty()) {
                error(file, entry.line, "source-title", "source " + entry.id + " has no title");
            }
            Source source = new Source(
                    entry.id,
                    title.orElse(entry.id),
                    value.get("publisher").text().orElse(null),
                    value.get("url").text().orElse(null),
                    value.get("date").text().orElse(null),
                    value.get("language").text().orElse(null),
                    file,
                    entry.line);
            if (sources.putIfAbsent(entry.id, source) != null) {
                error(file, entry.line, "source-twice", "source " + entry.id + " stands twice; keep one");
            }
        }
        return sources;
    }

    Glossary glossary(Path file, String text) {
        List<Glossary.Term> terms = new ArrayList<>();
        for (Entry entry : entriesById(file, text, "terms")) {
            Map<Language, List<String>> forms = new EnumMap<>(Language.class);
            List<String> also = new ArrayList<>();
            entry.value.entries().forEach((key, value) -> {
                Optional<Language> language = Language.ofCode(key);
                if (language.isPresent()) {
                    forms.put(language.get(), spellings(value));
                } else if (!key.equals("id") && !key.equals("note") && !key.equals("definition")) {
                    also.addAll(spellings(value));
                }
            });
            terms.add(new Glossary.Term(entry.id, forms, also, file, entry.line));
        }
        return new Glossary(terms);
    }

    /** A text, a list of texts, or a map whose values are such ({@code term}, {@code abbreviations} …). */
    private static List<String> spellings(Yaml value) {
        if (!value.isMap()) {
            return value.texts();
        }
        List<String> spellings = new ArrayList<>();
        value.entries().values().forEach(part -> spellings.addAll(part.texts()));
        return spellings;
    }

    List<Area> areas(Path file, String text) {
        return entriesById(file, text, "areas").stream()
                .map(entry -> new Area(entry.id, titles(entry.value), file, entry.line))
                .toList();
    }

    private static Map<Language, String> titles(Yaml value) {
        Yaml named = value.get("titles").isMap() ? value.get("titles") : value;
        Map<Language, String> titles = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            named.get(language.code()).text().ifPresent(title -> titles.put(language, title));
        }
        return titles;
    }

    List<TimelineEvent> timeline(Path file, String text) {
        Yaml root = parse(file, text);
        List<TimelineEvent> events = new ArrayList<>();
        if (root == null) {
            return events;
        }
        Yaml list = root.isMap() ? root.get("events") : root;
        for (Yaml item : list.items()) {
            Map<Language, String> titles = titles(item);
            Optional<String> date = item.get("date").text().filter(YamlFiles::isIsoDate);
            if (date.isEmpty() || titles.isEmpty()) {
                error(
                        file,
                        item.line(),
                        "timeline-event",
                        "an event needs a date (2022-06-05, 2022-06 or 2022) and titles under en, ru and kk");
                continue;
            }
            events.add(new TimelineEvent(
                    date.get(),
                    titles,
                    item.get("section").text().orElse(null),
                    item.get("sources").texts(),
                    file,
                    item.line()));
        }
        return events;
    }

    static boolean isIsoDate(String text) {
        String day = text + "2000-01-01".substring(Math.min(text.length(), 10));
        try {
            LocalDate.parse(day);
            return text.length() == 4 || text.length() == 7 || text.length() == 10;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private record Entry(String id, int line, Yaml value) {}

    private List<Entry> entriesById(Path file, String text, String under) {
        Yaml root = parse(file, text);
        if (root == null || root.isAbsent()) {
            return List.of();
        }
        if (root.isMap() && !root.get(under).isAbsent()) {
            root = root.get(under);
        }
        List<Entry> entries = new ArrayList<>();
        if (root.isMap()) {
            root.entries().forEach((id, value) -> entries.add(new Entry(id, value.line(), value)));
        } else {
            for (Yaml item : root.items()) {
                Optional<String> id = item.get("id").text();
                if (id.isPresent()) {
                    entries.add(new Entry(id.get(), item.line(), item));
                } else {
                    error(file, item.line(), "entry-id", "this entry has no id");
                }
            }
        }
        return entries;
    }

    private @Nullable Yaml parse(Path file, String text) {
        try {
            Yaml root = Yaml.parse(text);
            for (Yaml.RepeatedKey repeated : root.repeatedKeys()) {
                error(file, repeated.line(), "key-twice", "'" + repeated.key() + "' stands twice here; keep one");
            }
            return root;
        } catch (Yaml.Unreadable e) {
            error(file, e.line(), "yaml", "this is not YAML: " + e.getMessage());
            return null;
        }
    }

    private void error(Path file, int line, String rule, String message) {
        problems.accept(Problem.error(file, line, rule, message));
    }

    private void warning(Path file, int line, String rule, String message) {
        problems.accept(Problem.warning(file, line, rule, message));
    }
}
