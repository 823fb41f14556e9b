package kz.reformbot.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.reformbot.knowledge.Section;
import kz.reformbot.knowledge.Sentence;
import kz.reformbot.language.Language;
import kz.reformbot.language.TextAnalysis;
import kz.reformbot.retrieval.Passage;

/**
 * A passage's terms, as ranking looks at them.
 *
 * @param all in any of its fields
 * @param beginnings the first letters of them, for words that stemming keeps apart
 * @param sentences the terms of each sentence, in order; the heading's first
 * @param questions the terms, without question words, of each question that the section says it answers
 * @param section those questions as they are worded
 */
record AnalyzedPassage(
        Set<String> all,
        Set<String> beginnings,
        List<List<String>> sentences,
        List<Set<String>> questions,
        SectionQuestions section) {
    /** Letters: the length at which cut words find most. */
    private static final int BEGINNING = 5;

    static AnalyzedPassage of(Passage passage) {
        Language language = passage.document().language();
        Section section = passage.section();
        List<List<String>> sentences = new ArrayList<>();
        List<Set<String>> questions = new ArrayList<>();
        Set<String> all = new HashSet<>(terms(language, passage.document().title()));
        List<String> heading = terms(language, section.heading());
        sentences.add(heading);
        if (section.heading().endsWith("?")) {
            questions.add(contentTerms(language, section.heading()));
        }
        if (passage.first()) {
            for (String asked : section.asked()) {
                questions.add(contentTerms(language, asked));
                all.addAll(terms(language, asked));
            }
        }
        for (Sentence sentence : passage.sentences()) {
            sentences.add(terms(language, sentence.text()));
        }
        sentences.forEach(all::addAll);
        Set<String> beginnings = new HashSet<>();
        for (String term : all) {
            if (term.length() >= BEGINNING) {
                beginnings.add(beginning(term));
            }
        }
        return new AnalyzedPassage(all, beginnings, sentences, questions, SectionQuestions.of(section));
    }

    private static List<String> terms(Language language, String text) {
        return TextAnalysis.terms(language, text).stream()
                .map(TextAnalysis.Term::text)
                .toList();
    }

    private static Set<String> contentTerms(Language language, String question) {
        return TextAnalysis.contentTerms(language, question).stream()
                .map(TextAnalysis.Term::text)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String beginning(String term) {
        return term.substring(0, BEGINNING);
    }

    /** Whether some term begins as this one does. */
    boolean beginsAlike(String term) {
        return term.length() >= BEGINNING && beginnings.contains(beginning(term));
    }
}
