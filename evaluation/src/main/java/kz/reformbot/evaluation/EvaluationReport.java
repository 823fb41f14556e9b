package kz.reformbot.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What an evaluation found.
 *
 * @param rows in the order in which they were measured
 * @param misses the questions that were not answered as expected
 * @param notes what was left out and why
 */
public record EvaluationReport(List<Scores> rows, List<Miss> misses, List<String> notes) {
    public static final EvaluationReport EMPTY = new EvaluationReport(List.of(), List.of(), List.of());

    public EvaluationReport {
        rows = List.copyOf(rows);
        misses = List.copyOf(misses);
        notes = List.copyOf(notes);
    }

    /**
     * A question that was not answered as expected.
     *
     * @param wrong what was wrong, for a person to read
     */
    public record Miss(String set, String id, String question, String wrong, String answer) {}

    public EvaluationReport and(EvaluationReport other) {
        return new EvaluationReport(join(rows, other.rows), join(misses, other.misses), join(notes, other.notes));
    }

    private static <T> List<T> join(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** All rows as a table in Markdown, with the columns that any of them has; ends with a line break. */
    public String table() {
        List<Measure> columns = Stream.of(Measure.values())
                .filter(measure ->
                        rows.stream().anyMatch(row -> row.get(measure).isPresent()))
                .toList();
        List<List<String>> lines = new ArrayList<>();
        lines.add(Stream.concat(
                        Stream.of("set", "who", "questions"), columns.stream().map(Measure::title))
                .toList());
        String set = "";
        for (Scores row : rows) {
            List<String> line = new ArrayList<>();
            line.add(row.set().equals(set) ? "" : row.set());
            line.add(row.who());
            line.add(row.questions() == 0 ? "" : Integer.toString(row.questions()));
            columns.forEach(column -> line.add(written(row.get(column))));
            lines.add(line);
            set = row.set();
        }
        StringBuilder table = new StringBuilder(MarkdownTable.of(lines));
        notes.forEach(note -> table.append('\n').append(note).append('\n'));
        return table.toString();
    }

    /** The misses, one a line: set, id, what was wrong, question; tab-separated. */
    public String missLines() {
        StringBuilder lines = new StringBuilder();
        for (Miss miss : misses) {
            lines.append(String.join("\t", miss.set(), miss.id(), miss.wrong(), miss.question()))
                    .append('\n');
        }
        return lines.toString();
    }

    private static String written(OptionalDouble value) {
        return value.isEmpty() ? "" : String.format(Locale.ROOT, "%.3f", value.getAsDouble());
    }
}
