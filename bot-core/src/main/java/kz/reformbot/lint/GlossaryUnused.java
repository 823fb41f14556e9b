package kz.reformbot.lint;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.reformbot.knowledge.Document;
import kz.reformbot.knowledge.Glossary;
import kz.reformbot.knowledge.Problem;
import kz.reformbot.knowledge.Section;
import kz.reformbot.language.Language;
import kz.reformbot.language.TextAnalysis;

final class GlossaryUnused implements LintRule {
    @Override
    public String name() {
        return "glossary-unused";
    }

    @Override
    public String checks() {
        return "a term occurs in the folder";
    }

    @Override
    public List<Problem> check(LintedFolder folder) {
        if (!folder.isWhole()) {
            return List.of();
        }
        Map<Language, IndexedText> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, IndexedText.of(folder.documents(), language));
        }
        return folder.glossary().terms().stream()
                .filter(term -> !term.allForms().isEmpty() && !occurs(term, texts))
                .map(term -> warning(
                        term.file(),
                        term.line(),
                        "no form of the term '" + term.id() + "' occurs in the folder in its language"))
                .toList();
    }

    private static boolean occurs(Glossary.Term term, Map<Language, IndexedText> texts) {
        for (Map.Entry<Language, IndexedText> text : texts.entrySet()) {
            boolean found = term.forms(text.getKey()).stream().anyMatch(text.getValue()::holds)
                    || term.also().stream().anyMatch(text.getValue()::holds);
            if (found) {
                return true;
            }
        }
        return false;
    }

    /** All text of a language as the terms it is indexed under, so that inflected forms are found. */
    private record IndexedText(Language language, Set<String> vocabulary, String terms) {
        static IndexedText of(List<Document> documents, Language language) {
            StringBuilder terms = new StringBuilder(" ");
            Set<String> vocabulary = new HashSet<>();
            for (Document document : documents) {
                if (document.language() != language) {
                    continue;
                }
                add(document.title(), language, terms, vocabulary);
                for (Section section : document.sections()) {
                    add(section.heading(), language, terms, vocabulary);
                    section.asked().forEach(asked -> add(asked, language, terms, vocabulary));
                    section.sentences().forEach(sentence -> add(sentence.text(), language, terms, vocabulary));
                }
            }
            return new IndexedText(language, vocabulary, terms.toString());
        }

        private static void add(String text, Language language, StringBuilder terms, Set<String> vocabulary) {
            for (TextAnalysis.Term term : TextAnalysis.terms(language, text)) {
                vocabulary.add(term.text());
                terms.append(term.text()).append(' ');
            }
            terms.append("\n ");
        }

        boolean holds(String form) {
            List<String> wanted = TextAnalysis.terms(language, form).stream()
                    .map(TextAnalysis.Term::text)
                    .toList();
            return !wanted.isEmpty()
                    && vocabulary.containsAll(wanted)
                    && terms.contains(" " + String.join(" ", wanted) + " ");
        }
    }
}
