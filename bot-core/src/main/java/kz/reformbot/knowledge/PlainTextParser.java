package kz.reformbot.knowledge;

import java.util.ArrayList;
import java.util.List;

/** A {@code .txt} file: a short first line with nothing under it is the title, blank lines part paragraphs. */
final class PlainTextParser {
    private static final int LONGEST_TITLE = 120;

    private final SentenceReader sentences;

    PlainTextParser(SentenceReader sentences) {
        this.sentences = sentences;
    }

    MarkdownParser.Parsed parse(String text, String fallbackTitle) {
        List<String> lines = text.lines().toList();
        int at = 0;
        String title = fallbackTitle;
        int first = firstFilled(lines, 0);
        if (first < lines.size()
                && looksLikeTitle(lines.get(first).strip())
                && isBlankAt(lines, first + 1)
                && firstFilled(lines, first + 1) < lines.size()) {
            title = lines.get(first).strip();
            at = first + 1;
        }
        List<Section.Paragraph> paragraphs = new ArrayList<>();
        while ((at = firstFilled(lines, at)) < lines.size()) {
            int end = at;
            while (!isBlankAt(lines, end)) {
                end++;
            }
            List<Sentence> read =
                    sentences.read(InlineText.ofLiteral(String.join("\n", lines.subList(at, end)), at + 1));
            if (!read.isEmpty()) {
                paragraphs.add(new Section.Paragraph(read));
            }
            at = end;
        }
        if (paragraphs.isEmpty()) {
            return new MarkdownParser.Parsed(title, List.of(), List.of(), List.of());
        }
        Section whole = new Section(Anchors.slug(title), title, first + 1, List.of(), paragraphs);
        return new MarkdownParser.Parsed(title, List.of(whole), List.of(), List.of());
    }

    /** Short, and not a sentence: what ends with a full stop is text. */
    private static boolean looksLikeTitle(String line) {
        return line.length() <= LONGEST_TITLE && !line.endsWith(".") && !line.endsWith("!");
    }

    private static int firstFilled(List<String> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }

    private static boolean isBlankAt(List<String> lines, int at) {
        return at >= lines.size() || lines.get(at).isBlank();
    }
}
