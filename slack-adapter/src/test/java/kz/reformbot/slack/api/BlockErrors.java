package kz.reformbot.slack.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, in the words and with the JSON pointers of Slack. */
final class BlockErrors {
    private final List<String> errors = new ArrayList<>();

    List<String> all() {
        return List.copyOf(errors);
    }

    void add(String what, String pointer) {
        errors.add(what + " [json-pointer:" + pointer + "]");
    }

    /** A string of at most so many characters, if it is there. */
    void atMost(JsonNode object, String name, int most, String pointer) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return;
        }
        if (!value.isTextual()) {
            add("must be a string", pointer + "/" + name);
        } else if (value.asText().length() > most) {
            add("must be less than " + (most + 1) + " characters", pointer + "/" + name);
        }
    }

    void required(JsonNode object, String name, int most, String pointer) {
        if (object.path(name).asText("").isEmpty()) {
            add("missing required field: " + name, pointer);
        } else {
            atMost(object, name, most, pointer);
        }
    }

    /** A text object; null where it may be absent and is. */
    void text(JsonNode object, String name, int most, boolean plainOnly, boolean required, String pointer) {
        JsonNode text = object.path(name);
        String at = pointer + "/" + name;
        if (text.isMissingNode() || text.isNull()) {
            if (required) {
                add("missing required field: " + name, pointer);
            }
            return;
        }
        textObject(text, most, plainOnly, at);
    }

    void textObject(JsonNode text, int most, boolean plainOnly, String at) {
        String type = text.path("type").asText();
        if (!type.equals("plain_text") && (plainOnly || !type.equals("mrkdwn"))) {
            add("unsupported type: " + type, at);
            return;
        }
        if (type.equals("plain_text") && text.has("verbatim")) {
            add("verbatim is for mrkdwn only", at);
        }
        String value = text.path("text").asText("");
        if (value.isEmpty()) {
            add("must be more than 0 characters", at + "/text");
        } else if (value.length() > most) {
            add("must be less than " + (most + 1) + " characters", at + "/text");
        }
    }

    void count(JsonNode list, int least, int most, String pointer) {
        if (!list.isArray()) {
            add("must be an array", pointer);
        } else if (list.size() < least) {
            add("no fewer than " + least + " items allowed", pointer);
        } else if (list.size() > most) {
            add("no more than " + most + " items allowed", pointer);
        }
    }
}
