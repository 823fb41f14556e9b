package kz.reformbot.lint;

import java.util.ArrayList;
import java.util.List;
import kz.reformbot.knowledge.Glossary;
import kz.reformbot.knowledge.Problem;
import kz.reformbot.language.Language;

final class GlossaryFormMissing implements LintRule {
    @Override
    public String name() {
        return "glossary-form-missing";
    }

    @Override
    public String checks() {
        return "a term has a form in every language";
    }

    @Override
    public List<Problem> check(LintedFolder folder) {
        List<Problem> problems = new ArrayList<>();
        for (Glossary.Term term : folder.glossary().terms()) {
            for (Language language : Language.values()) {
                if (term.forms(language).isEmpty()) {
                    problems.add(error(
                            term.file(),
                            term.line(),
                            "the term '" + term.id() + "' has no form under " + language.code()));
                }
            }
        }
        return problems;
    }
}
