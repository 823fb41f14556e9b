package kz.reformbot.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import kz.reformbot.knowledge.Sentence;

/** What some languages of a section say and others don't, told at the place where a curator will mend it. */
final class Disagreements {
    /** The values that each language's section holds, each with the first sentence that holds it. */
    private final Map<Counterparts.Member, Map<String, Sentence>> values;

    private final BiPredicate<Counterparts.Member, String> covers;

    /** @param covers whether a language says a value in another way */
    Disagreements(
            Map<Counterparts.Member, Map<String, Sentence>> values, BiPredicate<Counterparts.Member, String> covers) {
        this.values = values;
        this.covers = covers;
    }

    /**
     * A value that is not everywhere: at the one language that has it where most have not, else at each that lacks it.
     *
     * @param missing whether the value is to be added at this place; else it stands only here
     * @param others the files, with lines, that do otherwise
     */
    record Disagreement(String value, Counterparts.Member member, int line, boolean missing, String others) {}

    List<Disagreement> find() {
        Set<String> all = new LinkedHashSet<>();
        values.values().forEach(held -> all.addAll(held.keySet()));
        List<Disagreement> found = new ArrayList<>();
        for (String value : all) {
            Map<Counterparts.Member, Sentence> having = new LinkedHashMap<>();
            List<Counterparts.Member> lacking = new ArrayList<>();
            values.forEach((member, held) -> {
                Sentence sentence = held.get(value);
                if (sentence != null) {
                    having.put(member, sentence);
                } else if (!covers.test(member, value)) {
                    lacking.add(member);
                }
            });
            if (!lacking.isEmpty()) {
                add(value, having, lacking, found);
            }
        }
        return found;
    }

    private static void add(
            String value,
            Map<Counterparts.Member, Sentence> having,
            List<Counterparts.Member> lacking,
            List<Disagreement> found) {
        Map.Entry<Counterparts.Member, Sentence> first =
                having.entrySet().iterator().next();
        if (having.size() == 1 && lacking.size() > 1) {
            String others = lacking.stream()
                    .map(member -> place(member, member.lineFor(first.getKey(), first.getValue())))
                    .collect(Collectors.joining(" and "));
            found.add(new Disagreement(value, first.getKey(), first.getValue().line(), false, others));
            return;
        }
        String others = having.entrySet().stream()
                .map(entry -> place(entry.getKey(), entry.getValue().line()))
                .collect(Collectors.joining(" and "));
        for (Counterparts.Member member : lacking) {
            found.add(new Disagreement(value, member, member.lineFor(first.getKey(), first.getValue()), true, others));
        }
    }

    /** {@code kk.md:12}: the languages of a topic stand side by side. */
    private static String place(Counterparts.Member member, int line) {
        return member.file().getFileName() + ":" + line;
    }
}
