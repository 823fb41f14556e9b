package kz.reformbot.answer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.reformbot.language.TextAnalysis;

/** The part of a long text around what was asked, cut between words. */
final class Excerpt {
    private static final String CUT = "…";

    private Excerpt() {}

    /** The text itself where it is short enough. */
    static String of(String text, WeightedNotions notions, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        Set<String> wanted = notions.notions().stream()
                .flatMap(notion -> notion.notion().ways().stream())
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        List<TextAnalysis.Term> found = TextAnalysis.terms(notions.language(), text).stream()
                .filter(term -> wanted.contains(term.text()))
                .toList();
        int room = longest - 2 * CUT.length();
        int best = 0;
        int bestCount = -1;
        for (TextAnalysis.Term start : found) {
            int from = Math.max(0, Math.min(start.start() - room / 4, text.length() - room));
            int count = (int) found.stream()
                    .filter(term -> term.start() >= from && term.end() <= from + room)
                    .map(TextAnalysis.Term::text)
                    .distinct()
                    .count();
            if (count > bestCount) {
                best = from;
                bestCount = count;
            }
        }
        return cut(text, best, Math.min(text.length(), best + room));
    }

    private static String cut(String text, int from, int to) {
        int start = from;
        while (start > 0 && start < to && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        int end = to;
        while (end < text.length() && end > start && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        // A text without white space is cut anywhere but inside a character.
        if (start >= end) {
            start = from;
            end = to;
        }
        if (start > 0 && Character.isLowSurrogate(text.charAt(start))) {
            start++;
        }
        if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end--;
        }
        return (start > 0 ? CUT : "") + text.substring(start, end).strip() + (end < text.length() ? CUT : "");
    }
}
