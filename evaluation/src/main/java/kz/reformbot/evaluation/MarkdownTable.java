package kz.reformbot.evaluation;

import java.util.List;

/** A table in Markdown that can be read as it is: columns are padded to one width. */
public final class MarkdownTable {
    private MarkdownTable() {}

    /** The lines as a table, the first as its head; all are of one length. */
    public static String of(List<List<String>> lines) {
        int columns = lines.get(0).size();
        int[] widths = new int[columns];
        for (List<String> line : lines) {
            for (int column = 0; column < columns; column++) {
                widths[column] =
                        Math.max(Math.max(3, widths[column]), line.get(column).length());
            }
        }
        StringBuilder table = new StringBuilder();
        for (int row = 0; row < lines.size(); row++) {
            append(table, lines.get(row), widths);
            if (row == 0) {
                append(table, List.of(rules(widths)), widths);
            }
        }
        return table.toString();
    }

    private static String[] rules(int[] widths) {
        String[] rules = new String[widths.length];
        for (int column = 0; column < widths.length; column++) {
            rules[column] = "-".repeat(widths[column]);
        }
        return rules;
    }

    private static void append(StringBuilder table, List<String> cells, int[] widths) {
        for (int column = 0; column < widths.length; column++) {
            String cell = cells.get(column);
            table.append("| ").append(cell).append(" ".repeat(widths[column] - cell.length() + 1));
        }
        table.append("|\n");
    }
}
