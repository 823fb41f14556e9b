package kz.reformbot.slack.message;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.StaticSelectElement;
import java.util.List;
import kz.reformbot.guide.Texts;
import kz.reformbot.guide.Timeline;
import kz.reformbot.knowledge.TimelineEvent;
import kz.reformbot.slack.message.Action.Kind;

/** What happened when, with a menu of the years. Immutable and safe to share. */
public final class TimelineMessage {
    private static final int NEWEST = 10;

    private final Timeline timeline;

    public TimelineMessage(Timeline timeline) {
        this.timeline = timeline;
    }

    public List<SlackMessage> newest(Texts texts) {
        List<TimelineEvent> newest = timeline.newest(NEWEST);
        if (newest.isEmpty()) {
            return List.of(SlackMessage.plain(texts.say("timeline.none")));
        }
        return message(texts.say("timeline.newest"), newest, texts);
    }

    /**
     * What happened in a year.
     *
     * @param year of four digits
     */
    public List<SlackMessage> year(String year, Texts texts) {
        List<TimelineEvent> found = timeline.of(year);
        return message(found.isEmpty() ? texts.say("timeline.nothingIn", year) : year, found, texts);
    }

    private List<SlackMessage> message(String title, List<TimelineEvent> events, Texts texts) {
        Mrkdwn text = new Mrkdwn().bold(title);
        return new MessageBuilder()
                .section(events(text, events, timeline, texts))
                .under(years(texts))
                .build();
    }

    /** A line for each event, under what the text says already. */
    static Mrkdwn events(Mrkdwn text, List<TimelineEvent> events, Timeline timeline, Texts texts) {
        for (TimelineEvent event : events) {
            text.add("\n• " + texts.date(event.date()) + " — ");
            text.link(
                    Timeline.title(event, texts.language()), timeline.url(event).orElse(null));
        }
        return text;
    }

    private List<LayoutBlock> years(Texts texts) {
        List<String> years = timeline.years();
        if (years.isEmpty()) {
            return List.of();
        }
        List<OptionObject> options =
                years.subList(Math.max(0, years.size() - SlackLimits.OPTIONS), years.size()).stream()
                        .map(year -> Labels.option(year, new Action(Kind.TIMELINE, "", year)))
                        .toList();
        return Blocks.actions(List.of(StaticSelectElement.builder()
                .actionId(Kind.TIMELINE.word() + ".0")
                .placeholder(Labels.plain(texts.say("timeline.year"), SlackLimits.PLACEHOLDER))
                .options(options)
                .build()));
    }
}
