package kz.reformbot.knowledge;

import java.util.ArrayList;
import java.util.List;

/** {@code <!-- asked: one way | another way -->}: other ways to ask what a section answers. */
final class AskedComment {
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";
    private static final String LABEL = "asked:";

    private AskedComment() {}

    /** The variants of all such comments in a piece of HTML; other HTML has none. */
    static List<String> variants(String html) {
        List<String> variants = new ArrayList<>();
        int open = html.indexOf(OPEN);
        while (open >= 0) {
            int close = html.indexOf(CLOSE, open + OPEN.length());
            String comment = html.substring(open + OPEN.length(), close < 0 ? html.length() : close)
                    .strip();
            if (comment.regionMatches(true, 0, LABEL, 0, LABEL.length())) {
                for (String variant : comment.substring(LABEL.length()).split("\\|", -1)) {
                    String asked = variant.strip().replaceAll("\\s+", " ");
                    if (!asked.isEmpty()) {
                        variants.add(asked);
                    }
                }
            }
            open = close < 0 ? -1 : html.indexOf(OPEN, close);
        }
        return variants;
    }
}
