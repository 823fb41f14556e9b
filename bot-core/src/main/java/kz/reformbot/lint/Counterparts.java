package kz.reformbot.lint;

import java.nio.file.Path;
import java.util.List;
import kz.reformbot.knowledge.Document;
import kz.reformbot.knowledge.Section;
import kz.reformbot.knowledge.Sentence;
import kz.reformbot.language.Language;

/** One section in the languages in which it stands. */
record Counterparts(String anchor, List<Member> members) {
    Counterparts {
        members = List.copyOf(members);
    }

    /** The section in one of them. Equal only to itself: to compare whole documents takes time, and nobody needs it. */
    static final class Member {
        private final Document document;
        private final Section section;

        Member(Document document, Section section) {
            this.document = document;
            this.section = section;
        }

        Section section() {
            return section;
        }

        Path file() {
            return document.file();
        }

        Language language() {
            return document.language();
        }

        /**
         * The line on which this section should say what a sentence of another language says: that of the sentence at
         * the same place where the two are built alike, else that of the heading.
         */
        int lineFor(Member other, Sentence sentence) {
            List<Sentence> here = section.sentences();
            List<Sentence> there = other.section.sentences();
            int place = there.indexOf(sentence);
            if (here.size() == there.size() && place >= 0) {
                return here.get(place).line();
            }
            return lineOfParagraph(other, sentence);
        }

        private int lineOfParagraph(Member other, Sentence sentence) {
            List<Section.Paragraph> here = section.paragraphs();
            List<Section.Paragraph> there = other.section.paragraphs();
            for (int i = 0; i < there.size() && here.size() == there.size(); i++) {
                if (there.get(i).sentences().contains(sentence)) {
                    return here.get(i).sentences().get(0).line();
                }
            }
            return section.line();
        }
    }
}
