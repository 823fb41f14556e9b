package kz.reformbot.slack.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.reformbot.answer.AnswerStatus;
import kz.reformbot.answer.Citation;
import kz.reformbot.answer.Claim;
import kz.reformbot.conversation.ConversationId;
import kz.reformbot.conversation.PersonId;
import kz.reformbot.conversation.Receipt;
import kz.reformbot.language.Language;
import org.jspecify.annotations.Nullable;

/** A receipt put together for a test. */
final class Sample {
    private final List<Claim> claims = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private final List<Receipt.Found> passages = new ArrayList<>();
    private AnswerStatus status = AnswerStatus.ANSWERED;
    private Language language = Language.ENGLISH;
    private String question = "How many deputies are there?";
    private String text = "";
    private Optional<LocalDate> asOf = Optional.empty();

    static Sample answer() {
        return new Sample();
    }

    Sample in(Language given) {
        language = given;
        return this;
    }

    Sample asked(String given) {
        question = given;
        return this;
    }

    Sample ended(AnswerStatus given, String said) {
        status = given;
        text = said;
        return this;
    }

    Sample asOf(String day) {
        asOf = Optional.of(LocalDate.parse(day));
        return this;
    }

    /** A claim with a source of its own. */
    Sample claims(String claim, @Nullable String url) {
        return claims(claim, "A law", url);
    }

    Sample claims(String claim, String title, @Nullable String url) {
        return claims(claim, title, url, "parliament/kurultai");
    }

    Sample claims(String claim, String title, @Nullable String url, String document) {
        int number = citations.size() + 1;
        claims.add(new Claim(claim, List.of(number)));
        citations.add(
                new Citation(number, document, "How many?", "deputies", title, "Adilet", url, "2026-03-20", claim));
        return this;
    }

    Sample found(String document, String anchor) {
        passages.add(new Receipt.Found(document, anchor, 12.3));
        return this;
    }

    Receipt receipt() {
        return new Receipt(
                "r3c31pt-_x",
                new ConversationId("slack", "T1:C1"),
                new PersonId("slack", "T1:U1"),
                question,
                asOf,
                status,
                language,
                text,
                claims,
                citations,
                passages,
                0.87,
                "abc123",
                Instant.parse("2026-11-24T00:00:00Z"));
    }
}
