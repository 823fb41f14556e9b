package kz.reformbot.app;

import kz.reformbot.language.TextCleaner;

/**
 * What standard output can show.
 *
 * @param colours ANSI styles and hyperlinks
 * @param columns a line's width; 0 for a file or another program, where lines are not wrapped
 */
record Terminal(boolean colours, int columns) {
    /** Colours on a terminal only, and never where NO_COLOR is set to anything (no-color.org). */
    static Terminal detect() {
        String noColour = System.getenv("NO_COLOR");
        boolean refused = noColour != null && !noColour.isEmpty();
        String term = System.getenv("TERM");
        boolean dumb = term == null || term.equals("dumb");
        boolean terminal = isTerminal("out");
        int columns = Math.max(0, Integer.getInteger("reformbot.columns", 0));
        return new Terminal(terminal && !refused && !dumb, terminal ? columns : 0);
    }

    /** Whether a person is at both ends. */
    static boolean canType() {
        return isTerminal("in") && isTerminal("out");
    }

    /** The launcher tells: what Java's own console says differs from release to release. */
    private static boolean isTerminal(String stream) {
        return Boolean.getBoolean("reformbot.tty." + stream);
    }

    /**
     * A text of somebody else's, in one line and without what a terminal would take for commands. All that is printed
     * and was not written here goes through this.
     */
    static String printable(String text) {
        return TextCleaner.clean(text).replaceAll("[\\s\\u2028\\u2029]+", " ").strip();
    }

    String bold(String text) {
        return colours ? "\u001B[1m" + text + "\u001B[0m" : text;
    }

    String dim(String text) {
        return colours ? "\u001B[2m" + text + "\u001B[0m" : text;
    }

    /** A hyperlink (OSC 8) where it can be shown, else the text alone. */
    String link(String text, String url) {
        return colours ? "\u001B]8;;" + url + "\u001B\\" + text + "\u001B]8;;\u001B\\" : text;
    }
}
