package kz.reformbot.retrieval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.reformbot.knowledge.Glossary;
import kz.reformbot.language.Language;
import kz.reformbot.language.TextAnalysis;
import org.jspecify.annotations.Nullable;

/**
 * Joins at query time what the glossary says is the same: spellings, abbreviations, synonyms, and across languages the
 * terms that stand for each other.
 */
final class GlossaryExpansion {
    /** Questions longer than this are searched by their rarest terms; no person asks with more. */
    private static final int MOST_TERMS = 60;

    /** Per language in which the question is read: the first term of a form to the forms that begin with it. */
    private final Map<Language, Map<String, List<Form>>> formsByFirstTerm = new HashMap<>();

    private record Form(List<String> terms, Glossary.Term entry) {}

    GlossaryExpansion(Glossary glossary) {
        for (Language language : Language.values()) {
            Map<String, List<Form>> forms = new HashMap<>();
            for (Glossary.Term entry : glossary.terms()) {
                for (String spelling : entry.allForms()) {
                    List<String> terms = texts(language, spelling);
                    if (!terms.isEmpty()) {
                        forms.computeIfAbsent(terms.get(0), first -> new ArrayList<>())
                                .add(new Form(terms, entry));
                    }
                }
            }
            forms.values()
                    .forEach(list ->
                            list.sort((a, b) -> b.terms().size() - a.terms().size()));
            formsByFirstTerm.put(language, forms);
        }
    }

    /**
     * The notions of a question.
     *
     * @param asked the language whose analysis reads the question
     * @param searched the language of the fields to search
     */
    QueryTerms expand(String question, Language asked, Language searched) {
        List<String> terms = contentTerms(asked, question);
        Map<String, List<Form>> forms = formsByFirstTerm.getOrDefault(asked, Map.of());
        List<QueryTerms.Notion> notions = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < terms.size() && notions.size() < MOST_TERMS; ) {
            Form form = longestAt(terms, i, forms);
            int length = form == null ? 1 : form.terms().size();
            List<String> own = terms.subList(i, i + length);
            if (seen.add(String.join(" ", own))) {
                notions.add(notion(own, form, searched));
            }
            i += length;
        }
        return new QueryTerms(searched, notions);
    }

    /** The terms of a question without its question words; all of them where it has no other. */
    private static List<String> contentTerms(Language language, String question) {
        List<String> content = TextAnalysis.contentTerms(language, question).stream()
                .map(TextAnalysis.Term::text)
                .toList();
        return content.isEmpty() ? texts(language, question) : content;
    }

    private static QueryTerms.Notion notion(List<String> own, @Nullable Form form, Language searched) {
        Map<String, List<String>> ways = new TreeMap<>();
        List<List<String>> ordered = new ArrayList<>();
        ordered.add(own);
        ways.put(String.join(" ", own), own);
        if (form != null) {
            List<String> spellings = new ArrayList<>(form.entry().forms(searched));
            spellings.addAll(form.entry().also());
            for (String spelling : spellings) {
                List<String> terms = texts(searched, spelling);
                if (!terms.isEmpty() && ways.putIfAbsent(String.join(" ", terms), terms) == null) {
                    ordered.add(terms);
                }
            }
        }
        return new QueryTerms.Notion(ordered, 1, false);
    }

    private static @Nullable Form longestAt(List<String> terms, int at, Map<String, List<Form>> forms) {
        for (Form form : forms.getOrDefault(terms.get(at), List.of())) {
            int end = at + form.terms().size();
            if (end <= terms.size() && terms.subList(at, end).equals(form.terms())) {
                return form;
            }
        }
        return null;
    }

    private static List<String> texts(Language language, String text) {
        return TextAnalysis.terms(language, text).stream()
                .map(TextAnalysis.Term::text)
                .toList();
    }
}
