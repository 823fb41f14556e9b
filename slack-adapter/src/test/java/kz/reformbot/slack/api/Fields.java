package kz.reformbot.slack.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The parameters of a call, however they were sent. */
final class Fields {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode all;

    private Fields(ObjectNode all) {
        this.all = all;
    }

    static Fields of(ObjectNode all) {
        return new Fields(all);
    }

    /** Form or JSON, and what stands in the query; refuses what is neither. */
    static Fields of(String contentType, String body, String query) {
        ObjectNode fields = form(query);
        String kind = contentType.toLowerCase(Locale.ROOT);
        if (kind.startsWith("application/json")) {
            fields.setAll(object(body));
        } else if (kind.startsWith("application/x-www-form-urlencoded") || body.isEmpty()) {
            fields.setAll(form(body));
        } else {
            throw Refused.breach(Rule.CALL, "invalid_post_type", "a form or JSON is expected, not " + contentType);
        }
        return new Fields(fields);
    }

    private static ObjectNode object(String body) {
        try {
            if (JSON.readTree(body) instanceof ObjectNode object) {
                return object;
            }
            throw Refused.breach(Rule.CALL, "json_not_object");
        } catch (JsonProcessingException malformed) {
            throw Refused.breach(Rule.CALL, "invalid_json", malformed.getOriginalMessage());
        }
    }

    static ObjectNode form(String encoded) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        for (String pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (!pair.isEmpty()) {
                String name = equals < 0 ? pair : pair.substring(0, equals);
                String value = equals < 0 ? "" : pair.substring(equals + 1);
                fields.put(URLDecoder.decode(name, UTF_8), URLDecoder.decode(value, UTF_8));
            }
        }
        return fields;
    }

    ObjectNode all() {
        return all;
    }

    boolean has(String name) {
        return !text(name).isEmpty();
    }

    /** Empty where there is none. */
    String text(String name) {
        JsonNode value = all.path(name);
        return value.isMissingNode() || value.isNull() ? "" : value.isValueNode() ? value.asText() : value.toString();
    }

    /** Refuses where there is none. */
    String required(String name) {
        if (!has(name)) {
            throw Refused.breach(Rule.CALL, "invalid_arguments", "missing required field: " + name);
        }
        return text(name);
    }

    boolean flag(String name) {
        return text(name).equalsIgnoreCase("true") || text(name).equals("1");
    }

    /** What stands there as JSON or as a string that holds JSON; missing when absent; refuses with the error. */
    JsonNode json(String name, String error) {
        JsonNode value = all.path(name);
        if (!value.isTextual()) {
            return value.isNull() ? MissingNode.getInstance() : value;
        }
        if (value.asText().isBlank() || value.asText().equals("null")) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(value.asText());
        } catch (JsonProcessingException malformed) {
            throw Refused.breach(Rule.CALL, error, name + ": " + malformed.getOriginalMessage());
        }
    }

    /** A JSON list, or names with commas between them as the Java SDK writes them. */
    List<String> names(String name) {
        if (!has(name)) {
            return List.of();
        }
        if (text(name).startsWith("[")) {
            JsonNode list = json(name, "invalid_arguments");
            return java.util.stream.StreamSupport.stream(list.spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
        }
        return Arrays.asList(text(name).split(",", -1));
    }
}
