package kz.reformbot.lint;

import java.nio.file.Path;
import java.util.List;
import kz.reformbot.knowledge.Problem;

final class UnknownSource implements LintRule {
    @Override
    public String name() {
        return "unknown-source";
    }

    @Override
    public String checks() {
        return "every cited source stands in the bibliography";
    }

    static final Path BIBLIOGRAPHY = Path.of("sources.yml");

    @Override
    public List<Problem> check(LintedFolder folder) {
        List<Citations.Citation> citations = Citations.of(folder);
        if (folder.isUnread(BIBLIOGRAPHY) || citations.isEmpty()) {
            return List.of();
        }
        if (folder.sources().isEmpty()) {
            return List.of(error(
                    BIBLIOGRAPHY,
                    1,
                    "there is no source in this file, but " + citations.size() + " citations need one"));
        }
        return citations.stream()
                .filter(citation -> !folder.sources().containsKey(citation.source()))
                .distinct()
                .map(citation -> error(
                        citation.file(),
                        citation.line(),
                        "there is no source " + citation.source() + " in sources.yml"))
                .toList();
    }
}
