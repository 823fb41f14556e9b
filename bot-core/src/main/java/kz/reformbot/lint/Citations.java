package kz.reformbot.lint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.reformbot.knowledge.Document;
import kz.reformbot.knowledge.Section;
import kz.reformbot.knowledge.Sentence;
import kz.reformbot.knowledge.TimelineEvent;

/** Every place of the folder that cites sources. */
final class Citations {
    private Citations() {}

    record Citation(String source, Path file, int line) {}

    static List<Citation> of(LintedFolder folder) {
        List<Citation> citations = new ArrayList<>();
        for (Document document : folder.documents()) {
            for (Section section : document.sections()) {
                for (Sentence sentence : section.sentences()) {
                    sentence.sources().forEach(id -> citations.add(new Citation(id, document.file(), sentence.line())));
                }
            }
        }
        for (TimelineEvent event : folder.timeline()) {
            event.sources().forEach(id -> citations.add(new Citation(id, event.file(), event.line())));
        }
        return citations;
    }
}
