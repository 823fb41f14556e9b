package kz.reformbot.lint;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.reformbot.knowledge.Problem;
import kz.reformbot.knowledge.TimelineEvent;
import kz.reformbot.language.Language;

/** Titles of one event that disagree in a number, a share or a date. */
final class TimelineDiffers implements LintRule {
    @Override
    public String name() {
        return "timeline-differs";
    }

    @Override
    public String checks() {
        return "an event's titles say the same numbers, shares and dates in every language";
    }

    @Override
    public List<Problem> check(LintedFolder folder) {
        List<Problem> problems = new ArrayList<>();
        for (TimelineEvent event : folder.timeline()) {
            Map<Language, SaidQuantities> said = new EnumMap<>(Language.class);
            event.titles()
                    .forEach((language, title) -> said.put(language, SaidQuantities.in(List.of(title), language)));
            Set<String> values = new LinkedHashSet<>();
            said.values().forEach(here -> values.addAll(here.strong().keySet()));
            for (String value : values) {
                List<String> without = said.entrySet().stream()
                        .filter(entry -> !entry.getValue().say(value))
                        .map(entry -> entry.getKey().code())
                        .toList();
                if (!without.isEmpty()) {
                    problems.add(error(
                            event.file(),
                            event.line(),
                            "the event of " + event.date() + " says " + value + " in one language, but not under "
                                    + String.join(" and ", without)));
                }
            }
        }
        return problems;
    }
}
