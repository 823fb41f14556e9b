package kz.reformbot.answer;

import java.util.List;
import kz.reformbot.language.Language;
import kz.reformbot.retrieval.Hit;

/**
 * What is said to a person.
 *
 * @param language of the wording
 * @param text the whole answer without citation marks, ready to read
 * @param claims the parts of the text that state facts, in order; empty unless answered
 * @param citations numbered from 1 in the order of the claims
 * @param passages all that were retrieved, best first
 * @param nearby sections to offer when the folder does not cover the question
 * @param confidence 0 to 1: how likely it is that the folder covers the question
 */
public record Answer(
        AnswerStatus status,
        Language language,
        String text,
        List<Claim> claims,
        List<Citation> citations,
        List<Hit> passages,
        List<Hit> nearby,
        double confidence) {
    public Answer {
        claims = List.copyOf(claims);
        citations = List.copyOf(citations);
        passages = List.copyOf(passages);
        nearby = List.copyOf(nearby);
    }
}
