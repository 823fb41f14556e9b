package kz.reformbot.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.reformbot.knowledge.Problem;
import kz.reformbot.knowledge.Sentence;
import org.jspecify.annotations.Nullable;

/** Translations that disagree in a number, a share or a date. */
final class QuantitiesDiffer implements LintRule {
    @Override
    public String name() {
        return "quantities-differ";
    }

    @Override
    public String checks() {
        return "a section says the same numbers, shares and dates in every language";
    }

    @Override
    public List<Problem> check(LintedFolder folder) {
        List<Problem> problems = new ArrayList<>();
        for (Counterparts counterparts : folder.counterparts()) {
            Map<Counterparts.Member, SaidQuantities> said = new LinkedHashMap<>();
            Map<Counterparts.Member, Map<String, Sentence>> strong = new LinkedHashMap<>();
            for (Counterparts.Member member : counterparts.members()) {
                List<Sentence> sentences = member.section().sentences();
                SaidQuantities here =
                        SaidQuantities.in(sentences.stream().map(Sentence::text).toList(), member.language());
                Map<String, Sentence> values = new LinkedHashMap<>();
                here.strong().forEach((value, index) -> values.put(value, sentences.get(index)));
                said.put(member, here);
                strong.put(member, values);
            }
            Disagreements disagreements = new Disagreements(strong, (member, value) -> {
                SaidQuantities here = said.get(member);
                return here != null && here.say(value);
            });
            report(counterparts.anchor(), disagreements.find(), problems);
        }
        return problems;
    }

    private void report(String anchor, List<Disagreements.Disagreement> found, List<Problem> problems) {
        List<Disagreements.Disagreement> open = new ArrayList<>(found);
        while (!open.isEmpty()) {
            Disagreements.Disagreement one = open.remove(0);
            Disagreements.Disagreement other = counterpart(one, open);
            open.remove(other);
            String message = "the section {#" + anchor + "} ";
            if (other != null) {
                Disagreements.Disagreement here = one.missing() ? other : one;
                Disagreements.Disagreement there = one.missing() ? one : other;
                message += "says " + here.value() + " here, where " + there.others() + " say " + there.value();
            } else if (one.missing()) {
                message += "lacks " + one.value() + " here, which stands at " + one.others();
            } else {
                message += "says " + one.value() + " here, which does not stand at " + one.others();
            }
            problems.add(error(one.member().file(), one.line(), message));
        }
    }

    /** The value of the same kind that stands in this one's place, if there is one. */
    private static Disagreements.@Nullable Disagreement counterpart(
            Disagreements.Disagreement one, List<Disagreements.Disagreement> open) {
        return open.stream()
                .filter(other -> other.missing() != one.missing()
                        && other.line() == one.line()
                        && other.member().equals(one.member())
                        && kind(other.value()).equals(kind(one.value())))
                .findFirst()
                .orElse(null);
    }

    /** Tells shares, dates and other numbers apart by the one sign that only they have. */
    private static String kind(String value) {
        if (value.endsWith("%")) {
            return "share";
        }
        return value.lastIndexOf('-') > 0 ? "date" : "number";
    }
}
