package kz.reformbot.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.reformbot.answer.AnswerStatus;
import kz.reformbot.answer.Citation;
import kz.reformbot.answer.Claim;
import kz.reformbot.language.Language;

/**
 * What was answered and from what: behind "why", "more", "in another language" and feedback.
 *
 * @param id short and unguessable, {@code [A-Za-z0-9_-]}
 * @param question what the person wrote
 * @param asOf the day that the person had set; empty where none was
 * @param passages all that were retrieved, best first
 * @param confidence 0 to 1: how likely it is that the folder covers the question
 * @param knowledge the version of the folder that answered
 */
public record Receipt(
        String id,
        ConversationId conversation,
        PersonId person,
        String question,
        Optional<LocalDate> asOf,
        AnswerStatus status,
        Language language,
        String text,
        List<Claim> claims,
        List<Citation> citations,
        List<Found> passages,
        double confidence,
        String knowledge,
        Instant answered) {
    public Receipt {
        claims = List.copyOf(claims);
        citations = List.copyOf(citations);
        passages = List.copyOf(passages);
    }

    /** A passage and its score; scores compare within one receipt only. */
    public record Found(String document, String anchor, double score) {}

    /** Without what the person wrote: people's messages reach no log. */
    @Override
    public String toString() {
        return "receipt " + id;
    }
}
