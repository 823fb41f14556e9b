package kz.reformbot.knowledge;

import java.util.ArrayList;
import java.util.List;

/**
 * A heading, written as a question where the folder is curated, and what stands under it.
 *
 * @param anchor unique in its document; made from the heading where the file names none
 * @param heading without the anchor, never empty
 * @param line of the heading in its file, from 1
 * @param asked other ways to ask the same; never shown to a reader
 * @param paragraphs the text, lead first; a list item and a table row are paragraphs too
 */
public record Section(String anchor, String heading, int line, List<String> asked, List<Paragraph> paragraphs) {
    public Section {
        asked = List.copyOf(asked);
        paragraphs = List.copyOf(paragraphs);
    }

    /** A block of sentences. */
    public record Paragraph(List<Sentence> sentences) {
        public Paragraph {
            sentences = List.copyOf(sentences);
        }
    }

    public List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        paragraphs.forEach(paragraph -> sentences.addAll(paragraph.sentences()));
        return sentences;
    }
}
