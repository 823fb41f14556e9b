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
            List<Map<Counterparts.Member, List<Sentence>>> parts = parts(counterparts.members());
            parts.forEach(part -> report(counterparts.anchor(), disagreements(part), problems));
        }
        return problems;
    }

    /**
     * What is compared with what: heading with heading, then paragraph with paragraph where all languages have as many,
     * so that two numbers that changed places are seen, else the whole text with the whole text.
     */
    private static List<Map<Counterparts.Member, List<Sentence>>> parts(List<Counterparts.Member> members) {
        boolean alike = members.stream()
                        .map(member -> member.section().paragraphs().size())
                        .distinct()
                        .count()
                == 1;
        List<Map<Counterparts.Member, List<Sentence>>> parts = new ArrayList<>();
        for (Counterparts.Member member : members) {
            List<List<Sentence>> own = new ArrayList<>();
            own.add(List.of(new Sentence(
                    member.section().heading(), List.of(), member.section().line())));
            if (alike) {
                member.section().paragraphs().forEach(paragraph -> own.add(paragraph.sentences()));
            } else {
                own.add(member.section().sentences());
            }
            for (int i = 0; i < own.size(); i++) {
                if (parts.size() == i) {
                    parts.add(new LinkedHashMap<>());
                }
                parts.get(i).put(member, own.get(i));
            }
        }
        return parts;
    }

    private static List<Disagreements.Disagreement> disagreements(Map<Counterparts.Member, List<Sentence>> part) {
        Map<Counterparts.Member, SaidQuantities> said = new LinkedHashMap<>();
        Map<Counterparts.Member, Map<String, Sentence>> strong = new LinkedHashMap<>();
        part.forEach((member, sentences) -> {
            SaidQuantities here =
                    SaidQuantities.in(sentences.stream().map(Sentence::text).toList(), member.language());
            Map<String, Sentence> values = new LinkedHashMap<>();
            here.strong().forEach((value, index) -> values.put(value, sentences.get(index)));
            said.put(member, here);
            strong.put(member, values);
        });
        return new Disagreements(strong, (member, value) -> {
                    SaidQuantities here = said.get(member);
                    return here != null && here.say(value);
                })
                .find();
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
