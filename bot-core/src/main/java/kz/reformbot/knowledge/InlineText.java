package kz.reformbot.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
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
        block.accept(collector);
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
        int found = Arrays.binarySearch(lines.toArray(), offset);
        return firstLine + (found >= 0 ? found + 1 : -found - 1);
    }

    private static final class Collector extends AbstractVisitor {
        private final StringBuilder text = new StringBuilder();
        private final List<Integer> lines = new ArrayList<>();
        private final List<String> asked = new ArrayList<>();

        @Override
        public void visit(Text node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(Code node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak node) {
            newLine();
        }

        @Override
        public void visit(HardLineBreak node) {
            newLine();
        }

        @Override
        public void visit(Image node) {
            visitChildren(node);
        }

        @Override
        public void visit(HtmlInline node) {
            asked.addAll(AskedComment.variants(node.getLiteral()));
        }

        private void newLine() {
            text.append(' ');
            lines.add(text.length());
        }
    }
}
