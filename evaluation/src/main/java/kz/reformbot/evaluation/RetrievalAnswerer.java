package kz.reformbot.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.reformbot.answer.AnswerStatus;
import kz.reformbot.answer.Question;
import kz.reformbot.knowledge.Sentence;
import kz.reformbot.language.Language;
import kz.reformbot.language.LanguageDetector;
import kz.reformbot.language.TextAnalysis;
import kz.reformbot.retrieval.Hit;
import kz.reformbot.retrieval.Passage;
import kz.reformbot.retrieval.PassageIndex;
import kz.reformbot.retrieval.QueryTerms;

/**
 * Retrieval alone, as the part of the bot that is measured for itself. Its answer is what the public data's stock
 * baseline is: the best passage's sentences by the summed idf of the question's terms, as many as fit; its confidence
 * is how much of the question's idf the best passage holds. It answers whenever it finds something.
 */
public final class RetrievalAnswerer implements Answerer {
    private static final int MOST_PASSAGES = 10;
    private static final int LONGEST_ANSWER = 350;

    private final PassageIndex index;

    public RetrievalAnswerer(PassageIndex index) {
        this.index = index;
    }

    @Override
    public Answered answer(Question question) {
        Language named = question.language();
        Language asked = named == null ? LanguageDetector.detect(question.text()) : named;
        List<Hit> hits = search(question.text(), asked);
        List<Found> found = AssistantAnswerer.found(hits);
        if (hits.isEmpty()) {
            return new Answered(AnswerStatus.NOT_COVERED, "", found, 0);
        }
        Passage best = hits.get(0).passage();
        Terms terms = new Terms(question.text(), asked, best);
        return new Answered(AnswerStatus.ANSWERED, terms.bestSentences(), found, terms.shareHeld());
    }

    /** In the question's language; where that finds nothing, in the folder's others. */
    private List<Hit> search(String question, Language asked) {
        List<Language> languages = Stream.concat(
                        Stream.of(asked), index.languages().stream().filter(language -> language != asked))
                .toList();
        for (Language language : languages) {
            QueryTerms terms = index.terms(question, asked, language);
            List<Hit> hits = index.search(terms, MOST_PASSAGES);
            if (!hits.isEmpty()) {
                return hits;
            }
        }
        return List.of();
    }

    /** The question's terms, as the passage's language reads them. */
    private final class Terms {
        private final Passage passage;
        private final Language language;
        private final Set<String> terms = new HashSet<>();

        Terms(String question, Language asked, Passage passage) {
            this.passage = passage;
            this.language = passage.document().language();
            index.terms(question, asked, language)
                    .notions()
                    .forEach(notion -> notion.ways().forEach(terms::addAll));
        }

        double shareHeld() {
            Set<String> held = termsOf(passage);
            double all = 0;
            double found = 0;
            for (String term : terms) {
                double idf = index.idf(term, language);
                all += idf;
                found += held.contains(term) ? idf : 0;
            }
            return all == 0 ? 0 : found / all;
        }

        String bestSentences() {
            List<Sentence> ranked = new ArrayList<>(passage.sentences());
            ranked.sort(Comparator.comparingDouble((Sentence sentence) -> -weight(sentence)));
            Set<Sentence> chosen = new HashSet<>();
            int length = 0;
            for (Sentence sentence : ranked) {
                int longer = length + sentence.text().length() + (chosen.isEmpty() ? 0 : 1);
                if (longer <= LONGEST_ANSWER && chosen.add(sentence)) {
                    length = longer;
                }
            }
            if (chosen.isEmpty() && !ranked.isEmpty()) {
                String best = ranked.get(0).text();
                return best.substring(0, Math.min(LONGEST_ANSWER, best.length()));
            }
            return String.join(
                    " ",
                    passage.sentences().stream()
                            .filter(chosen::contains)
                            .map(Sentence::text)
                            .toList());
        }

        private double weight(Sentence sentence) {
            return TextAnalysis.terms(language, sentence.text()).stream()
                    .map(TextAnalysis.Term::text)
                    .distinct()
                    .filter(terms::contains)
                    .mapToDouble(term -> index.idf(term, language))
                    .sum();
        }
    }

    private static Set<String> termsOf(Passage passage) {
        String text = passage.document().title() + "\n" + passage.section().heading() + "\n" + passage.text();
        return TextAnalysis.terms(passage.document().language(), text).stream()
                .map(TextAnalysis.Term::text)
                .collect(Collectors.toSet());
    }
}
