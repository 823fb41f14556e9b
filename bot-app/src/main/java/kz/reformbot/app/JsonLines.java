package kz.reformbot.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.reformbot.answer.Answer;
import kz.reformbot.answer.Assistant;
import kz.reformbot.answer.Question;
import kz.reformbot.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.TypeConversionException;

/** Question objects in, answer objects out, a line each, in order. A line that can't be answered gets an error. */
final class JsonLines {
    private final Assistant assistant;
    private final @Nullable Language language;
    private final @Nullable LocalDate asOf;

    /** @param language and {@code asOf}: for the questions that name none, null for each question's own */
    JsonLines(Assistant assistant, @Nullable Language language, @Nullable LocalDate asOf) {
        this.assistant = assistant;
        this.language = language;
        this.asOf = asOf;
    }

    /** Goes on until the input ends or nobody reads the output any more; a blank line gets no answer. */
    void run(Input in, PrintWriter out) throws IOException {
        for (Optional<Input.Line> line = in.next(); line.isPresent() && !out.checkError(); line = in.next()) {
            if (!line.get().text().isBlank()) {
                out.println(answer(line.get()));
                out.flush();
            }
        }
    }

    private String answer(Input.Line line) {
        String place = "line " + line.number();
        if (line.tooLong()) {
            return AnswerJson.error(null, line.tooLongSentence());
        }
        JsonNode object;
        try {
            object = Json.MAPPER.readTree(line.text());
        } catch (JsonProcessingException e) {
            return AnswerJson.error(null, place + " is not valid JSON: " + reason(e));
        }
        if (!object.isObject()) {
            return AnswerJson.error(null, place + " is not a JSON object with a \"question\"");
        }
        JsonNode id = object.get("id");
        try {
            Question question = question(object);
            long start = System.nanoTime();
            Answer answer = assistant.answer(question);
            return AnswerJson.of(id, answer, (System.nanoTime() - start) / 1e6);
        } catch (UsageException | TypeConversionException e) {
            return AnswerJson.error(id, place + ": " + e.getMessage());
        } catch (RuntimeException | StackOverflowError e) { // one question is not to end the run of the others
            return AnswerJson.error(id, place + ": " + Failure.of(e).sentence());
        }
    }

    private Question question(JsonNode object) {
        Language asked = language;
        if (object.hasNonNull("language")) {
            asked = new Converters.ToLanguage().convert(text(object, "language"));
        }
        LocalDate day = asOf;
        if (object.path("asOf").isIntegralNumber()) { // a year is easily written as a number
            day = Converters.day(object.get("asOf").asText());
        } else if (object.hasNonNull("asOf")) {
            day = Converters.day(text(object, "asOf"));
        }
        return new Question(text(object, "question"), asked, day, history(object));
    }

    private static List<Question.Turn> history(JsonNode object) {
        List<Question.Turn> turns = new ArrayList<>();
        if (!object.hasNonNull("history")) {
            return turns;
        }
        if (!object.get("history").isArray()) {
            throw new UsageException("\"history\" is not a list of questions and answers");
        }
        for (JsonNode turn : object.get("history")) {
            String answer = turn.hasNonNull("answer") ? text(turn, "answer") : "";
            turns.add(new Question.Turn(text(turn, "question"), answer));
        }
        return turns;
    }

    private static String text(JsonNode object, String field) {
        JsonNode value = object.path(field);
        if (!value.isTextual()) {
            throw new UsageException("\"" + field + "\" is missing or not a text");
        }
        return value.textValue();
    }

    /** What the parser says, without where it keeps its settings. */
    private static String reason(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return "it is nested too deeply, or a number in it is too long";
        }
        if (e instanceof MismatchedInputException) {
            return "something follows its end";
        }
        String message = e.getOriginalMessage().lines().findFirst().orElse("");
        int settings = message.indexOf(" (start marker at");
        return settings < 0 ? message : message.substring(0, settings);
    }
}
