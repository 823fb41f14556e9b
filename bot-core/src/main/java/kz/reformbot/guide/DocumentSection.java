package kz.reformbot.guide;

import kz.reformbot.knowledge.Document;
import kz.reformbot.knowledge.Section;

/** A section and the document that it stands in. */
public record DocumentSection(Document document, Section section) {
    /** {@code parliament/kurultai#number}. */
    public String id() {
        return document.id() + "#" + section.anchor();
    }
}
