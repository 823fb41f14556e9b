package kz.reformbot.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import kz.reformbot.answer.Answer;
import kz.reformbot.answer.Citation;
import kz.reformbot.answer.Claim;
import org.jspecify.annotations.Nullable;

/** The answer object of the command line. */
@JsonPropertyOrder({"id", "status", "language", "answer", "claims", "citations", "passages", "confidence", "millis"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswerJson(
        @Nullable JsonNode id,
        String status,
        String language,
        String answer,
        List<Claim> claims,
        List<Citation> citations,
        List<PassageJson> passages,
        double confidence,
        double millis) {
    record PassageJson(String document, String anchor, double score) {}

    record ErrorJson(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            JsonNode id,

            String error) {}

    /** @param id what the question object had under "id", null for nothing */
    static String of(@Nullable JsonNode id, Answer answer, double millis) {
        return Json.write(new AnswerJson(
                id,
                answer.status().word(),
                answer.language().code(),
                answer.text(),
                answer.claims(),
                answer.citations(),
                answer.passages().stream()
                        .map(hit -> new PassageJson(
                                hit.passage().document().id(),
                                hit.passage().section().anchor(),
                                round(hit.score(), 1e4)))
                        .toList(),
                round(answer.confidence(), 1e4),
                round(millis, 1e3)));
    }

    static String error(@Nullable JsonNode id, String message) {
        return Json.write(new ErrorJson(id, message));
    }

    private static double round(double value, double parts) {
        return Math.round(value * parts) / parts;
    }
}
