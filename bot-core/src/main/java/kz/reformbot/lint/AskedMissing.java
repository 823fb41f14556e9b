package kz.reformbot.lint;

import java.util.ArrayList;
import java.util.List;
import kz.reformbot.knowledge.Problem;

final class AskedMissing implements LintRule {
    @Override
    public String name() {
        return "asked-missing";
    }

    @Override
    public String checks() {
        return "a section has other ways to ask it in every language or in none";
    }

    @Override
    public List<Problem> check(LintedFolder folder) {
        List<Problem> problems = new ArrayList<>();
        for (Counterparts counterparts : folder.counterparts()) {
            counterparts.members().stream()
                    .filter(member -> !member.section().asked().isEmpty())
                    .findFirst()
                    .ifPresent(asked -> without(counterparts, asked, problems));
        }
        return problems;
    }

    private void without(Counterparts counterparts, Counterparts.Member asked, List<Problem> problems) {
        for (Counterparts.Member member : counterparts.members()) {
            if (member.section().asked().isEmpty()) {
                problems.add(warning(
                        member.file(),
                        member.section().line(),
                        "the section {#" + counterparts.anchor() + "} has no <!-- asked: … -->; "
                                + asked.file().getFileName() + ":"
                                + asked.section().line() + " has one"));
            }
        }
    }
}
