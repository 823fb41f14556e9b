package kz.reformbot.lint;

import java.util.ArrayList;
import java.util.List;
import kz.reformbot.knowledge.Problem;
import kz.reformbot.knowledge.TimelineEvent;
import kz.reformbot.language.Language;

final class TimelineEntry implements LintRule {
    @Override
    public String name() {
        return "timeline-entry";
    }

    @Override
    public String checks() {
        return "an event has a title in every language and a section that exists";
    }

    @Override
    public List<Problem> check(LintedFolder folder) {
        List<Problem> problems = new ArrayList<>();
        for (TimelineEvent event : folder.timeline()) {
            for (Language language : Language.values()) {
                if (!event.titles().containsKey(language)) {
                    problems.add(error(
                            event.file(),
                            event.line(),
                            "the event of " + event.date() + " has no title under " + language.code()));
                }
            }
            String section = event.section();
            if (section != null) {
                folder.deadPart(section)
                        .ifPresent(dead -> problems.add(error(
                                event.file(),
                                event.line(),
                                "the event of " + event.date() + " leads nowhere: " + dead)));
            }
        }
        return problems;
    }
}
