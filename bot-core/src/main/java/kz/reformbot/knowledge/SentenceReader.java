package kz.reformbot.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kz.reformbot.language.SentenceSplitter;

/** Text of a block into sentences, each with the sources that its citation marks name. */
final class SentenceReader {
    /** Characters, brackets included: room for a dozen ids. */
    private static final int LONGEST_MARK = 80;

    private final Predicate<String> isCitation;

    /** @param isCitation whether a word in square brackets is the id of a source */
    SentenceReader(Predicate<String> isCitation) {
        this.isCitation = isCitation;
    }

    private record Mark(int offset, String source) {}

    List<Sentence> read(InlineText block) {
        String raw = block.text();
        StringBuilder text = new StringBuilder(raw.length());
        int[] origin = new int[raw.length() + 1];
        List<Mark> marks = new ArrayList<>();
        int i = 0;
        while (i < raw.length()) {
            int close = raw.charAt(i) == '[' ? closingBracket(raw, i) : -1;
            if (close > 0) {
                // The mark belongs to the text before it, wherever the spaces stand.
                while (!text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1))) {
                    text.setLength(text.length() - 1);
                }
                for (String id : raw.substring(i + 1, close).split("[,;\\s]+", -1)) {
                    marks.add(new Mark(text.length(), id));
                }
                i = close + 1;
                if (i < raw.length() && beginsSentence(raw.charAt(i))) {
                    origin[text.length()] = i;
                    text.append(' ');
                }
            } else {
                origin[text.length()] = i;
                text.append(raw.charAt(i++));
            }
        }
        return sentences(block, text.toString(), origin, marks);
    }

    private static boolean beginsSentence(char c) {
        return Character.isLetterOrDigit(c) || "«“„(—–".indexOf(c) >= 0;
    }

    /** The end of a citation mark that opens here, or -1. */
    private int closingBracket(String raw, int open) {
        int close = open + 1;
        int end = Math.min(raw.length(), open + LONGEST_MARK);
        while (close < end && raw.charAt(close) != ']') {
            close++;
        }
        if (close == end || close == open + 1) {
            return -1;
        }
        for (String id : raw.substring(open + 1, close).split("[,;\\s]+", -1)) {
            if (!isCitation.test(id)) {
                return -1;
            }
        }
        return close;
    }

    private static List<Sentence> sentences(InlineText block, String text, int[] origin, List<Mark> marks) {
        List<Sentence> sentences = new ArrayList<>();
        int nextMark = 0;
        for (SentenceSplitter.Span span : SentenceSplitter.split(text)) {
            Set<String> sources = new LinkedHashSet<>();
            while (nextMark < marks.size() && marks.get(nextMark).offset() <= span.end()) {
                sources.add(marks.get(nextMark++).source());
            }
            String sentence = tidy(text.substring(span.start(), span.end()));
            if (!sentence.isEmpty()) {
                sentences.add(new Sentence(sentence, List.copyOf(sources), block.lineAt(origin[span.start()])));
            }
        }
        return sentences;
    }

    /** White space runs become one space; a space left before a full stop by a removed mark goes. */
    private static String tidy(String sentence) {
        StringBuilder tidy = new StringBuilder(sentence.length());
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            boolean space = c != '\u00A0' && c != '\u202F' && Character.isWhitespace(c);
            if (!space) {
                tidy.append(c);
            } else if (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ') {
                tidy.append(' ');
            }
        }
        return tidy.toString().strip();
    }
}
