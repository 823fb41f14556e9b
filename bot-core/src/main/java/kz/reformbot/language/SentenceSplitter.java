package kz.reformbot.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Text into sentences, in one pass. A full stop ends a sentence only before a space and something that can begin one;
 * not after an initial, and not after the abbreviations that legal and news texts of the three languages use.
 */
public final class SentenceSplitter {
    /** Abbreviations that are always followed by what they belong to. */
    private static final Set<String> NEVER_LAST = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "no", "nos", "art", "arts", "vs", "e.g", "i.e", "cf", "gen", "sen",
            "rep", "gov", "fig", "vol", "pp", "approx", "ca", "ст", "п", "пп", "ч", "гл", "им", "ул", "просп", "т.е",
            "т.к", "см", "напр", "проф", "акад", "стр", "разд", "обл", "мкр", "т.н", "б", "қ", "м.а", "мыс", "тарм",
            "св", "ген", "тов", "кв");

    /** Abbreviations that may end a sentence: they do when what follows begins with a capital. */
    private static final Set<String> MAYBE_LAST = Set.of(
            "etc", "inc", "ltd", "co", "corp", "jr", "sr", "u.s", "u.k", "u.n", "a.m", "p.m", "т.д", "т.п", "др", "пр",
            "гг", "тыс", "млн", "млрд", "руб", "тг", "т.б", "ж", "жж", "ғ", "чел", "н.э");

    private SentenceSplitter() {}

    /** A sentence's place in the text, without the white space around it; {@code end} is exclusive. */
    public record Span(int start, int end) {}

    /** The sentences in order; together they hold every character that is not white space. */
    public static List<Span> split(CharSequence text) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isTerminator(c)) {
                continue;
            }
            int end = endOfClosers(text, i + 1);
            boolean insideWord = end < text.length() && !Character.isWhitespace(text.charAt(end)) && c != '。';
            if (!insideWord && endsSentence(text, i, end, start)) {
                addTrimmed(text, start, end, spans);
                start = end;
            }
            // The rest of a run of terminators says the same as its first; read again, a long run would be quadratic.
            i = end - 1;
        }
        addTrimmed(text, start, text.length(), spans);
        return spans;
    }

    private static boolean isTerminator(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。';
    }

    /** Past further terminators and closing quotes and brackets. */
    private static int endOfClosers(CharSequence text, int from) {
        int end = from;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (!isTerminator(c) && "\"'»”’)]".indexOf(c) < 0) {
                break;
            }
            end++;
        }
        return end;
    }

    private static boolean endsSentence(CharSequence text, int terminator, int end, int start) {
        int next = end;
        while (next < text.length() && (Character.isWhitespace(text.charAt(next)) || isOpener(text.charAt(next)))) {
            next++;
        }
        if (next >= text.length()) {
            return true;
        }
        int following = Character.codePointAt(text, next);
        if (Character.isLowerCase(following)) {
            return false;
        }
        if (text.charAt(terminator) != '.' || end > terminator + 1) {
            return true;
        }
        return !isAbbreviation(text, terminator, start, Character.isUpperCase(following));
    }

    private static boolean isOpener(char c) {
        return "\"'«“‘([—–-".indexOf(c) >= 0;
    }

    private static boolean isAbbreviation(CharSequence text, int dot, int start, boolean beforeCapital) {
        int from = dot;
        while (from > start && dot - from < 12 && isWordPart(text.charAt(from - 1))) {
            from--;
        }
        String word = text.subSequence(from, dot).toString();
        if (word.isEmpty()) {
            return false;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (NEVER_LAST.contains(lower)) {
            return true;
        }
        if (isInitials(word) && (word.length() == 1 || !MAYBE_LAST.contains(lower))) {
            return true;
        }
        if (MAYBE_LAST.contains(lower)) {
            return !beforeCapital;
        }
        if (lower.equals("г") || lower.equals("y")) {
            // "2022 г. Парламент" ends a sentence, "г. Алматы" (a city) does not.
            return !(beforeCapital && followsDigit(text, from, start));
        }
        boolean begins = text.subSequence(start, from).chars().allMatch(Character::isWhitespace);
        return begins && word.length() <= 3 && word.chars().allMatch(Character::isDigit);
    }

    /** "Ж", "К.К": capitals, each of them one letter. */
    private static boolean isInitials(String word) {
        for (int i = 0; i < word.length(); i++) {
            boolean letter = i % 2 == 0;
            if (letter ? !Character.isUpperCase(word.charAt(i)) : word.charAt(i) != '.') {
                return false;
            }
        }
        return word.length() % 2 == 1;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }

    private static boolean followsDigit(CharSequence text, int from, int start) {
        int at = from - 1;
        while (at > start && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at >= start && Character.isDigit(text.charAt(at));
    }

    private static void addTrimmed(CharSequence text, int from, int to, List<Span> spans) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            spans.add(new Span(start, end));
        }
    }
}
