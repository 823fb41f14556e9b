package kz.reformbot.app;

import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import kz.reformbot.answer.Answer;
import kz.reformbot.answer.Citation;
import kz.reformbot.answer.Claim;
import kz.reformbot.app.Paragraph.Look;

/** An answer for a terminal: the text with numbered marks, then the sources. */
final class AnswerText {
    /** Columns beyond which a line of prose is tiring to read. */
    private static final int WIDEST = 100;

    private static final int INDENT = 4;

    private final Terminal terminal;
    private final IntSupplier columns;

    AnswerText(Terminal terminal) {
        this(terminal, terminal::columns);
    }

    /** @param columns the width now, 0 for no wrapping: a window can be resized */
    AnswerText(Terminal terminal, IntSupplier columns) {
        this.terminal = terminal;
        this.columns = columns;
    }

    /** Ends with a line break. */
    String render(Answer answer) {
        StringBuilder text = new StringBuilder();
        if (answer.claims().isEmpty()) {
            answer.text()
                    .lines()
                    .forEach(line -> text.append(layOut(new Paragraph().add(line, Look.PLAIN), 0))
                            .append('\n'));
            return text.toString();
        }
        Paragraph claims = new Paragraph();
        Look look = Look.BOLD;
        for (Claim claim : answer.claims()) {
            String marks =
                    claim.citations().stream().map(number -> "[" + number + "]").collect(Collectors.joining());
            claims.add(claim.text(), look).add(marks, Look.DIM);
            look = Look.PLAIN;
        }
        text.append(layOut(claims, 0)).append("\n\n");
        answer.citations().forEach(citation -> text.append(source(citation)));
        return text.toString();
    }

    /** The address stands there to be read: not every terminal shows hyperlinks. */
    private String source(Citation citation) {
        StringBuilder name = new StringBuilder("[" + citation.number() + "] ").append(citation.title());
        if (citation.publisher() != null) {
            name.append(". ").append(citation.publisher());
        }
        if (citation.date() != null) {
            name.append(", ").append(citation.date());
        }
        String place = "(" + citation.document() + "#" + citation.anchor() + ")";
        String lines = layOut(new Paragraph().add(name.toString(), Look.PLAIN).add(place, Look.DIM), INDENT) + "\n";
        if (citation.url() == null) {
            return lines;
        }
        String url = Terminal.printable(citation.url());
        return lines + " ".repeat(INDENT) + terminal.link(url, url.replace(" ", "%20")) + "\n";
    }

    private String layOut(Paragraph paragraph, int indent) {
        return paragraph.layOut(terminal, Math.min(columns.getAsInt(), WIDEST), indent);
    }
}
