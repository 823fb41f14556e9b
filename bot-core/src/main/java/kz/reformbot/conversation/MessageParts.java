package kz.reformbot.conversation;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Cuts a text that is too long for one message: after a paragraph where it can, else after a line, a sentence, a word;
 * never inside a stretch that must stay whole if that fits into a message at all, and never inside a character.
 */
public final class MessageParts {
    /** A part that ends before this share of what fits is too short to be worth a paragraph's end. */
    private static final double WORTHWHILE = 0.4;

    /** A sentence's end and the marks of its sources. */
    private static final Pattern MARKED_END = Pattern.compile("([.!?…])((?: ?\\[\\d{1,3}\\])+)");

    private MessageParts() {}

    /** A stretch of a text in UTF-16 units, the end excluded. */
    public record Stretch(int start, int end) {
        public int length() {
            return end - start;
        }

        boolean holds(int cut) {
            return start < cut && cut < end;
        }
    }

    /**
     * The parts of a text in order, without the white space between them; none of a blank text.
     *
     * @param most UTF-16 units in a part, at least 2
     * @param whole stretches that are not to be cut
     */
    public static List<Stretch> of(String text, int most, List<Stretch> whole) {
        if (most < 2) {
            throw new IllegalArgumentException("a part needs room for one character, not " + most);
        }
        List<Stretch> parts = new ArrayList<>();
        int start = skipBlank(text, 0);
        while (start < text.length()) {
            int end = text.length() - start <= most ? text.length() : cut(text, start, most, whole);
            int last = end;
            while (last > start && isBlank(text, last - 1)) {
                last--;
            }
            if (last > start) {
                parts.add(new Stretch(start, last));
            }
            start = skipBlank(text, end);
        }
        return parts;
    }

    private static int cut(String text, int start, int most, List<Stretch> whole) {
        int limit = start + most;
        int early = start + (int) (most * WORTHWHILE);
        for (String mark : List.of("\n\n", "\n")) {
            int at = lastBefore(text, mark, early, limit, whole);
            if (at > 0) {
                return at;
            }
        }
        int sentence = lastBoundary(
                BreakIterator.getSentenceInstance(Locale.ROOT), endingAfterMarks(text), start, early, limit, whole);
        if (sentence > 0) {
            return sentence;
        }
        int word = lastBoundary(BreakIterator.getLineInstance(Locale.ROOT), text, start, start, limit, whole);
        if (word > 0) {
            return word;
        }
        int character = lastBoundary(BreakIterator.getCharacterInstance(Locale.ROOT), text, start, start, limit, whole);
        // What must stay whole is longer than a message: better cut than lost.
        return character > 0 ? character : wholeCharacters(text, start, limit);
    }

    /** "So. [1] Then" with its full stop after the mark: where the sentence ends for a reader. As long as the text. */
    private static String endingAfterMarks(String text) {
        return MARKED_END.matcher(text).replaceAll("$2$1");
    }

    private static int lastBefore(String text, String mark, int early, int limit, List<Stretch> whole) {
        for (int at = text.lastIndexOf(mark, limit - 1); at > early; at = text.lastIndexOf(mark, at - 1)) {
            if (isAllowed(at, whole)) {
                return at;
            }
        }
        return -1;
    }

    private static int lastBoundary(
            BreakIterator boundaries, String text, int start, int early, int limit, List<Stretch> whole) {
        // What follows the limit tells whether a sentence ends there.
        String window = text.substring(start, Math.min(text.length(), limit + 2));
        boundaries.setText(window);
        int at = boundaries.preceding(Math.min(window.length(), limit - start + 1));
        while (at != BreakIterator.DONE && start + at > early) {
            if (isAllowed(start + at, whole)) {
                return start + at;
            }
            at = boundaries.previous();
        }
        return -1;
    }

    private static int wholeCharacters(String text, int start, int limit) {
        return Character.isHighSurrogate(text.charAt(limit - 1)) && limit - 1 > start ? limit - 1 : limit;
    }

    private static boolean isAllowed(int cut, List<Stretch> whole) {
        return whole.stream().noneMatch(stretch -> stretch.holds(cut));
    }

    private static int skipBlank(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(String text, int at) {
        return Character.isWhitespace(text.charAt(at));
    }
}
