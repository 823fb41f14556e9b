package kz.reformbot.telegram;

import java.util.List;
import kz.reformbot.guide.Captions;
import kz.reformbot.guide.DocumentSection;
import kz.reformbot.guide.Texts;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.knowledge.Section.Paragraph;
import kz.reformbot.knowledge.Sentence;

/** A section of the folder as a message: its heading, its lead, the detail folded, its sources. */
final class SectionText {
    private final KnowledgeBase knowledge;

    SectionText(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    FormattedText of(DocumentSection excerpt, Texts texts) {
        SourceList sources = new SourceList(knowledge.sources(), texts);
        TextBuilder text =
                FormattedText.builder().bold(excerpt.section().heading()).add("\n");
        Captions.validity(knowledge, excerpt.document().id(), texts).ifPresent(line -> text.add(line + "\n"));
        List<Paragraph> paragraphs = excerpt.section().paragraphs();
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
    FormattedText lead(String title, DocumentSection excerpt, Texts texts) {
        SourceList sources = new SourceList(knowledge.sources(), texts);
        TextBuilder text = FormattedText.builder().bold(title).add("\n");
        Captions.validity(knowledge, excerpt.document().id(), texts).ifPresent(line -> text.add(line + "\n"));
        excerpt.section().paragraphs().stream().findFirst().ifPresent(first -> paragraph(text, first, sources));
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
}
