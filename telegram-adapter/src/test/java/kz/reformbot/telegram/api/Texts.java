package kz.reformbot.telegram.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rules for text and its entities; https://core.telegram.org/bots/api#messageentity . */
final class Texts {
    /** Of a message, https://core.telegram.org/bots/api#sendmessage . */
    static final int MOST_TEXT = 4096;
    /** More are ignored without a word, https://limits.tginfo.me . */
    private static final int MOST_ENTITIES = 100;

    private static final Set<String> KINDS = Set.of(
            "mention",
            "hashtag",
            "cashtag",
            "bot_command",
            "url",
            "email",
            "phone_number",
            "bold",
            "italic",
            "underline",
            "strikethrough",
            "spoiler",
            "blockquote",
            "expandable_blockquote",
            "code",
            "pre",
            "text_link",
            "text_mention",
            "custom_emoji",
            "date_time");
    private static final Set<String> QUOTES = Set.of("blockquote", "expandable_blockquote");
    private static final Set<String> CODES = Set.of("code", "pre");
    private static final Set<String> SCHEMES = Set.of("http", "https", "tg", "ton", "mailto");

    /** Text as the reader sees it. */
    record Formatted(String text, ArrayNode entities) {
        static final Formatted EMPTY = new Formatted("", JsonNodeFactory.instance.arrayNode());
    }

    private Texts() {}

    /** Reads and checks the text of a call; {@code entities} is the name of the parameter that holds them. */
    static Formatted read(Fields call, String name, String entities, int least, int most, Breaches breaches) {
        Formatted given = parse(call.text(name), call.text("parse_mode"), call.list(entities));
        checkEntities(given, breaches);
        if (given.text().length() > most) {
            throw Refused.breach(
                    Rule.TEXT_LENGTH,
                    most == MOST_TEXT
                            ? "message is too long"
                            : name + " is too long: " + given.text().length() + " of " + most);
        }
        Formatted trimmed = trim(given);
        if (trimmed.text().length() < least) {
            throw Refused.breach(Rule.TEXT_LENGTH, "message text is empty");
        }
        return trimmed;
    }

    private static Formatted parse(String text, String mode, ArrayNode entities) {
        if (mode.isEmpty()) {
            return new Formatted(text, entities);
        }
        if (mode.equalsIgnoreCase("HTML")) {
            return HtmlMarkup.parse(text);
        }
        throw Refused.breach(
                Rule.CALL, "unsupported parse_mode (the double reads HTML and entities, not " + mode + ")");
    }

    /** Checks bounds, nesting and kinds. */
    static void checkEntities(Formatted given, Breaches breaches) {
        String text = given.text();
        if (given.entities().size() > MOST_ENTITIES) {
            breaches.add(
                    Rule.ENTITY_BOUNDS,
                    given.entities().size() + " entities: those after the first " + MOST_ENTITIES + " are ignored");
        }
        List<Span> spans = new ArrayList<>();
        for (JsonNode entity : given.entities()) {
            spans.add(span(entity, text, breaches));
        }
        for (int one = 0; one < spans.size(); one++) {
            for (int other = one + 1; other < spans.size(); other++) {
                checkPair(spans.get(one), spans.get(other), breaches);
            }
        }
    }

    private record Span(String kind, int from, int to) {
        boolean overlaps(Span other) {
            return from < other.to && other.from < to;
        }

        boolean within(Span other) {
            return other.from <= from && to <= other.to;
        }
    }

    private static Span span(JsonNode entity, String text, Breaches breaches) {
        String kind = entity.path("type").asText();
        if (!KINDS.contains(kind)) {
            throw Refused.breach(Rule.ENTITY_KIND, "can't parse entities: unsupported type '" + kind + "'");
        }
        if (!entity.path("offset").isIntegralNumber() || !entity.path("length").isIntegralNumber()) {
            throw Refused.breach(Rule.ENTITY_BOUNDS, "can't parse MessageEntity: offset and length are numbers");
        }
        int from = entity.path("offset").asInt();
        int length = entity.path("length").asInt();
        if (from < 0 || length <= 0) {
            throw Refused.breach(
                    Rule.ENTITY_BOUNDS, "entity with offset " + from + " and length " + length + " is not allowed");
        }
        long end = (long) from + length;
        if (end > text.length()) {
            throw Refused.breach(
                    Rule.ENTITY_BOUNDS,
                    "entity beginning at UTF-16 offset " + from + " ends after the end of the text at UTF-16 offset "
                            + end);
        }
        if (splits(text, from)) {
            throw Refused.breach(
                    Rule.ENTITY_BOUNDS, "entity begins in a middle of a UTF-16 symbol at UTF-16 offset " + from);
        }
        if (splits(text, from + length)) {
            throw Refused.breach(
                    Rule.ENTITY_BOUNDS,
                    "entity beginning at UTF-16 offset " + from
                            + " ends in a middle of a UTF-16 symbol at UTF-16 offset " + end);
        }
        if (text.substring(from, from + length).isBlank()) {
            breaches.add(Rule.ENTITY_BOUNDS, "an entity over white space alone, at " + from + ", is dropped");
        }
        checkKind(kind, entity, breaches);
        return new Span(kind, from, from + length);
    }

    private static boolean splits(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private static void checkKind(String kind, JsonNode entity, Breaches breaches) {
        if (kind.equals("text_link") && !isLink(entity.path("url").asText())) {
            breaches.add(
                    Rule.ENTITY_KIND, "a text_link to '" + entity.path("url").asText() + "' is shown as plain text");
        }
        if (kind.equals("text_mention") && !entity.path("user").hasNonNull("id")) {
            throw Refused.breach(Rule.ENTITY_KIND, "can't parse MessageEntity: text_mention without user");
        }
        if (kind.equals("custom_emoji") && !entity.hasNonNull("custom_emoji_id")) {
            throw Refused.breach(Rule.ENTITY_KIND, "can't parse MessageEntity: custom_emoji without custom_emoji_id");
        }
    }

    /** Whether Telegram would make a link of it. */
    static boolean isLink(String url) {
        try {
            URI uri = new URI(url);
            return uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme())
                    && (uri.getHost() != null || !uri.getScheme().startsWith("http"));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static void checkPair(Span one, Span other, Breaches breaches) {
        if (!one.overlaps(other)) {
            return;
        }
        if (QUOTES.contains(one.kind()) && QUOTES.contains(other.kind())) {
            throw Refused.breach(Rule.ENTITY_NESTING, "can't parse entities: blockquotes can't be nested");
        }
        if (!one.within(other) && !other.within(one)) {
            breaches.add(Rule.ENTITY_NESTING, one + " and " + other + " cross");
        }
        boolean codeWithin = (CODES.contains(one.kind()) && !QUOTES.contains(other.kind()))
                || (CODES.contains(other.kind()) && !QUOTES.contains(one.kind()));
        if (codeWithin) {
            breaches.add(Rule.ENTITY_NESTING, "code and pre go with nothing but a block quote: " + one + ", " + other);
        }
    }

    /** Telegram takes white space off both ends. */
    private static Formatted trim(Formatted given) {
        String text = given.text();
        int from = 0;
        int to = text.length();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        ArrayNode entities = JsonNodeFactory.instance.arrayNode();
        for (JsonNode entity : given.entities()) {
            if (entities.size() == MOST_ENTITIES) {
                break;
            }
            int begin = Math.max(entity.path("offset").asInt(), from);
            int end = Math.min(
                    entity.path("offset").asInt() + entity.path("length").asInt(), to);
            if (begin < end) {
                ObjectNode kept = entity.deepCopy();
                entities.add(kept.put("offset", begin - from).put("length", end - begin));
            }
        }
        return new Formatted(text.substring(from, to), entities);
    }
}
