package kz.reformbot.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.reformbot.knowledge.Document;
import kz.reformbot.knowledge.Problem;
import kz.reformbot.knowledge.Section;

final class SectionsDiffer implements LintRule {
    @Override
    public String name() {
        return "sections-differ";
    }

    @Override
    public String checks() {
        return "a topic has the same sections in the same order in every language";
    }

    @Override
    public List<Problem> check(LintedFolder folder) {
        List<Problem> problems = new ArrayList<>();
        for (String id : folder.topicIds()) {
            List<Document> documents = List.copyOf(folder.translations(id).values());
            for (Document document : documents) {
                missing(folder, document, documents, problems);
            }
            for (Document document : documents) {
                firstMoved(documents.get(0), document, problems);
            }
        }
        return problems;
    }

    /** Each section that another language has, told where it belongs. */
    private void missing(LintedFolder folder, Document document, List<Document> documents, List<Problem> problems) {
        Set<String> told = new HashSet<>();
        for (Document other : documents) {
            int line = 1;
            for (Section section : other.sections()) {
                Optional<Section> here = document.section(section.anchor());
                if (here.isPresent()) {
                    line = here.get().line();
                } else if (!folder.isMisread(other, section) && told.add(section.anchor())) {
                    problems.add(error(
                            document.file(),
                            line,
                            "the section {#" + section.anchor() + "} is missing here; "
                                    + other.file().getFileName() + ":" + section.line() + " has it"));
                }
            }
        }
    }

    private void firstMoved(Document first, Document document, List<Problem> problems) {
        List<Section> wanted = common(first, document);
        List<Section> found = common(document, first);
        for (int i = 0; i < found.size(); i++) {
            if (!found.get(i).anchor().equals(wanted.get(i).anchor())) {
                problems.add(error(
                        document.file(),
                        found.get(i).line(),
                        "the section {#" + found.get(i).anchor() + "} stands where "
                                + first.file().getFileName() + ":"
                                + wanted.get(i).line() + " has {#"
                                + wanted.get(i).anchor()
                                + "}; keep one order in all languages"));
                return;
            }
        }
    }

    /** The sections of one document that the other has too, in the first one's order. */
    private static List<Section> common(Document document, Document other) {
        return document.sections().stream()
                .filter(section -> other.section(section.anchor()).isPresent())
                .toList();
    }
}
