package kz.reformbot.lint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.reformbot.knowledge.Area;
import kz.reformbot.knowledge.Contents;
import kz.reformbot.knowledge.Problem;
import kz.reformbot.knowledge.Topic;
import kz.reformbot.language.Language;

final class AreaEntry implements LintRule {
    @Override
    public String name() {
        return "area-entry";
    }

    @Override
    public String checks() {
        return "where there is an areas.yml, each folder of topics stands in it with a title in every language";
    }

    @Override
    public List<Problem> check(LintedFolder folder) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Topic> firstOfArea = new TreeMap<>();
        folder.topics().forEach((id, topic) -> firstOfArea.putIfAbsent(Contents.areaOf(id), topic));
        Set<String> named = new HashSet<>();
        for (Area area : folder.areas()) {
            named.add(area.id());
            if (!firstOfArea.containsKey(area.id())) {
                problems.add(error(area.file(), area.line(), "no topic stands in a folder " + area.id()));
            }
            for (Language language : Language.values()) {
                if (!area.titles().containsKey(language)) {
                    problems.add(error(
                            area.file(),
                            area.line(),
                            "the area " + area.id() + " has no title under " + language.code()));
                }
            }
        }
        firstOfArea.keySet().removeAll(named);
        if (!named.isEmpty()) {
            Path file = folder.areas().get(0).file();
            firstOfArea.keySet().forEach(area -> problems.add(error(file, 1, "the folder " + area + " has no entry")));
        }
        return problems;
    }
}
