package kz.reformbot.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.reformbot.knowledge.Problem;

final class UnusedSource implements LintRule {
    @Override
    public String name() {
        return "unused-source";
    }

    @Override
    public String checks() {
        return "every source is cited";
    }

    @Override
    public List<Problem> check(LintedFolder folder) {
        if (!folder.isWhole()) {
            return List.of();
        }
        Set<String> cited =
                Citations.of(folder).stream().map(Citations.Citation::source).collect(Collectors.toSet());
        return folder.sources().values().stream()
                .filter(source -> !cited.contains(source.id()))
                .map(source -> warning(source.file(), source.line(), "nothing cites the source " + source.id()))
                .toList();
    }
}
