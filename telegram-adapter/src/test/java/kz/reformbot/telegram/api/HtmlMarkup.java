package kz.reformbot.telegram.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code parse_mode=HTML}, as strict as Telegram's; https://core.telegram.org/bots/api#html-style . */
final class HtmlMarkup {
    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("b", "bold"),
            Map.entry("strong", "bold"),
            Map.entry("i", "italic"),
            Map.entry("em", "italic"),
            Map.entry("u", "underline"),
            Map.entry("ins", "underline"),
            Map.entry("s", "strikethrough"),
            Map.entry("strike", "strikethrough"),
            Map.entry("del", "strikethrough"),
            Map.entry("tg-spoiler", "spoiler"),
            Map.entry("a", "text_link"),
            Map.entry("code", "code"),
            Map.entry("pre", "pre"),
            Map.entry("blockquote", "blockquote"));
    private static final Map<String, String> NAMED = Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"");
    private static final Pattern HREF = Pattern.compile("href\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|(\\S+))");

    private record Open(String tag, ObjectNode entity) {}

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private final ArrayNode entities = JsonNodeFactory.instance.arrayNode();
    private final Deque<Open> open = new ArrayDeque<>();

    private HtmlMarkup(String html) {
        this.html = html;
    }

    static Texts.Formatted parse(String html) {
        return new HtmlMarkup(html).parse();
    }

    private Texts.Formatted parse() {
        int at = 0;
        while (at < html.length()) {
            char next = html.charAt(at);
            if (next == '<') {
                int end = html.indexOf('>', at);
                if (end < 0) {
                    throw cannot("unclosed start tag at byte offset " + at);
                }
                tag(html.substring(at + 1, end).trim(), at);
                at = end + 1;
            } else if (next == '&') {
                at = reference(at);
            } else {
                text.append(next);
                at++;
            }
        }
        if (!open.isEmpty()) {
            throw cannot("can't find end tag corresponding to start tag \""
                    + open.peek().tag() + "\"");
        }
        return new Texts.Formatted(text.toString(), entities);
    }

    private void tag(String inside, int at) {
        if (inside.startsWith("/")) {
            String name = inside.substring(1).trim().toLowerCase(Locale.ROOT);
            if (open.isEmpty() || !open.peek().tag().equals(name)) {
                throw cannot("unexpected end tag at byte offset " + at);
            }
            ObjectNode entity = open.pop().entity();
            int length = text.length() - entity.path("offset").asInt();
            if (length > 0) {
                entities.add(entity.put("length", length));
            }
            return;
        }
        int space = inside.indexOf(' ');
        String name = (space < 0 ? inside : inside.substring(0, space)).toLowerCase(Locale.ROOT);
        String kind = TAGS.get(name);
        if (kind == null) {
            throw cannot("unsupported start tag \"" + name + "\" at byte offset " + at);
        }
        String rest = space < 0 ? "" : inside.substring(space + 1);
        ObjectNode entity = JsonNodeFactory.instance.objectNode();
        entity.put("type", kind.equals("blockquote") && rest.startsWith("expandable") ? "expandable_blockquote" : kind);
        entity.put("offset", text.length());
        Matcher href = HREF.matcher(rest);
        if (kind.equals("text_link") && href.find()) {
            String url = href.group(1) != null ? href.group(1) : href.group(2) != null ? href.group(2) : href.group(3);
            entity.put("url", url.replace("&amp;", "&"));
        }
        open.push(new Open(name, entity));
    }

    /** A character reference; what is none stays as it is. */
    private int reference(int at) {
        int end = html.indexOf(';', at);
        if (end > at && end - at <= 10) {
            String name = html.substring(at + 1, end);
            if (NAMED.containsKey(name)) {
                text.append(NAMED.get(name));
                return end + 1;
            }
            if (name.matches("#[0-9]+")) {
                text.appendCodePoint(Integer.parseInt(name.substring(1)));
                return end + 1;
            }
            if (name.matches("#[xX][0-9a-fA-F]+")) {
                text.appendCodePoint(Integer.parseInt(name.substring(2), 16));
                return end + 1;
            }
        }
        text.append('&');
        return at + 1;
    }

    private static Refused cannot(String why) {
        return Refused.breach(Rule.ENTITY_KIND, "can't parse entities: " + why);
    }
}
