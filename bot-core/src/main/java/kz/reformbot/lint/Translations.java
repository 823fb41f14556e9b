package kz.reformbot.lint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.reformbot.knowledge.Document;
import kz.reformbot.knowledge.Problem;
import kz.reformbot.knowledge.Topic;
import kz.reformbot.language.Language;

final class Translations implements LintRule {
    @Override
    public String name() {
        return "translations";
    }

    @Override
    public String checks() {
        return "a topic stands once in every language";
    }

    @Override
    public List<Problem> check(LintedFolder folder) {
        List<Problem> problems = new ArrayList<>();
        for (Document document : folder.curated()) {
            Document kept = folder.translations(document.id()).get(document.language());
            if (kept != null && !kept.file().equals(document.file())) {
                problems.add(error(
                        document.file(),
                        1,
                        "the topic stands in this language already; keep this file or "
                                + kept.file().getFileName()));
            }
        }
        for (String id : folder.topicIds()) {
            Map<Language, Document> translations = folder.translations(id);
            Path place = place(folder, id, translations);
            for (Language language : Language.values()) {
                Path wanted = Path.of(id, language.code() + ".md");
                if (!translations.containsKey(language) && !folder.isUnread(wanted)) {
                    problems.add(error(place, 1, "the topic has no " + wanted.getFileName() + "; translate it"));
                }
            }
        }
        return problems;
    }

    private static Path place(LintedFolder folder, String id, Map<Language, Document> translations) {
        Topic topic = folder.topics().get(id);
        return topic != null
                ? topic.file()
                : translations.values().iterator().next().file();
    }
}
