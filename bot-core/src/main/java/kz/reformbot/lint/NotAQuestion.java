package kz.reformbot.lint;

import java.util.ArrayList;
import java.util.List;
import kz.reformbot.knowledge.Document;
import kz.reformbot.knowledge.Problem;
import kz.reformbot.knowledge.Section;

final class NotAQuestion implements LintRule {
    @Override
    public String name() {
        return "not-a-question";
    }

    @Override
    public String checks() {
        return "a heading is a question";
    }

    @Override
    public List<Problem> check(LintedFolder folder) {
        List<Problem> problems = new ArrayList<>();
        for (Document document : folder.curated()) {
            for (Section section : document.sections()) {
                if (!isQuestion(section.heading()) && !folder.isMisread(document, section)) {
                    problems.add(warning(
                            document.file(),
                            section.line(),
                            "this heading is no question; write it as a person would ask"));
                }
            }
        }
        return problems;
    }

    private static boolean isQuestion(String heading) {
        int last = heading.length() - 1;
        while (last > 0 && "\"'»”’)".indexOf(heading.charAt(last)) >= 0) {
            last--;
        }
        return heading.charAt(last) == '?';
    }
}
