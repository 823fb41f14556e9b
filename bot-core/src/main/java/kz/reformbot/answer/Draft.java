package kz.reformbot.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.reformbot.knowledge.Document;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.knowledge.Sentence;
import kz.reformbot.knowledge.Source;
import kz.reformbot.retrieval.Passage;

/** An answer in the making: statements taken from passages, and the citations they need. */
final class Draft {
    private final KnowledgeBase knowledge;
    private final List<Claim> claims = new ArrayList<>();
    /** By source, or by section where the folder has no sources. */
    private final Map<String, Citation> citations = new LinkedHashMap<>();

    Draft(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    boolean isEmpty() {
        return claims.isEmpty();
    }

    /** All that is stated so far. */
    String text() {
        return claims.stream().map(Claim::text).collect(Collectors.joining(" "));
    }

    /** Adds a statement that rests on a sentence of a passage. */
    void claim(String text, Passage passage, Sentence sentence) {
        List<Integer> numbers = new ArrayList<>();
        for (String source : sentence.sources()) {
            Source known = knowledge.sources().get(source);
            if (known != null) {
                numbers.add(cite(source, passage, sentence, known));
            }
        }
        if (numbers.isEmpty()) {
            numbers.add(citeDocument(passage, sentence));
        }
        claims.add(new Claim(text, numbers));
    }

    private int cite(String key, Passage passage, Sentence sentence, Source source) {
        return citations
                .computeIfAbsent(
                        key,
                        absent -> new Citation(
                                citations.size() + 1,
                                passage.document().id(),
                                passage.section().heading(),
                                passage.section().anchor(),
                                source.title(),
                                source.publisher(),
                                source.url(),
                                source.date(),
                                sentence.text()))
                .number();
    }

    private int citeDocument(Passage passage, Sentence sentence) {
        Document document = passage.document();
        return citations
                .computeIfAbsent(
                        passage.reference(),
                        absent -> new Citation(
                                citations.size() + 1,
                                document.id(),
                                passage.section().heading(),
                                passage.section().anchor(),
                                document.title(),
                                null,
                                null,
                                null,
                                sentence.text()))
                .number();
    }

    Answer toAnswer(ReadQuestion question, RankedPassages passages) {
        return new Answer(
                AnswerStatus.ANSWERED,
                question.language(),
                text(),
                claims,
                List.copyOf(citations.values()),
                passages.hits(),
                List.of(),
                passages.confidence());
    }
}
