package kz.reformbot.lint;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kz.reformbot.knowledge.Problem;
import kz.reformbot.knowledge.Topic;

final class Supersession implements LintRule {
    @Override
    public String name() {
        return "supersession";
    }

    @Override
    public String checks() {
        return "topics supersede each other in one direction, both say so, and their validity does not overlap";
    }

    @Override
    public List<Problem> check(LintedFolder folder) {
        List<Problem> problems = new ArrayList<>();
        for (Topic topic : folder.topics().values()) {
            for (Topic.Link link : topic.supersedes()) {
                returned(folder, topic, link, Topic::supersededBy, "superseded-by", problems);
            }
            for (Topic.Link link : topic.supersededBy()) {
                returned(folder, topic, link, Topic::supersedes, "supersedes", problems);
                overlap(folder, topic, link, problems);
            }
            circle(folder, topic, problems);
        }
        return problems;
    }

    private void returned(
            LintedFolder folder,
            Topic topic,
            Topic.Link link,
            Function<Topic, List<Topic.Link>> back,
            String key,
            List<Problem> problems) {
        Topic other = folder.topics().get(link.topic());
        if (other != null && !other.equals(topic) && !names(back.apply(other), topic.id())) {
            problems.add(error(
                    topic.file(),
                    link.line(),
                    "the topic.yml of " + other.id() + " does not say so; add there: " + key + ": [" + topic.id()
                            + "]"));
        }
    }

    private static boolean names(List<Topic.Link> links, String id) {
        return links.stream().anyMatch(link -> link.topic().equals(id));
    }

    private void overlap(LintedFolder folder, Topic topic, Topic.Link link, List<Problem> problems) {
        Topic successor = folder.topics().get(link.topic());
        LocalDate end = topic.validity().to();
        LocalDate start = successor == null || successor.equals(topic)
                ? null
                : successor.validity().from();
        if (end != null && start != null && !start.isAfter(end)) {
            problems.add(error(
                    topic.file(),
                    topic.line("valid"),
                    "the topic holds until " + end + ", but " + link.topic() + ", which supersedes it, from " + start
                            + " on; let one end before the other begins"));
        }
    }

    /** A circle is told once, at that of its topics which comes first by name. */
    private void circle(LintedFolder folder, Topic first, List<Problem> problems) {
        for (Topic.Link link : first.supersedes()) {
            if (!link.topic().equals(first.id()) && leadsTo(folder, link.topic(), first.id())) {
                problems.add(error(
                        first.file(),
                        link.line(),
                        "the topic supersedes " + link.topic()
                                + ", which in turn supersedes it; a circle has no newest"));
                return;
            }
        }
    }

    private static boolean leadsTo(LintedFolder folder, String from, String goal) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            String id = open.pop();
            Topic topic = folder.topics().get(id);
            if (id.equals(goal)) {
                return true;
            }
            if (topic != null && id.compareTo(goal) > 0 && seen.add(id)) {
                topic.supersedes().forEach(link -> open.push(link.topic()));
            }
        }
        return false;
    }
}
