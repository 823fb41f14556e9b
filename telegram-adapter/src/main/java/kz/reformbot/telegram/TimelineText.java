package kz.reformbot.telegram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.knowledge.Source;
import kz.reformbot.knowledge.TimelineEvent;
import kz.reformbot.language.Language;
import kz.reformbot.telegram.Browser.View;
import kz.reformbot.telegram.Press.Kind;
import org.jspecify.annotations.Nullable;

/** What happened when: the newest events, or those of a year. */
final class TimelineText {
    private static final int NEWEST = 10;
    private static final int YEARS_A_ROW = 5;

    private final List<TimelineEvent> events;
    private final Map<String, Source> sources;

    TimelineText(KnowledgeBase knowledge) {
        this.events = knowledge.timeline().stream()
                .sorted(Comparator.comparing(TimelineEvent::date))
                .toList();
        this.sources = knowledge.sources();
    }

    View newest(Texts texts) {
        if (events.isEmpty()) {
            return new View(FormattedText.plain(texts.say("timeline.none")), List.of());
        }
        List<TimelineEvent> newest = events.subList(Math.max(0, events.size() - NEWEST), events.size());
        return view(texts.say("timeline.newest"), newest, texts);
    }

    View year(String year, Texts texts) {
        List<TimelineEvent> found =
                events.stream().filter(event -> event.date().startsWith(year)).toList();
        return view(found.isEmpty() ? texts.say("timeline.nothingIn", year) : year, found, texts);
    }

    private View view(String title, List<TimelineEvent> shown, Texts texts) {
        TextBuilder text = FormattedText.builder().bold(title);
        for (TimelineEvent event : shown) {
            text.add("\n\n" + texts.date(event.date()) + " — ");
            text.link(titleOf(event, texts.language()), urlOf(event));
        }
        return new View(text.build(), years());
    }

    private static String titleOf(TimelineEvent event, Language language) {
        return Optional.ofNullable(event.titles().get(language))
                .or(() -> event.titles().values().stream().findFirst())
                .orElse("");
    }

    private @Nullable String urlOf(TimelineEvent event) {
        return event.sources().stream()
                .map(sources::get)
                .filter(Objects::nonNull)
                .map(Source::url)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<List<Button>> years() {
        List<List<Button>> rows = new ArrayList<>();
        List<String> years = events.stream()
                .map(event -> event.date().substring(0, Math.min(4, event.date().length())))
                .distinct()
                .toList();
        for (int i = 0; i < years.size(); i += YEARS_A_ROW) {
            rows.add(years.subList(i, Math.min(years.size(), i + YEARS_A_ROW)).stream()
                    .map(year -> new Press(Kind.YEAR, "", year).button(year))
                    .toList());
        }
        return rows;
    }
}
