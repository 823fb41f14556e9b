package kz.reformbot.guide;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.knowledge.Source;
import kz.reformbot.knowledge.TimelineEvent;
import kz.reformbot.language.Language;

/** What happened when, the oldest first. Immutable and safe to share. */
public final class Timeline {
    private final List<TimelineEvent> events;
    private final Map<String, Source> sources;

    public Timeline(KnowledgeBase knowledge) {
        this.events = knowledge.timeline().stream()
                .sorted(Comparator.comparing(TimelineEvent::date))
                .toList();
        this.sources = knowledge.sources();
    }

    public List<TimelineEvent> newest(int most) {
        return events.subList(Math.max(0, events.size() - most), events.size());
    }

    /**
     * What happened in a year.
     *
     * @param year of four digits
     */
    public List<TimelineEvent> of(String year) {
        return events.stream().filter(event -> yearOf(event).equals(year)).toList();
    }

    /** The years in which something happened. */
    public List<String> years() {
        return events.stream().map(Timeline::yearOf).distinct().toList();
    }

    private static String yearOf(TimelineEvent event) {
        return event.date().substring(0, Math.min(4, event.date().length()));
    }

    /** In another language where the folder has none in this one. */
    public static String title(TimelineEvent event, Language language) {
        return Optional.ofNullable(event.titles().get(language))
                .or(() -> event.titles().values().stream().findFirst())
                .orElse("");
    }

    /** Where it can be read; empty where no source of it has an address. */
    public Optional<String> url(TimelineEvent event) {
        return event.sources().stream()
                .map(sources::get)
                .filter(Objects::nonNull)
                .map(Source::url)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
