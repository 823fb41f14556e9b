package kz.reformbot.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.reformbot.knowledge.Problem;
import kz.reformbot.knowledge.Topic;

final class StatusAndValidity implements LintRule {
    @Override
    public String name() {
        return "status-and-validity";
    }

    @Override
    public String checks() {
        return "a topic's status fits the days on which it is valid";
    }

    @Override
    public List<Problem> check(LintedFolder folder) {
        List<Problem> problems = new ArrayList<>();
        for (Topic topic : folder.topics().values()) {
            switch (topic.status()) {
                case SUPERSEDED -> superseded(topic, folder.today(), problems);
                case IN_FORCE -> inForce(topic, folder.today(), problems);
                case ADOPTED -> dated(topic, problems);
                case PROPOSED, REJECTED -> {} // what never came into force is valid on no day
            }
        }
        return problems;
    }

    private void superseded(Topic topic, LocalDate today, List<Problem> problems) {
        LocalDate end = topic.validity().to();
        if (topic.supersededBy().isEmpty()) {
            problems.add(error(
                    topic.file(), topic.line("status"), "the topic is superseded, but superseded-by names no topic"));
        }
        if (end == null) {
            problems.add(error(
                    topic.file(),
                    topic.line("valid"),
                    "the topic is superseded, but has no last day; end it as in valid: 2022-06-08/2026-06-30"));
        } else if (!end.isBefore(today)) {
            problems.add(error(topic.file(), topic.line("valid"), "the topic is superseded, but valid until " + end));
        }
    }

    private void inForce(Topic topic, LocalDate today, List<Problem> problems) {
        dated(topic, problems);
        if (topic.validity().endedBefore(today)) {
            problems.add(error(
                    topic.file(),
                    topic.line("valid"),
                    "the topic is in force, but its validity ended on "
                            + topic.validity().to()));
        } else if (topic.validity().startsAfter(today)) {
            problems.add(error(
                    topic.file(),
                    topic.line("valid"),
                    "the topic is in force, but valid only from "
                            + topic.validity().from() + " on; until then it is adopted"));
        }
    }

    private void dated(Topic topic, List<Problem> problems) {
        if (!topic.lines().containsKey("valid")) {
            problems.add(warning(topic.file(), 1, "the topic does not say when it is valid; add valid: 2022-06-08/.."));
        }
    }
}
