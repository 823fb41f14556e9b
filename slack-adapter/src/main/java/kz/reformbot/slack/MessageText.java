package kz.reformbot.slack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person wrote, read from what Slack makes of it: links, names and channels in angle brackets, three characters
 * escaped (https://docs.slack.dev/messaging/formatting-message-text).
 *
 * @param text as the person sees it, without the bot's name
 * @param names whether it names the bot
 * @param namesOthers whether it names somebody else, or all
 */
record MessageText(String text, boolean names, boolean namesOthers) {
    private static final Pattern MARK = Pattern.compile("<([^<>|]*)(?:\\|([^<>]*))?>");

    /** @param botUser empty where it is not known */
    static MessageText of(String raw, String botUser) {
        Matcher mark = MARK.matcher(raw);
        StringBuilder text = new StringBuilder();
        boolean names = false;
        boolean others = false;
        int end = 0;
        while (mark.find()) {
            text.append(raw, end, mark.start());
            String target = mark.group(1);
            String label = mark.group(2) == null ? "" : mark.group(2);
            if (target.equals("@" + botUser)) {
                names = true;
            } else {
                others |= target.startsWith("@") || target.startsWith("!");
                text.append(shown(target, label));
            }
            end = mark.end();
        }
        text.append(raw, end, raw.length());
        return new MessageText(unescaped(text.toString()).strip(), names, others);
    }

    private static String shown(String target, String label) {
        if (target.startsWith("@")) {
            return label.isEmpty() ? "" : "@" + label;
        }
        if (target.startsWith("#")) {
            return label.isEmpty() ? "" : "#" + label;
        }
        if (target.startsWith("!")) {
            return label;
        }
        return label.isEmpty() ? target : label;
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
