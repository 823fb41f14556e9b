package kz.reformbot.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.reformbot.language.TextCleaner;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * The text of a block as a reader sees it, with the line of every character.
 *
 * @param text without markup; a line break is a space
 * @param lines the offset in {@code text} at which each further line begins
 * @param firstLine of the block in its file, from 1
 * @param asked variants from comments inside the block
 */
record InlineText(String text, List<Integer> lines, int firstLine, List<String> asked) {
    static InlineText of(Node block) {
        Collector collector = new Collector();
        collector.collect(block);
        int firstLine = block.getSourceSpans().isEmpty()
                ? 1
                : block.getSourceSpans().get(0).getLineIndex() + 1;
        return new InlineText(collector.text.toString(), collector.lines, firstLine, collector.asked);
    }

    static InlineText ofLiteral(String literal, int firstLine) {
        List<Integer> lines = new ArrayList<>();
        for (int i = literal.indexOf('\n'); i >= 0; i = literal.indexOf('\n', i + 1)) {
            lines.add(i + 1);
        }
        return new InlineText(literal.replace('\n', ' '), lines, firstLine, List.of());
    }

    /** The line, from 1, on which the character at an offset stands. */
    int lineAt(int offset) {
        int found = Collections.binarySearch(lines, offset);
        return firstLine + (found >= 0 ? found + 1 : -found - 1);
    }

    /** Walks without recursion: emphasis and images may be nested as deep as a file is long. */
    private static final class Collector {
        private final StringBuilder text = new StringBuilder();
        private final List<Integer> lines = new ArrayList<>();
        private final List<String> asked = new ArrayList<>();

        void collect(Node block) {
            Nodes.under(block, this::add);
        }

        private void add(Node node) {
            if (node instanceof Text words) {
                // The file was cleaned before it was parsed, but "&#27;" becomes a control character only here.
                text.append(TextCleaner.clean(words.getLiteral()));
            } else if (node instanceof Code code) {
                text.append(code.getLiteral());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                text.append(' ');
                lines.add(text.length());
            } else if (node instanceof HtmlInline html) {
                asked.addAll(AskedComment.variants(html.getLiteral()));
            }
        }
    }
}
