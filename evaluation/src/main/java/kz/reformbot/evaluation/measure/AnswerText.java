package kz.reformbot.evaluation.measure;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether an answer holds a gold answer, whatever its case, punctuation and articles. The normal form is that of
 * SQuAD's evaluation script (Rajpurkar and others, "SQuAD", 2016), with punctuation and symbols of all of Unicode as in
 * MLQA's (Lewis and others, 2020).
 */
public final class AnswerText {
    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{P}\\p{S}]");
    private static final Pattern ARTICLES = Pattern.compile("\\b(a|an|the)\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private AnswerText() {}

    /** Lower case, without punctuation and English articles, with single spaces. */
    public static String normal(String text) {
        String bare = PUNCTUATION.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        return SPACES.matcher(ARTICLES.matcher(bare).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    /** Whether the gold stands anywhere in the answer, inside a word too: endings follow it in Russian and Kazakh. */
    public static boolean holds(String answer, String gold) {
        String normalGold = normal(gold);
        return !normalGold.isEmpty() && normal(answer).contains(normalGold);
    }

    /** As {@link #holds}, but a number in the gold is a whole one: "50" is not in "150" nor in "5,000". */
    public static boolean holdsWholeNumbers(String answer, String gold) {
        String in = normal(answer);
        String sought = normal(gold);
        if (sought.isEmpty()) {
            return false;
        }
        for (int at = in.indexOf(sought); at >= 0; at = in.indexOf(sought, at + 1)) {
            if (!splitsNumber(in, at) && !splitsNumber(in, at + sought.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean splitsNumber(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at));
    }
}
