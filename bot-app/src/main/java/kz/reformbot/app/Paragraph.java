package kz.reformbot.app;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** Words with their looks, laid out between words within a terminal's width. */
final class Paragraph {
    private final List<Word> words = new ArrayList<>();

    enum Look {
        PLAIN,
        BOLD,
        DIM
    }

    private record Word(String text, Look look) {}

    /** Adds the words of a text of any origin. */
    Paragraph add(String text, Look look) {
        for (String word : Terminal.printable(text).split(" ", -1)) {
            if (!word.isEmpty()) {
                words.add(new Word(word, look));
            }
        }
        return this;
    }

    /**
     * The lines, the last without line break.
     *
     * @param columns 0 for one line however long
     * @param indent columns that every line but the first begins with
     */
    String layOut(Terminal terminal, int columns, int indent) {
        StringBuilder lines = new StringBuilder();
        List<Word> line = new ArrayList<>();
        int used = 0;
        for (Word word : words) {
            int width = width(word.text);
            if (columns > 0 && !line.isEmpty() && used + 1 + width > columns) {
                lines.append(styled(line, terminal)).append('\n').append(" ".repeat(indent));
                line.clear();
                used = indent;
            }
            used += width + (line.isEmpty() ? 0 : 1);
            line.add(word);
        }
        return lines.append(styled(line, terminal)).toString();
    }

    /** Each run of words of one look is switched on once and off once. */
    private static String styled(List<Word> line, Terminal terminal) {
        List<String> runs = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= line.size(); end++) {
            if (end == line.size() || line.get(end).look != line.get(start).look) {
                String run = String.join(
                        " ", line.subList(start, end).stream().map(Word::text).toList());
                runs.add(
                        switch (line.get(start).look) {
                            case PLAIN -> run;
                            case BOLD -> terminal.bold(run);
                            case DIM -> terminal.dim(run);
                        });
                start = end;
            }
        }
        return String.join(" ", runs);
    }

    private static int width(String text) {
        return text.codePoints().map(c -> Math.max(0, WCWidth.wcwidth(c))).sum();
    }
}
