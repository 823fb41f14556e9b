package kz.reformbot.lint;

import java.util.ArrayList;
import java.util.List;
import kz.reformbot.knowledge.Document;
import kz.reformbot.knowledge.Problem;
import kz.reformbot.knowledge.Section;

final class SectionEmpty implements LintRule {
    @Override
    public String name() {
        return "section-empty";
    }

    @Override
    public String checks() {
        return "a section has text";
    }

    @Override
    public List<Problem> check(LintedFolder folder) {
        List<Problem> problems = new ArrayList<>();
        for (Document document : folder.curated()) {
            for (Section section : document.sections()) {
                if (section.paragraphs().isEmpty()) {
                    problems.add(error(
                            document.file(), section.line(), "the section {#" + section.anchor() + "} has no text"));
                }
            }
        }
        return problems;
    }
}
