package kz.reformbot.slack.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.reformbot.conversation.MessageParts;
import kz.reformbot.conversation.MessageParts.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * A text in Slack's own markup, https://docs.slack.dev/messaging/formatting-message-text , as it is put together. Not
 * for several threads.
 */
final class Mrkdwn {
    /** Longer is not made bold: nobody could read it, and a cut must not fall inside. */
    private static final int MOST_BOLD = 600;

    /** Slack takes a mark only where no letter stands on its outer side; this keeps one off without being seen. */
    private static final char ZERO_WIDTH_SPACE = '\u200B';

    /** Links, entities and bold text: what a cut would show as bare marks. */
    private static final Pattern WHOLE =
            Pattern.compile("<[^<>]*>|&(?:amp|lt|gt);|(?<![\\p{L}\\p{N}])\\*(?=\\S)[^*\\n]{1,600}\\*");

    private final StringBuilder text = new StringBuilder();
    private boolean markEnded;

    /** A text as it stands. */
    static String escape(String plain) {
        StringBuilder escaped = new StringBuilder(plain.length() + 16);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '`' -> escaped.append('\u02CB');
                case '*', '_', '~' -> escaped.append(opensMarkup(plain, i) ? lookalike(c) : c);
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** Slack has no way to escape a mark: where it would open bold, italic or struck text, its double stands in. */
    private static boolean opensMarkup(String plain, int at) {
        boolean free = at == 0 || !Character.isLetterOrDigit(plain.codePointBefore(at));
        boolean followed = at + 1 < plain.length() && !Character.isWhitespace(plain.charAt(at + 1));
        return free && followed;
    }

    private static char lookalike(char mark) {
        return switch (mark) {
            case '*' -> '\u2217';
            case '_' -> '\uFF3F';
            default -> '\u223C';
        };
    }

    /** Cuts markup into parts of at most so many characters, none inside a link, an entity or bold text. */
    static List<String> parts(String markup, int most) {
        List<Stretch> whole = new ArrayList<>();
        Matcher found = WHOLE.matcher(markup);
        while (found.find()) {
            whole.add(new Stretch(found.start(), found.end()));
        }
        return MessageParts.of(markup, most, whole).stream()
                .map(part -> markup.substring(part.start(), part.end()))
                .toList();
    }

    /** A text as it stands. */
    Mrkdwn add(String plain) {
        return markup(escape(plain));
    }

    /** What is markup already. */
    Mrkdwn markup(String markup) {
        if (markEnded && !markup.isEmpty()) {
            if (Character.isLetterOrDigit(markup.codePointAt(0))) {
                text.append(ZERO_WIDTH_SPACE);
            }
            markEnded = false;
        }
        text.append(markup);
        return this;
    }

    /** Bold text of one line, also inside of a word. */
    Mrkdwn bold(String plain) {
        String line = plain.strip().replaceAll("\\s+", " ");
        if (line.isEmpty() || line.length() > MOST_BOLD) {
            return add(plain);
        }
        String bold = "*" + escape(line).replace('*', '\u2217') + "*";
        if (!text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()))) {
            text.append(ZERO_WIDTH_SPACE);
        }
        markup(bold);
        markEnded = true;
        return this;
    }

    /**
     * A link, or its label alone where there is no address that Slack could open.
     *
     * @param url null for none
     */
    Mrkdwn link(String label, @Nullable String url) {
        String line = label.strip().replaceAll("\\s+", " ");
        if (url == null || !isAddress(url)) {
            return add(line);
        }
        // A bar would end the address, and a label that is empty would show it.
        String address = url.strip()
                .replace("|", "%7C")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("&", "&amp;");
        return markup("<" + address + "|" + (line.isEmpty() ? address : escape(line)) + ">");
    }

    private static boolean isAddress(String url) {
        String address = url.strip().toLowerCase(Locale.ROOT);
        boolean web = address.startsWith("https://") || address.startsWith("http://");
        return web && address.length() <= SlackLimits.URL / 2 && address.chars().noneMatch(Character::isWhitespace);
    }

    /** Somebody's words, each line of them with a bar at its side. */
    Mrkdwn quote(String plain) {
        // More than one section holds is cut before, so that each part has its bar.
        for (String line : parts(escape(plain.strip()), SlackLimits.SECTION - 100)) {
            markup("\n> " + line.replaceAll("\\s*\\n\\s*", "\n> "));
        }
        return this;
    }

    /** A person by name, as each reader sees it. */
    Mrkdwn person(String user) {
        return markup("<@" + user + ">");
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
