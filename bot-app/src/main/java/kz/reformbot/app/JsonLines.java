package kz.reformbot.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    void run(BufferedReader in, PrintWriter out) throws IOException {
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            String bare = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (!bare.isBlank()) {
                out.println(answer(bare, number));
                out.flush();
            }
        }
    }

    private String answer(String line, int number) {
        JsonNode object;
        try {
            object = Json.MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            return AnswerJson.error(
                    null, "line " + number + " is not valid JSON: " + firstLine(e.getOriginalMessage()));
        }
        if (!object.isObject()) {
            return AnswerJson.error(null, "line " + number + " is not a JSON object with a \"question\"");
        }
        Object id = object.hasNonNull("id") ? Json.MAPPER.convertValue(object.get("id"), Object.class) : null;
        try {
            Question question = question(object);
            long start = System.nanoTime();
            Answer answer = assistant.answer(question);
            return AnswerJson.of(id, answer, (System.nanoTime() - start) / 1e6);
        } catch (UsageException | TypeConversionException e) {
            return AnswerJson.error(id, "line " + number + ": " + e.getMessage());
        }
    }

    private Question question(JsonNode object) {
        if (!object.path("question").isTextual()) {
            throw new UsageException("\"question\" is missing or not a text");
        }
        Language asked = language;
        if (object.hasNonNull("language")) {
            asked = new Converters.ToLanguage().convert(object.get("language").asText());
        }
        LocalDate day = asOf;
        if (object.hasNonNull("asOf")) {
            day = Converters.day(object.get("asOf").asText());
        }
        List<Question.Turn> history = new ArrayList<>();
        for (JsonNode turn : object.path("history")) {
            history.add(new Question.Turn(
                    turn.path("question").asText(""), turn.path("answer").asText("")));
        }
        return new Question(object.get("question").asText(), asked, day, history);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("unreadable");
    }
}
