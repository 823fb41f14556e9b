package kz.reformbot.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import kz.reformbot.knowledge.Glossary;
import kz.reformbot.knowledge.Problem;
import kz.reformbot.language.Language;

final class GlossaryFormTwice implements LintRule {
    @Override
    public String name() {
        return "glossary-form-twice";
    }

    @Override
    public String checks() {
        return "a form belongs to one term";
    }

    @Override
    public List<Problem> check(LintedFolder folder) {
        List<Problem> problems = new ArrayList<>();
        for (Language language : Language.values()) {
            check(folder.glossary(), term -> term.forms(language), problems);
        }
        check(folder.glossary(), Glossary.Term::also, problems);
        return problems;
    }

    private void check(Glossary glossary, Function<Glossary.Term, List<String>> formsOf, List<Problem> problems) {
        Map<String, Glossary.Term> owners = new HashMap<>();
        for (Glossary.Term term : glossary.terms()) {
            for (String form : formsOf.apply(term)) {
                Glossary.Term owner = owners.putIfAbsent(form.toLowerCase(Locale.ROOT), term);
                if (owner != null) {
                    problems.add(warning(
                            term.file(),
                            term.line(),
                            owner.equals(term)
                                    ? "the term '" + term.id() + "' has the form '" + form + "' twice"
                                    : "the form '" + form + "' of '" + term.id() + "' is also one of '" + owner.id()
                                            + "' on line " + owner.line()));
                }
            }
        }
    }
}
