package kz.reformbot.answer;

import java.util.List;

/**
 * A statement of an answer.
 *
 * @param citations numbers of the citations that bear it out
 */
public record Claim(String text, List<Integer> citations) {
    public Claim {
        citations = List.copyOf(citations);
    }
}
