package kz.reformbot.telegram;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.reformbot.guide.DocumentSection;
import kz.reformbot.guide.Handles;
import kz.reformbot.guide.Texts;
import kz.reformbot.knowledge.Contents;
import kz.reformbot.knowledge.Document;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.knowledge.Section;
import kz.reformbot.telegram.Press.Kind;

/** The table of contents by buttons: areas, their topics, the sections of each. */
final class Browser {
    private static final int PAGE = 20;

    private final KnowledgeBase knowledge;
    private final Contents contents;
    private final Handles handles;
    private final SectionText sections;
    private final Clock clock;

    Browser(KnowledgeBase knowledge, Contents contents, Clock clock) {
        this.knowledge = knowledge;
        this.contents = contents;
        this.handles = new Handles(knowledge);
        this.sections = new SectionText(knowledge);
        this.clock = clock;
    }

    /** What is shown: a text and the buttons that lead on. */
    record View(FormattedText text, List<List<Button>> buttons) {}

    View areas(int page, Texts texts) {
        List<Button> buttons = contents.areas().stream()
                .map(area -> Press.of(Kind.AREA, Handles.of(area + "/")).button(title(area, texts)))
                .toList();
        return new View(
                FormattedText.builder().bold(texts.say("topics.title")).build(),
                page(buttons, page, Kind.AREAS, "", Optional.empty(), texts));
    }

    private String title(String area, Texts texts) {
        String title = contents.areaTitle(area, texts.language());
        return title.isBlank() ? texts.say("topics.other") : title;
    }

    /** Empty for what the folder does not hold any more. */
    Optional<View> area(String handle, int page, Texts texts) {
        return handles.id(handle).filter(id -> id.endsWith("/")).map(id -> {
            String area = id.substring(0, id.length() - 1);
            LocalDate today = LocalDate.now(clock);
            List<Button> buttons = contents.topics(area, texts.language(), today).stream()
                    .map(topic -> Press.of(Kind.TOPIC, Handles.of(topic)).button(topicTitle(topic, today, texts)))
                    .toList();
            return new View(
                    FormattedText.builder().bold(title(area, texts)).build(),
                    page(buttons, page, Kind.AREA, handle, Optional.of(Press.of(Kind.AREAS, "")), texts));
        });
    }

    private String topicTitle(String topic, LocalDate today, Texts texts) {
        String title =
                contents.document(topic, texts.language()).map(Document::title).orElse(topic);
        return contents.isOver(topic, today) ? texts.say("topics.over", title) : title;
    }

    Optional<View> topic(String handle, int page, Texts texts) {
        return handles.id(handle)
                .flatMap(id -> contents.document(id, texts.language()))
                .map(document -> topic(document, page, texts));
    }

    private View topic(Document document, int page, Texts texts) {
        List<Button> buttons = document.sections().stream()
                .map(section -> Press.of(Kind.SECTION, Handles.of(document.id() + "#" + section.anchor()))
                        .button(section.heading()))
                .toList();
        Press back = Press.of(Kind.AREA, Handles.of(Handles.areaOf(document.id())));
        return new View(
                FormattedText.builder().bold(document.title()).build(),
                page(buttons, page, Kind.TOPIC, Handles.of(document.id()), Optional.of(back), texts));
    }

    /** A topic by its id with {@code _} for the slash, as a link carries it. */
    Optional<View> linked(String payload, Texts texts) {
        return knowledge.documents().stream()
                .map(Document::id)
                .filter(id -> id.replaceAll("[^A-Za-z0-9_-]", "_").equals(payload))
                .findFirst()
                .flatMap(id -> contents.document(id, texts.language()))
                .map(document -> topic(document, 0, texts));
    }

    Optional<View> section(String handle, Texts texts) {
        String id = handles.id(handle).orElse("");
        int hash = id.indexOf('#');
        return hash < 0 ? Optional.empty() : section(id.substring(0, hash), id.substring(hash + 1), texts);
    }

    Optional<View> section(String topic, String anchor, Texts texts) {
        Optional<Document> document = contents.document(topic, texts.language());
        Optional<Section> section = document.flatMap(found -> found.section(anchor));
        return section.map(found -> new View(
                sections.of(new DocumentSection(document.orElseThrow(), found), texts),
                List.of(List.of(Press.of(Kind.TOPIC, Handles.of(topic))
                        .button(document.orElseThrow().title())))));
    }

    private static List<List<Button>> page(
            List<Button> all, int page, Kind kind, String subject, Optional<Press> back, Texts texts) {
        int from = Math.min(Math.max(0, page) * PAGE, Math.max(0, (all.size() - 1) / PAGE * PAGE));
        List<List<Button>> rows = new ArrayList<>();
        all.subList(from, Math.min(all.size(), from + PAGE)).forEach(button -> rows.add(List.of(button)));
        List<Button> turn = new ArrayList<>();
        back.ifPresent(press -> turn.add(press.button("⬆ " + texts.say("button.back"))));
        if (from > 0) {
            turn.add(new Press(kind, subject, String.valueOf(from / PAGE - 1)).button("◀"));
        }
        if (from + PAGE < all.size()) {
            turn.add(new Press(kind, subject, String.valueOf(from / PAGE + 1)).button("▶"));
        }
        rows.add(turn);
        return rows;
    }
}
