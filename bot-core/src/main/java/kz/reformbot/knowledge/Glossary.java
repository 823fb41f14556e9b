package kz.reformbot.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.reformbot.language.Language;

/** The terms of the folder with their spellings in each language. */
public record Glossary(List<Term> terms) {
    public static final Glossary EMPTY = new Glossary(List.of());

    public Glossary {
        terms = List.copyOf(terms);
    }

    /**
     * One notion.
     *
     * @param forms per language its spellings, synonyms and abbreviations, the preferred one first
     * @param also spellings of no one language: transliterations
     * @param file where the entry stands, relative to the knowledge folder
     * @param line its line there, from 1
     */
    public record Term(String id, Map<Language, List<String>> forms, List<String> also, Path file, int line) {
        public Term {
            forms = Map.copyOf(forms);
            also = List.copyOf(also);
        }

        public List<String> forms(Language language) {
            return forms.getOrDefault(language, List.of());
        }

        public List<String> allForms() {
            List<String> all = new ArrayList<>();
            forms.values().forEach(all::addAll);
            all.addAll(also);
            return all;
        }
    }
}
