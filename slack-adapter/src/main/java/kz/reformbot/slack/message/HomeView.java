package kz.reformbot.slack.message;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.reformbot.conversation.Feedback;
import kz.reformbot.conversation.Feedback.Rating;
import kz.reformbot.conversation.Preferences.Preference;
import kz.reformbot.conversation.Receipt;
import kz.reformbot.guide.Texts;
import kz.reformbot.guide.Timeline;
import kz.reformbot.knowledge.Contents;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.knowledge.TimelineEvent;
import kz.reformbot.language.Language;
import kz.reformbot.slack.message.Action.Kind;

/** App Home: what the bot covers, and what the person has set and said. Immutable and safe to share. */
public final class HomeView {
    private static final int NEWEST_EVENTS = 5;
    private static final int NEWEST_FEEDBACK = 5;
    private static final int MOST_QUESTION = 150;

    private final KnowledgeBase knowledge;
    private final Contents contents;
    private final Timeline timeline;

    public HomeView(KnowledgeBase knowledge, Contents contents) {
        this.knowledge = knowledge;
        this.contents = contents;
        this.timeline = new Timeline(knowledge);
    }

    /**
     * The page of a person.
     *
     * @param given what they said about answers, newest first
     */
    public View of(Preference preference, List<Feedback> given, Texts texts) {
        List<LayoutBlock> blocks = new ArrayList<>();
        about(blocks, texts);
        settings(blocks, preference, texts);
        topics(blocks, texts);
        events(blocks, texts);
        feedback(blocks, given, texts);
        privacy(blocks, texts);
        return View.builder().type("home").blocks(blocks).build();
    }

    private void about(List<LayoutBlock> blocks, Texts texts) {
        blocks.add(Blocks.header(texts.say("home.title")));
        long topics = contents.areas().stream()
                .mapToLong(area ->
                        contents.topics(area, texts.language(), LocalDate.EPOCH).size())
                .sum();
        say(blocks, new Mrkdwn().add(texts.say("help")));
        small(blocks, texts.say("home.holds", topics, knowledge.sources().size()));
    }

    private static void settings(List<LayoutBlock> blocks, Preference preference, Texts texts) {
        title(blocks, texts.say("home.settings"));
        List<OptionObject> options = PersonalBlocks.languageOptions(texts);
        int chosen = preference.language().map(Language::ordinal).orElse(-1) + 1;
        beside(
                blocks,
                texts.say("home.language"),
                StaticSelectElement.builder()
                        .actionId(Kind.LANGUAGE.word() + ".0")
                        .options(options)
                        .initialOption(options.get(chosen))
                        .build());
        Optional<LocalDate> day = preference.asOf();
        beside(
                blocks,
                texts.say("home.asOf"),
                DatePickerElement.builder()
                        .actionId(Kind.AS_OF.word() + ".0")
                        .placeholder(Labels.plain(texts.say("home.pickDay"), SlackLimits.PLACEHOLDER))
                        .initialDate(day.map(LocalDate::toString).orElse(null))
                        .build());
        if (day.isPresent()) {
            blocks.addAll(Blocks.actions(List.of(Labels.button(texts.say("button.today"), Action.of(Kind.AS_OF), 1))));
        }
    }

    private void topics(List<LayoutBlock> blocks, Texts texts) {
        title(blocks, texts.say("topics.title"));
        blocks.addAll(AreaButtons.of(contents, texts));
    }

    private void events(List<LayoutBlock> blocks, Texts texts) {
        List<TimelineEvent> newest = timeline.newest(NEWEST_EVENTS);
        if (!newest.isEmpty()) {
            title(blocks, texts.say("timeline.newest"));
            say(blocks, TimelineMessage.events(new Mrkdwn(), newest, timeline, texts));
        }
    }

    private static void feedback(List<LayoutBlock> blocks, List<Feedback> given, Texts texts) {
        title(blocks, texts.say("home.feedback"));
        Mrkdwn text = new Mrkdwn();
        given.stream().limit(NEWEST_FEEDBACK).forEach(each -> text.add("\n• " + line(each, texts)));
        say(blocks, text.isEmpty() ? text.add(texts.say("home.noFeedback")) : text);
    }

    /** {@code 👎 How many deputies are there? — It is out of date, 24 November 2026}. */
    private static String line(Feedback feedback, Texts texts) {
        String thumb = feedback.rating() == Rating.GOOD ? "👍 " : feedback.rating() == Rating.BAD ? "👎 " : "";
        String about =
                feedback.receipt().map(Receipt::question).or(feedback::comment).orElse("");
        String day =
                texts.date(feedback.given().atZone(ZoneOffset.UTC).toLocalDate().toString());
        String reason = feedback.reason()
                .map(why -> texts.say("reason." + why.name()) + ", ")
                .orElse("");
        return thumb + Labels.cut(about, MOST_QUESTION) + " — " + reason + day;
    }

    private static void privacy(List<LayoutBlock> blocks, Texts texts) {
        title(blocks, texts.say("home.privacy"));
        say(blocks, new Mrkdwn().add(texts.say("privacy")));
        blocks.addAll(Blocks.actions(List.of(PersonalBlocks.forget(texts))));
    }

    private static void title(List<LayoutBlock> blocks, String title) {
        blocks.add(Blocks.divider());
        blocks.add(Blocks.header(title));
    }

    private static void say(List<LayoutBlock> blocks, Mrkdwn text) {
        blocks.addAll(Blocks.sections(text.toString()));
    }

    private static void small(List<LayoutBlock> blocks, String text) {
        blocks.addAll(Blocks.contexts(Mrkdwn.escape(text)));
    }

    private static void beside(List<LayoutBlock> blocks, String text, BlockElement accessory) {
        blocks.add(SectionBlock.builder()
                .text(Blocks.text(Mrkdwn.escape(text)))
                .accessory(accessory)
                .build());
    }
}
