package kz.reformbot.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Markdown into sections. The first first-level heading is the title; every other heading begins a section; text before
 * any is a section under the title. Tables become a paragraph a row, with the columns' heads as labels.
 */
final class MarkdownParser {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(100)
            .build();

    private final SentenceReader sentences;

    MarkdownParser(SentenceReader sentences) {
        this.sentences = sentences;
    }

    /**
     * @param title the file's first-level heading, or the fallback
     * @param sections without those that have neither text nor a heading of their own
     * @param slips what a curated file must not do and a plain one may
     */
    record Parsed(String title, List<Section> sections, List<Document.Link> links, List<Slip> slips) {}

    /** A heading that breaks the format, with a problem's rule and message. */
    record Slip(int line, String rule, String message) {}

    Parsed parse(String text, String fallbackTitle) {
        Sections sections = new Sections(fallbackTitle);
        Node root = PARSER.parse(text);
        root.accept(sections);
        return sections.finish(links(root));
    }

    private static List<Document.Link> links(Node root) {
        List<Document.Link> links = new ArrayList<>();
        Nodes.under(root, node -> {
            if (node instanceof Link link) {
                links.add(new Document.Link(link.getDestination(), lineOf(link)));
            }
        });
        return links;
    }

    private final class Sections extends AbstractVisitor {
        private final List<Section> done = new ArrayList<>();
        private final List<Slip> slips = new ArrayList<>();
        private final Map<String, Integer> anchors = new HashMap<>();
        private String title;
        private boolean titled;
        private HeadingText heading;
        private int headingLine = 1;
        private boolean underOwnHeading;
        private List<String> asked = new ArrayList<>();
        private List<Section.Paragraph> paragraphs = new ArrayList<>();

        Sections(String fallbackTitle) {
            title = fallbackTitle;
            heading = new HeadingText(fallbackTitle, "");
        }

        @Override
        public void visit(Heading node) {
            HeadingText text = HeadingText.of(InlineText.of(node).text());
            if (node.getLevel() == 1 && !titled && done.isEmpty() && paragraphs.isEmpty() && !underOwnHeading) {
                titled = true;
                if (!text.text().isEmpty()) {
                    title = text.text();
                }
                heading = new HeadingText(title, text.anchor());
                headingLine = lineOf(node);
                return;
            }
            close();
            heading = text.text().isEmpty() ? new HeadingText(title, text.anchor()) : text;
            headingLine = lineOf(node);
            if (text.text().isEmpty()) {
                slips.add(new Slip(headingLine, "heading-empty", "this heading has no text; write a question"));
            }
            underOwnHeading = true;
        }

        @Override
        public void visit(Paragraph node) {
            add(InlineText.of(node));
        }

        @Override
        public void visit(FencedCodeBlock node) {
            add(InlineText.ofLiteral(node.getLiteral(), lineOf(node) + 1));
        }

        @Override
        public void visit(IndentedCodeBlock node) {
            add(InlineText.ofLiteral(node.getLiteral(), lineOf(node)));
        }

        @Override
        public void visit(HtmlBlock node) {
            asked.addAll(AskedComment.variants(node.getLiteral()));
        }

        @Override
        public void visit(CustomBlock node) {
            if (node instanceof TableBlock table) {
                TableRows.of(table).forEach(this::add);
            } else {
                visitChildren(node);
            }
        }

        private void add(InlineText text) {
            asked.addAll(text.asked());
            List<Sentence> read = sentences.read(text);
            if (!read.isEmpty()) {
                paragraphs.add(new Section.Paragraph(read));
            }
        }

        private void close() {
            if (underOwnHeading || !paragraphs.isEmpty()) {
                String wanted = heading.anchor().isEmpty() ? Anchors.slug(heading.text()) : heading.anchor();
                String anchor = Anchors.unique(wanted, anchors);
                addSlip(wanted, anchor);
                done.add(new Section(anchor, heading.text(), headingLine, asked, paragraphs));
            }
            asked = new ArrayList<>();
            paragraphs = new ArrayList<>();
        }

        private void addSlip(String wanted, String anchor) {
            if (heading.anchor().isEmpty()) {
                String message = underOwnHeading
                        ? "this heading has no anchor; write one behind it, the same in every language: {#anchor}"
                        : "this text stands under no heading of its own; put it under a question with an anchor";
                slips.add(new Slip(headingLine, "anchor-missing", message));
            } else if (!anchor.equals(wanted)) {
                slips.add(new Slip(
                        headingLine, "anchor-twice", "the anchor {#" + wanted + "} stands twice in this file"));
            }
        }

        Parsed finish(List<Document.Link> links) {
            close();
            return new Parsed(title, done, links, slips);
        }
    }

    /** A table's rows, each as one text: {@code head: cell; head: cell}. */
    private static final class TableRows extends AbstractVisitor {
        private final List<String> heads = new ArrayList<>();
        private final List<InlineText> rows = new ArrayList<>();

        static List<InlineText> of(TableBlock table) {
            TableRows rows = new TableRows();
            table.accept(rows);
            return rows.rows;
        }

        @Override
        public void visit(org.commonmark.node.CustomNode node) {
            if (!(node instanceof TableRow)) {
                visitChildren(node);
                return;
            }
            boolean isHead = rows.isEmpty() && heads.isEmpty();
            StringBuilder row = new StringBuilder();
            int column = 0;
            for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext(), column++) {
                String text = InlineText.of(cell).text().strip();
                if (isHead) {
                    heads.add(text);
                } else if (!text.isEmpty()) {
                    String head = column < heads.size() ? heads.get(column) : "";
                    row.append(row.isEmpty() ? "" : "; ")
                            .append(head.isEmpty() ? "" : head + ": ")
                            .append(text);
                }
            }
            if (!isHead) {
                rows.add(InlineText.ofLiteral(row.toString(), lineOf(node)));
            }
        }
    }

    private static int lineOf(Node node) {
        if (!node.getSourceSpans().isEmpty()) {
            return node.getSourceSpans().get(0).getLineIndex() + 1;
        }
        return node.getParent() instanceof Block parent ? lineOf(parent) : 1;
    }
}
