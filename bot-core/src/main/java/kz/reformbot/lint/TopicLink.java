package kz.reformbot.lint;

import java.util.ArrayList;
import java.util.List;
import kz.reformbot.knowledge.Problem;
import kz.reformbot.knowledge.Topic;

final class TopicLink implements LintRule {
    @Override
    public String name() {
        return "topic-link";
    }

    @Override
    public String checks() {
        return "topic.yml names topics that exist, and not its own";
    }

    @Override
    public List<Problem> check(LintedFolder folder) {
        List<Problem> problems = new ArrayList<>();
        for (Topic topic : folder.topics().values()) {
            check(folder, topic, "supersedes", topic.supersedes(), problems);
            check(folder, topic, "superseded-by", topic.supersededBy(), problems);
            check(folder, topic, "related", topic.related(), problems);
        }
        return problems;
    }

    private void check(LintedFolder folder, Topic topic, String key, List<Topic.Link> links, List<Problem> problems) {
        for (Topic.Link link : links) {
            if (link.topic().equals(topic.id())) {
                problems.add(error(topic.file(), link.line(), "the topic names itself under " + key));
            } else if (!folder.topicIds().contains(link.topic()) && !folder.isUnreadTopic(link.topic())) {
                problems.add(error(
                        topic.file(),
                        link.line(),
                        "there is no topic '" + link.topic() + "' for " + key
                                + "; a topic is named by its folder, such as parties/registration"));
            }
        }
    }
}
