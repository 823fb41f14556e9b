package kz.reformbot.slack.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * What a person sees where an app wrote markup: a stray asterisk or entity that shows here would show in Slack.
 *
 * <p>Slack does not publish its parsers. mrkdwn follows its description
 * (https://docs.slack.dev/messaging/formatting-message-text), markdown follows CommonMark; tables stay as they are
 * written.
 */
public final class Reader {
    private static final Parser MARKDOWN = Parser.builder().build();
    private static final Pattern ANGLE = Pattern.compile("<([^<>\\n]*)>");
    private static final Pattern CODE = Pattern.compile("```(?s:(.+?))```|`([^`\\n]+)`");
    private static final Pattern MARK =
            Pattern.compile("(?<![\\p{L}\\p{N}*_~])([*_~])(?=\\S)(?!\\1)([^\\n]*?\\S)\\1(?![\\p{L}\\p{N}*_~])");

    private Reader() {}

    // ---- mrkdwn

    /** Slack's own markup as plain text. */
    public static String mrkdwn(String source) {
        StringBuilder seen = new StringBuilder();
        Matcher code = CODE.matcher(source);
        int end = 0;
        while (code.find()) {
            seen.append(spans(source.substring(end, code.start())));
            seen.append(entities(code.group(1) == null ? code.group(2) : code.group(1)));
            end = code.end();
        }
        return seen.append(spans(source.substring(end))).toString();
    }

    private static String spans(String source) {
        String seen = source;
        for (String before = ""; !before.equals(seen); ) {
            before = seen;
            seen = MARK.matcher(before).replaceAll(found -> Matcher.quoteReplacement(found.group(2)));
        }
        seen = ANGLE.matcher(seen).replaceAll(found -> Matcher.quoteReplacement(angle(found.group(1))));
        return entities(seen);
    }

    private static String angle(String inside) {
        int bar = inside.indexOf('|');
        String target = bar < 0 ? inside : inside.substring(0, bar);
        String label = bar < 0 ? "" : inside.substring(bar + 1);
        if (target.startsWith("@")) {
            return "@" + (label.isEmpty() ? target.substring(1) : label);
        }
        if (target.startsWith("#")) {
            return "#" + (label.isEmpty() ? target.substring(1) : label);
        }
        if (target.startsWith("!date")) {
            return label;
        }
        if (target.startsWith("!")) {
            return "@" + target.substring(1);
        }
        return label.isEmpty() ? target : label;
    }

    private static String entities(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    /** The links of Slack's own markup. */
    static List<SeenMessage.Link> mrkdwnLinks(String source) {
        List<SeenMessage.Link> links = new ArrayList<>();
        Matcher angle = ANGLE.matcher(source);
        while (angle.find()) {
            String inside = angle.group(1);
            if (!inside.startsWith("@") && !inside.startsWith("#") && !inside.startsWith("!")) {
                int bar = inside.indexOf('|');
                String url = entities(bar < 0 ? inside : inside.substring(0, bar));
                links.add(new SeenMessage.Link(bar < 0 ? url : entities(inside.substring(bar + 1)), url));
            }
        }
        return links;
    }

    // ---- markdown

    /** Standard markdown as plain text. */
    public static String markdown(String source) {
        Plain plain = new Plain();
        MARKDOWN.parse(source).accept(plain);
        return plain.text();
    }

    static List<SeenMessage.Link> markdownLinks(String source) {
        Plain plain = new Plain();
        MARKDOWN.parse(source).accept(plain);
        return List.copyOf(plain.links);
    }

    /** Writes what is left when the marks are gone. */
    private static final class Plain extends AbstractVisitor {
        private final StringBuilder out = new StringBuilder();
        private final List<SeenMessage.Link> links = new ArrayList<>();

        String text() {
            return out.toString().strip();
        }

        private void block(Block block) {
            newLine();
            visitChildren(block);
            newLine();
        }

        private void newLine() {
            if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
                out.append('\n');
            }
        }

        @Override
        public void visit(Paragraph paragraph) {
            if (paragraph.getParent() instanceof ListItem) {
                visitChildren(paragraph);
                newLine();
            } else {
                block(paragraph);
            }
        }

        @Override
        public void visit(Heading heading) {
            block(heading);
        }

        @Override
        public void visit(ListItem item) {
            newLine();
            if (item.getParent() instanceof OrderedList list) {
                int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
                for (var before = item.getPrevious(); before != null; before = before.getPrevious()) {
                    number++;
                }
                out.append(number).append(". ");
            } else if (item.getParent() instanceof BulletList) {
                out.append("• ");
            }
            visitChildren(item);
        }

        @Override
        public void visit(Link link) {
            int start = out.length();
            visitChildren(link);
            links.add(new SeenMessage.Link(out.substring(start), link.getDestination()));
        }

        @Override
        public void visit(Text text) {
            out.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            out.append(code.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock code) {
            newLine();
            out.append(code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            newLine();
            out.append(code.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            out.append(html.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            newLine();
            out.append(html.getLiteral());
        }

        @Override
        public void visit(CustomBlock block) {
            block(block);
        }

        @Override
        public void visit(SoftLineBreak softBreak) {
            out.append('\n');
        }

        @Override
        public void visit(HardLineBreak hardBreak) {
            out.append('\n');
        }
    }

    // ---- blocks

    /** All that a reader sees of the blocks, a line or more each; buttons as {@code [label]}. */
    public static String blocks(JsonNode blocks) {
        List<String> lines = new ArrayList<>();
        for (JsonNode block : blocks) {
            String line = block(block).strip();
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return String.join("\n", lines);
    }

    private static String block(JsonNode block) {
        return switch (block.path("type").asText()) {
            case "section" -> {
                List<String> parts = new ArrayList<>();
                parts.add(textObject(block.path("text")));
                block.path("fields").forEach(field -> parts.add(textObject(field)));
                parts.add(element(block.path("accessory")));
                yield join(parts, "\n");
            }
            case "markdown" -> markdown(block.path("text").asText());
            case "header" -> textObject(block.path("text"));
            case "image" -> "[" + block.path("alt_text").asText() + "]";
            case "context", "actions", "context_actions" -> {
                List<String> parts = new ArrayList<>();
                block.path("elements").forEach(each -> parts.add(element(each)));
                yield join(parts, " ");
            }
            case "input" -> textObject(block.path("label"));
            case "rich_text" -> richText(block);
            default -> "";
        };
    }

    private static String join(List<String> parts, String between) {
        return String.join(
                between, parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    private static String textObject(JsonNode text) {
        String value = text.path("text").asText("");
        return text.path("type").asText().equals("mrkdwn") ? mrkdwn(value) : value;
    }

    private static String element(JsonNode element) {
        return switch (element.path("type").asText()) {
            case "mrkdwn", "plain_text" -> textObject(element);
            case "image" -> "[" + element.path("alt_text").asText() + "]";
            case "button", "icon_button", "workflow_button" -> "[" + textObject(element.path("text")) + "]";
            case "feedback_buttons" ->
                "[" + textObject(element.path("positive_button").path("text")) + "] ["
                        + textObject(element.path("negative_button").path("text")) + "]";
            case "static_select" -> "[" + textObject(element.path("placeholder")) + "]";
            default -> "";
        };
    }

    private static String richText(JsonNode node) {
        StringBuilder text = new StringBuilder();
        for (JsonNode element : node.path("elements")) {
            switch (element.path("type").asText()) {
                case "text" -> text.append(element.path("text").asText());
                case "link" ->
                    text.append(element.path("text").asText(element.path("url").asText()));
                case "user" -> text.append('@').append(element.path("user_id").asText());
                case "emoji" ->
                    text.append(':').append(element.path("name").asText()).append(':');
                default -> text.append(richText(element));
            }
        }
        return text.toString();
    }

    static List<SeenMessage.Link> blockLinks(JsonNode node) {
        List<SeenMessage.Link> links = new ArrayList<>();
        String type = node.path("type").asText();
        if (type.equals("markdown")) {
            links.addAll(markdownLinks(node.path("text").asText()));
        } else if (type.equals("mrkdwn")) {
            links.addAll(mrkdwnLinks(node.path("text").asText()));
        } else {
            node.forEach(child -> links.addAll(blockLinks(child)));
        }
        return links;
    }
}
