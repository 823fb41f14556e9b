package kz.reformbot.conversation;

import java.time.Instant;
import java.util.Optional;

/**
 * What a person thought of an answer.
 *
 * @param receipt of the answer; empty where it is about the bot as a whole
 * @param comment in the person's own words
 */
public record Feedback(
        PersonId person,
        Optional<Receipt> receipt,
        Rating rating,
        Optional<Reason> reason,
        Optional<String> comment,
        Instant given) {
    public enum Rating {
        GOOD,
        BAD,
        /** Words without a judgement. */
        NONE
    }

    /** Why an answer was bad. */
    public enum Reason {
        WRONG,
        OUTDATED,
        INCOMPLETE,
        UNCLEAR
    }

    /** Without the person's words: people's messages reach no log. */
    @Override
    public String toString() {
        return "feedback " + rating + reason.map(r -> " " + r).orElse("");
    }
}
