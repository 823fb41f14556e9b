package kz.reformbot.evaluation.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.reformbot.answer.AnswerStatus;
import kz.reformbot.answer.Question;
import kz.reformbot.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Our own question sets: a JSON object a line, as README.md of this module describes it. A field that is not known is
 * an error, because a misspelt expectation would pass unmeasured.
 */
public final class QuestionSetReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Set<String> FIELDS = Set.of(
            "id", "question", "language", "asOf", "history", "status", "document", "anchors", "contains", "absent");

    private final Path file;
    private final Set<String> ids = new HashSet<>();
    private int line;

    private QuestionSetReader(Path file) {
        this.file = file;
    }

    /** Reads a set; a {@link DatasetException} names the line that breaks the format. */
    public static QuestionSet read(Path file) {
        return new QuestionSetReader(file).read();
    }

    private QuestionSet read() {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw DatasetException.unreadable("question set", file, e);
        }
        List<QuestionSet.Item> items = new ArrayList<>();
        for (String text : lines) {
            line++;
            if (!text.isBlank()) {
                items.add(item(text));
            }
        }
        if (items.isEmpty()) {
            throw wrong("there is no question in this file");
        }
        return new QuestionSet(nameOf(file), items, QuestionSet.Matching.OWN);
    }

    private static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    private QuestionSet.Item item(String text) {
        JsonNode node;
        try {
            node = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw wrong("this is not valid JSON: " + e.getOriginalMessage());
        }
        if (!node.isObject()) {
            throw wrong("this is not a JSON object");
        }
        node.fieldNames().forEachRemaining(field -> {
            if (!FIELDS.contains(field)) {
                throw wrong("there is no field \"" + field + "\"; known are " + String.join(", ", sorted(FIELDS)));
            }
        });
        String id = required(node, "id");
        if (!ids.add(id)) {
            throw wrong("the id " + id + " is used twice");
        }
        return new QuestionSet.Item(id, question(node), gold(node));
    }

    private Question question(JsonNode node) {
        Optional<Language> language = optional(node, "language")
                .map(code ->
                        Language.ofCode(code).orElseThrow(() -> wrong("\"language\" is en, ru or kk, not " + code)));
        List<Question.Turn> history = new ArrayList<>();
        for (JsonNode turn : array(node, "history")) {
            history.add(new Question.Turn(required(turn, "question"), required(turn, "answer")));
        }
        Optional<LocalDate> asOf = optional(node, "asOf").map(this::day);
        return new Question(required(node, "question"), language.orElse(null), asOf.orElse(null), history);
    }

    private LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw wrong("\"asOf\" is a day like 2026-07-01, not " + written);
        }
    }

    private Gold gold(JsonNode node) {
        Optional<AnswerStatus> status = optional(node, "status").map(this::status);
        List<Gold.AnyOf> contains = new ArrayList<>();
        for (JsonNode entry : array(node, "contains")) {
            contains.add(new Gold.AnyOf(entry.isArray() ? texts(entry, "contains") : List.of(text(entry, "contains"))));
        }
        return new Gold(status, places(node), contains, texts(array(node, "absent"), "absent"));
    }

    private AnswerStatus status(String name) {
        for (AnswerStatus status : AnswerStatus.values()) {
            if (status.word().equals(name)) {
                return status;
            }
        }
        throw wrong("\"status\" is answered, not-covered or small-talk, not " + name);
    }

    /** Every document with every anchor, where anchors are named; an anchor may name its own document. */
    private List<Gold.Place> places(JsonNode node) {
        List<String> documents = node.path("document").isArray()
                ? texts(node.path("document"), "document")
                : optional(node, "document").stream().toList();
        List<Gold.Place> places = new ArrayList<>();
        for (String anchor : texts(array(node, "anchors"), "anchors")) {
            int hash = anchor.indexOf('#');
            if (hash > 0) {
                places.add(new Gold.Place(anchor.substring(0, hash), Optional.of(anchor.substring(hash + 1))));
            } else if (documents.isEmpty()) {
                throw wrong("\"anchors\" without \"document\" are DOCUMENT#ANCHOR");
            } else {
                documents.forEach(document -> places.add(new Gold.Place(document, Optional.of(anchor))));
            }
        }
        if (places.isEmpty()) {
            documents.forEach(document -> places.add(new Gold.Place(document, Optional.empty())));
        }
        return places;
    }

    private String required(JsonNode node, String field) {
        return optional(node, field).orElseThrow(() -> wrong("\"" + field + "\" is missing"));
    }

    private Optional<String> optional(JsonNode node, String field) {
        @Nullable JsonNode value = node.get(field);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(text(value, field));
    }

    private String text(JsonNode value, String field) {
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw wrong("\"" + field + "\" holds text in quotes, not " + value);
        }
        return value.textValue();
    }

    private List<String> texts(JsonNode array, String field) {
        List<String> texts = new ArrayList<>();
        array.forEach(entry -> texts.add(text(entry, field)));
        return texts;
    }

    private JsonNode array(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return JSON.createArrayNode();
        }
        if (!value.isArray()) {
            throw wrong("\"" + field + "\" is a list: [ … ]");
        }
        return value;
    }

    private DatasetException wrong(String what) {
        return new DatasetException(file, Math.max(1, line), what);
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }
}
