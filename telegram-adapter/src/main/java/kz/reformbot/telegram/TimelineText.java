package kz.reformbot.telegram;

import java.util.ArrayList;
import java.util.List;
import kz.reformbot.guide.Texts;
import kz.reformbot.guide.Timeline;
import kz.reformbot.knowledge.TimelineEvent;
import kz.reformbot.telegram.Browser.View;
import kz.reformbot.telegram.Press.Kind;

/** What happened when: the newest events, or those of a year. */
final class TimelineText {
    private static final int NEWEST = 10;
    private static final int YEARS_A_ROW = 5;

    private final Timeline timeline;

    TimelineText(Timeline timeline) {
        this.timeline = timeline;
    }

    View newest(Texts texts) {
        List<TimelineEvent> newest = timeline.newest(NEWEST);
        if (newest.isEmpty()) {
            return new View(FormattedText.plain(texts.say("timeline.none")), List.of());
        }
        return view(texts.say("timeline.newest"), newest, texts);
    }

    View year(String year, Texts texts) {
        List<TimelineEvent> found = timeline.of(year);
        return view(found.isEmpty() ? texts.say("timeline.nothingIn", year) : year, found, texts);
    }

    private View view(String title, List<TimelineEvent> shown, Texts texts) {
        TextBuilder text = FormattedText.builder().bold(title);
        for (TimelineEvent event : shown) {
            text.add("\n\n" + texts.date(event.date()) + " — ");
            text.link(
                    Timeline.title(event, texts.language()), timeline.url(event).orElse(null));
        }
        return new View(text.build(), years());
    }

    private List<List<Button>> years() {
        List<List<Button>> rows = new ArrayList<>();
        List<String> years = timeline.years();
        for (int i = 0; i < years.size(); i += YEARS_A_ROW) {
            rows.add(years.subList(i, Math.min(years.size(), i + YEARS_A_ROW)).stream()
                    .map(year -> new Press(Kind.YEAR, "", year).button(year))
                    .toList());
        }
        return rows;
    }
}
