package kz.reformbot.knowledge;

/**
 * A heading and the anchor written behind it: {@code ## How many? {#members}}.
 *
 * @param anchor empty when none is written
 */
record HeadingText(String text, String anchor) {
    static HeadingText of(String line) {
        String heading = line.strip();
        int open = heading.lastIndexOf("{#");
        if (open < 0 || !heading.endsWith("}")) {
            return new HeadingText(heading, "");
        }
        String anchor = heading.substring(open + 2, heading.length() - 1).strip();
        return new HeadingText(heading.substring(0, open).strip(), anchor);
    }
}
