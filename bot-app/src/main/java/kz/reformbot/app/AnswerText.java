package kz.reformbot.app;

import kz.reformbot.answer.Answer;
import kz.reformbot.answer.Citation;
import kz.reformbot.answer.Claim;

/** An answer for a terminal: the text with numbered marks, then the sources. */
final class AnswerText {
    private final Terminal terminal;

    AnswerText(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Ends with a line break. */
    String render(Answer answer) {
        StringBuilder text = new StringBuilder();
        if (answer.claims().isEmpty()) {
            text.append(answer.text()).append('\n');
        }
        boolean first = true;
        for (Claim claim : answer.claims()) {
            text.append(first ? "" : " ").append(first ? terminal.bold(claim.text()) : claim.text());
            StringBuilder marks = new StringBuilder();
            claim.citations().forEach(number -> marks.append('[').append(number).append(']'));
            text.append(' ').append(terminal.dim(marks.toString()));
            first = false;
        }
        if (!answer.claims().isEmpty()) {
            text.append("\n\n");
        }
        for (Citation citation : answer.citations()) {
            text.append(source(citation)).append('\n');
        }
        return text.toString();
    }

    private String source(Citation citation) {
        StringBuilder line = new StringBuilder("[" + citation.number() + "] ");
        String url = citation.url();
        line.append(url == null ? citation.title() : terminal.link(citation.title(), url));
        if (citation.publisher() != null) {
            line.append(". ").append(citation.publisher());
        }
        if (citation.date() != null) {
            line.append(", ").append(citation.date());
        }
        String place = citation.document() + "#" + citation.anchor();
        line.append(terminal.dim("  (" + place + ")"));
        if (url != null && !terminal.colours()) {
            line.append("\n    ").append(url);
        }
        return line.toString();
    }
}
