package kz.reformbot.telegram;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.reformbot.knowledge.Document;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.knowledge.Section;
import kz.reformbot.knowledge.Section.Paragraph;
import kz.reformbot.knowledge.Sentence;
import kz.reformbot.knowledge.Topic;
import kz.reformbot.knowledge.Validity;

/** A section of the folder as a message: its heading, its lead, the detail folded, its sources. */
final class SectionText {
    private final KnowledgeBase knowledge;

    SectionText(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    FormattedText of(Document document, Section section, Texts texts) {
        SourceList sources = new SourceList(knowledge.sources(), texts);
        TextBuilder text = FormattedText.builder().bold(section.heading()).add("\n");
        validity(document.id(), texts).ifPresent(line -> text.add(line + "\n"));
        List<Paragraph> paragraphs = section.paragraphs();
        if (!paragraphs.isEmpty()) {
            text.add("\n");
            paragraph(text, paragraphs.get(0), sources);
        }
        if (paragraphs.size() > 1) {
            text.add("\n\n").quote(quote -> {
                for (Paragraph paragraph : paragraphs.subList(1, paragraphs.size())) {
                    quote.add(quote.endsLine() ? "" : "\n");
                    paragraph(quote, paragraph, sources);
                }
            });
        }
        text.add("\n");
        sources.list(text);
        return text.build();
    }

    /**
     * The lead only.
     *
     * @param title over it
     */
    FormattedText lead(String title, Document document, Section section, Texts texts) {
        SourceList sources = new SourceList(knowledge.sources(), texts);
        TextBuilder text = FormattedText.builder().bold(title).add("\n");
        validity(document.id(), texts).ifPresent(line -> text.add(line + "\n"));
        section.paragraphs().stream().findFirst().ifPresent(first -> paragraph(text, first, sources));
        sources.list(text);
        return text.build();
    }

    private static void paragraph(TextBuilder text, Paragraph paragraph, SourceList sources) {
        boolean first = true;
        for (Sentence sentence : paragraph.sentences()) {
            text.add(first ? "" : " ").add(sentence.text());
            sources.mark(text, sentence.sources());
            first = false;
        }
    }

    /** "In force since …", "Held until …", "Proposed, not in force"; empty where the folder does not tell. */
    private Optional<String> validity(String id, Texts texts) {
        Topic topic = knowledge.topics().get(id);
        if (topic == null) {
            return Optional.empty();
        }
        Validity validity = topic.validity();
        LocalDate from = validity.from();
        LocalDate to = validity.to();
        return switch (topic.status()) {
            case PROPOSED, REJECTED ->
                Optional.of(texts.say("status." + topic.status().word()));
            case ADOPTED, IN_FORCE, SUPERSEDED -> {
                if (from != null && to != null) {
                    yield Optional.of(texts.say("valid.range", texts.date(from.toString()), texts.date(to.toString())));
                }
                if (to != null) {
                    yield Optional.of(texts.say("valid.until", texts.date(to.toString())));
                }
                yield from == null
                        ? Optional.empty()
                        : Optional.of(texts.say("valid.since", texts.date(from.toString())));
            }
        };
    }
}
