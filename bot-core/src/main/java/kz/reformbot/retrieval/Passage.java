package kz.reformbot.retrieval;

import java.util.List;
import java.util.stream.Collectors;
import kz.reformbot.knowledge.Document;
import kz.reformbot.knowledge.Section;
import kz.reformbot.knowledge.Sentence;

/**
 * What is retrieved: a section, or a run of whole sentences of a long one.
 *
 * @param first whether it begins the section
 */
public record Passage(Document document, Section section, List<Sentence> sentences, boolean first) {
    public Passage {
        sentences = List.copyOf(sentences);
    }

    public String text() {
        return sentences.stream().map(Sentence::text).collect(Collectors.joining(" "));
    }

    /** {@code parties/registration#members}. */
    public String reference() {
        return document.id() + "#" + section.anchor();
    }
}
