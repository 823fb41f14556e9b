package kz.reformbot.app;

/**
 * What standard output can show.
 *
 * @param colours ANSI styles and hyperlinks
 */
record Terminal(boolean colours) {
    /** Colours on a terminal only, and never where NO_COLOR is set to anything (no-color.org). */
    static Terminal detect() {
        String noColour = System.getenv("NO_COLOR");
        boolean refused = noColour != null && !noColour.isEmpty();
        String term = System.getenv("TERM");
        boolean dumb = term == null || term.equals("dumb");
        return new Terminal(isTerminal("out") && !refused && !dumb);
    }

    /** Whether a person is at both ends. */
    static boolean canType() {
        return isTerminal("in") && isTerminal("out");
    }

    /** The launcher tells: what Java's own console says differs from release to release. */
    private static boolean isTerminal(String stream) {
        return Boolean.getBoolean("reformbot.tty." + stream);
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
