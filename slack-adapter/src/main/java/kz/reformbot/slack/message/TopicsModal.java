package kz.reformbot.slack.message;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewTitle;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.reformbot.guide.Captions;
import kz.reformbot.guide.Handles;
import kz.reformbot.guide.Texts;
import kz.reformbot.knowledge.Contents;
import kz.reformbot.knowledge.Document;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.knowledge.Section;
import kz.reformbot.slack.message.Action.Kind;

/**
 * The table of contents as pages of one modal: areas, their topics, the sections of each. Immutable and safe to share.
 */
public final class TopicsModal {
    /** Entries of a page: the blocks of a view, less what stands around them. */
    private static final int PAGE = 40;
    /** Characters: many of them may take five each as markup. */
    private static final int MOST_TITLE = 500;

    private final KnowledgeBase knowledge;
    private final Contents contents;
    private final Handles handles;
    private final Clock clock;

    public TopicsModal(KnowledgeBase knowledge, Contents contents, Clock clock) {
        this.knowledge = knowledge;
        this.contents = contents;
        this.handles = new Handles(knowledge);
        this.clock = clock;
    }

    /** What a page leads to. */
    private record Entry(String title, Action action) {}

    /**
     * The page that an action of the kinds AREAS, AREA, TOPIC or SECTION leads to.
     *
     * @return empty for what the folder does not hold any more, and for other kinds
     */
    public Optional<View> page(Action action, Texts texts) {
        return switch (action.kind()) {
            case AREAS -> Optional.of(areas(action, texts));
            case AREA -> id(action).filter(id -> id.endsWith("/")).map(id -> area(id, action, texts));
            case TOPIC ->
                id(action)
                        .flatMap(id -> contents.document(id, texts.language()))
                        .map(document -> topic(document, action, texts));
            case SECTION -> id(action).flatMap(id -> section(id, texts));
            default -> Optional.empty();
        };
    }

    private Optional<String> id(Action action) {
        return handles.id(action.subject());
    }

    public View areas(Texts texts) {
        return areas(Action.of(Kind.AREAS), texts);
    }

    private View areas(Action page, Texts texts) {
        List<Entry> entries = contents.areas().stream()
                .map(area -> new Entry(AreaButtons.title(contents, area, texts), AreaButtons.action(area)))
                .toList();
        return list(Optional.empty(), entries, page, Optional.empty(), texts);
    }

    private View area(String id, Action page, Texts texts) {
        String area = id.substring(0, id.length() - 1);
        LocalDate today = LocalDate.now(clock);
        List<Entry> entries = contents.topics(area, texts.language(), today).stream()
                .map(topic -> new Entry(title(topic, today, texts), Action.of(Kind.TOPIC, Handles.of(topic))))
                .toList();
        return list(
                Optional.of(AreaButtons.title(contents, area, texts)),
                entries,
                page,
                Optional.of(Action.of(Kind.AREAS)),
                texts);
    }

    private String title(String topic, LocalDate today, Texts texts) {
        String title =
                contents.document(topic, texts.language()).map(Document::title).orElse(topic);
        return contents.isOver(topic, today) ? texts.say("topics.over", title) : title;
    }

    private View topic(Document document, Action page, Texts texts) {
        List<Entry> entries = document.sections().stream()
                .map(section -> new Entry(
                        section.heading(), Action.of(Kind.SECTION, Handles.of(document.id() + "#" + section.anchor()))))
                .toList();
        Action back = Action.of(Kind.AREA, Handles.of(Handles.areaOf(document.id())));
        return list(Optional.of(document.title()), entries, page, Optional.of(back), texts);
    }

    /** A page under its title; that of the modal is enough for the first. */
    private View list(Optional<String> title, List<Entry> all, Action page, Optional<Action> back, Texts texts) {
        List<LayoutBlock> blocks = new ArrayList<>();
        title.ifPresent(words -> blocks.add(Blocks.header(words)));
        int from = Math.min(page.number() * PAGE, Math.max(0, (all.size() - 1) / PAGE * PAGE));
        all.subList(from, Math.min(all.size(), from + PAGE)).forEach(entry -> blocks.add(row(entry, texts)));
        List<BlockElement> turns = new ArrayList<>();
        back.ifPresent(action -> turns.add(Labels.button(texts.say("button.back"), action, 0)));
        if (from > 0) {
            turns.add(turn("◀", page, from / PAGE - 1, 1));
        }
        if (from + PAGE < all.size()) {
            turns.add(turn("▶", page, from / PAGE + 1, 2));
        }
        blocks.addAll(Blocks.actions(turns));
        return modal(blocks, texts);
    }

    private static BlockElement turn(String text, Action page, int to, int number) {
        return Labels.button(text, new Action(page.kind(), page.subject(), String.valueOf(to)), number);
    }

    /** The whole title, which a button would cut. */
    private static LayoutBlock row(Entry entry, Texts texts) {
        return SectionBlock.builder()
                .text(Blocks.text(Mrkdwn.escape(Labels.cut(entry.title(), MOST_TITLE))))
                .accessory(Labels.button(texts.say("button.open"), entry.action(), 0))
                .build();
    }

    private Optional<View> section(String id, Texts texts) {
        int hash = id.indexOf('#');
        return hash < 0
                ? Optional.empty()
                : contents.document(id.substring(0, hash), texts.language())
                        .flatMap(document -> document.section(id.substring(hash + 1))
                                .map(section -> section(document, section, texts)));
    }

    private View section(Document document, Section section, Texts texts) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.addAll(Blocks.sections(new Mrkdwn().bold(section.heading()).toString()));
        SourceMarks sources = new SourceMarks(knowledge.sources(), texts);
        blocks.addAll(Blocks.sections(
                SectionMessage.body(section.paragraphs(), sources).toString()));
        blocks.addAll(Blocks.contexts(sources.list().toString()));
        Captions.validity(knowledge, document.id(), texts)
                .ifPresent(line -> blocks.addAll(Blocks.contexts(Mrkdwn.escape(SourceMarks.validity(line)))));
        Action back = Action.of(Kind.TOPIC, Handles.of(document.id()));
        List<LayoutBlock> shown = blocks.subList(0, Math.min(blocks.size(), SlackLimits.VIEW_BLOCKS - 1));
        List<LayoutBlock> all = new ArrayList<>(shown);
        all.addAll(Blocks.actions(List.of(Labels.button(texts.say("button.back"), back, 0))));
        return modal(all, texts);
    }

    private static View modal(List<LayoutBlock> blocks, Texts texts) {
        return View.builder()
                .type("modal")
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(texts.say("topics.title"))
                        .build())
                .close(ViewClose.builder()
                        .type("plain_text")
                        .text(texts.say("button.close"))
                        .build())
                .blocks(blocks)
                .build();
    }
}
