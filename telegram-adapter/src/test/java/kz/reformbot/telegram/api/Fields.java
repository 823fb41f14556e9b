package kz.reformbot.telegram.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parameters of a call, in whichever of the four ways they came: query, JSON, form, multipart. */
final class Fields {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");

    private final ObjectNode all;

    private Fields(ObjectNode all) {
        this.all = all;
    }

    static Fields of(ObjectNode all) {
        return new Fields(all);
    }

    static Fields of(HttpDoor.Request request) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        int question = request.target().indexOf('?');
        if (question >= 0) {
            readForm(request.target().substring(question + 1), all);
        }
        String type = request.header("content-type").toLowerCase(Locale.ROOT);
        if (type.startsWith("application/json")) {
            readJson(request.body(), all);
        } else if (type.startsWith("application/x-www-form-urlencoded")) {
            readForm(new String(request.body(), UTF_8), all);
        } else if (type.startsWith("multipart/form-data")) {
            readParts(request.body(), request.header("content-type"), all);
        }
        return new Fields(all);
    }

    private static void readJson(byte[] body, ObjectNode into) {
        try {
            JsonNode read = JSON.readTree(body);
            if (read instanceof ObjectNode object) {
                into.setAll(object);
            } else if (!read.isMissingNode()) {
                throw Refused.breach(Rule.CALL, "object expected as JSON body");
            }
        } catch (IOException malformed) {
            throw Refused.breach(Rule.CALL, "can't parse JSON body: " + malformed.getMessage());
        }
    }

    private static void readForm(String form, ObjectNode into) {
        int from = 0;
        while (from < form.length()) {
            int and = form.indexOf('&', from);
            int end = and < 0 ? form.length() : and;
            int equals = form.indexOf('=', from);
            if (equals >= 0 && equals < end) {
                into.put(
                        URLDecoder.decode(form.substring(from, equals), UTF_8),
                        URLDecoder.decode(form.substring(equals + 1, end), UTF_8));
            }
            from = end + 1;
        }
    }

    private static void readParts(byte[] body, String contentType, ObjectNode into) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw Refused.breach(Rule.CALL, "multipart without a boundary");
        }
        // Latin-1 keeps each byte as one character, so that the text can be searched and the bytes be had back.
        String text = new String(body, ISO_8859_1);
        String mark = "--" + boundary.group(1);
        int from = text.indexOf(mark);
        while (from >= 0) {
            int end = text.indexOf("\r\n" + mark, from);
            int head = text.indexOf("\r\n\r\n", from);
            if (end < 0 || head < 0 || head > end) {
                return;
            }
            Matcher name = NAME.matcher(text.substring(from, head));
            if (name.find()) {
                into.put(utf8(name.group(1)), head + 4 > end ? "" : utf8(text.substring(head + 4, end)));
            }
            from = end + 2;
        }
    }

    private static String utf8(String latin) {
        return new String(latin.getBytes(ISO_8859_1), UTF_8);
    }

    ObjectNode all() {
        return all;
    }

    boolean has(String name) {
        return all.hasNonNull(name) && !text(name).isEmpty();
    }

    String text(String name) {
        JsonNode value = all.path(name);
        return value.isMissingNode() || value.isNull() ? "" : value.isValueNode() ? value.asText() : value.toString();
    }

    long number(String name, long otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        try {
            return Long.parseLong(text(name).trim());
        } catch (NumberFormatException malformed) {
            throw Refused.breach(Rule.CALL, "can't parse " + name + ": a number is expected, not " + text(name));
        }
    }

    boolean flag(String name) {
        String value = text(name);
        return value.equalsIgnoreCase("true") || value.equals("1");
    }

    /** The object or list of this name, given as JSON or as a string that holds JSON; missing when absent. */
    JsonNode json(String name) {
        JsonNode value = all.path(name);
        if (!value.isTextual()) {
            return value.isNull() ? MissingNode.getInstance() : value;
        }
        if (value.asText().isBlank()) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(value.asText());
        } catch (JsonProcessingException malformed) {
            throw Refused.breach(Rule.CALL, "can't parse " + name + ": " + malformed.getOriginalMessage());
        }
    }

    ArrayNode list(String name) {
        JsonNode value = json(name);
        if (value instanceof ArrayNode list) {
            return list;
        }
        if (value.isMissingNode()) {
            return JsonNodeFactory.instance.arrayNode();
        }
        throw Refused.breach(Rule.CALL, "can't parse " + name + ": a list is expected");
    }
}
