package kz.reformbot.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.reformbot.knowledge.Problem;
import kz.reformbot.knowledge.Sentence;

final class SourcesDiffer implements LintRule {
    @Override
    public String name() {
        return "sources-differ";
    }

    @Override
    public String checks() {
        return "a section cites the same sources in every language";
    }

    @Override
    public List<Problem> check(LintedFolder folder) {
        List<Problem> problems = new ArrayList<>();
        for (Counterparts counterparts : folder.counterparts()) {
            Map<Counterparts.Member, Map<String, Sentence>> cited = new LinkedHashMap<>();
            for (Counterparts.Member member : counterparts.members()) {
                Map<String, Sentence> sources = new LinkedHashMap<>();
                for (Sentence sentence : member.section().sentences()) {
                    sentence.sources().forEach(id -> sources.putIfAbsent(id, sentence));
                }
                cited.put(member, sources);
            }
            for (Disagreements.Disagreement found : new Disagreements(cited, (member, source) -> false).find()) {
                String message = found.missing()
                        ? "does not cite " + found.value() + " here, which is cited at " + found.others()
                        : "cites " + found.value() + " here, which is not cited at " + found.others();
                problems.add(warning(
                        found.member().file(),
                        found.line(),
                        "the section {#" + counterparts.anchor() + "} " + message));
            }
        }
        return problems;
    }
}
