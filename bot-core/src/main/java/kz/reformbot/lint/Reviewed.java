package kz.reformbot.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.reformbot.knowledge.Problem;
import kz.reformbot.knowledge.Topic;

final class Reviewed implements LintRule {
    @Override
    public String name() {
        return "reviewed";
    }

    @Override
    public String checks() {
        return "a curator has checked the topic of late";
    }

    @Override
    public List<Problem> check(LintedFolder folder) {
        LocalDate oldest = folder.today().minus(folder.reviewPeriod());
        List<Problem> problems = new ArrayList<>();
        for (Topic topic : folder.topics().values()) {
            Topic.Review review = topic.reviewed();
            if (review == null) {
                if (!topic.lines().containsKey("reviewed")) {
                    problems.add(error(
                            topic.file(),
                            1,
                            "the topic does not say when it was checked last; add reviewed: 2026-11-23"));
                }
            } else if (review.day().isBefore(oldest)) {
                problems.add(error(
                        topic.file(),
                        review.line(),
                        "the last review, on " + review.day() + ", is older than " + oldest
                                + "; check the topic anew"));
            } else if (review.day().isAfter(folder.today())) {
                problems.add(error(topic.file(), review.line(), "the last review is in the future"));
            }
        }
        return problems;
    }
}
