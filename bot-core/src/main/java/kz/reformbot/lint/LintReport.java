package kz.reformbot.lint;

import java.util.List;
import java.util.Locale;
import kz.reformbot.knowledge.Document;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.knowledge.Problem;

/**
 * The outcome of a check, to be printed.
 *
 * @param problems by file and line
 * @param curated whether the folder follows the format; a plain folder is only checked for whether it can be read
 */
public record LintReport(List<Problem> problems, int topics, int documents, boolean curated) {
    public LintReport {
        problems = List.copyOf(problems);
    }

    /** The report on a folder, of the problems that {@link Linter#lint} returned for it. */
    public static LintReport of(KnowledgeBase knowledge, List<Problem> problems) {
        long topics = knowledge.documents().stream()
                .filter(Document::curated)
                .map(Document::id)
                .distinct()
                .count();
        return new LintReport(problems, (int) topics, knowledge.documents().size(), Linter.isCurated(knowledge));
    }

    /**
     * A problem as plain text and numbers, for a JSON object a problem.
     *
     * @param severity {@code error} or {@code warning}
     * @param file relative to the folder, with forward slashes
     * @param line from 1
     */
    public record Entry(String severity, String file, int line, String rule, String message) {}

    public List<Entry> entries() {
        return problems.stream()
                .map(problem ->
                        new Entry(severity(problem), problem.path(), problem.line(), problem.rule(), problem.message()))
                .toList();
    }

    /** One line a problem, as compilers print them: {@code file:line: error: message [rule]}. */
    public List<String> lines() {
        return entries().stream()
                .map(e -> e.file() + ":" + e.line() + ": " + e.severity() + ": " + e.message() + " [" + e.rule() + "]")
                .toList();
    }

    private static String severity(Problem problem) {
        return problem.severity().name().toLowerCase(Locale.ROOT);
    }

    public int errors() {
        return count(Problem.Severity.ERROR);
    }

    public int warnings() {
        return count(Problem.Severity.WARNING);
    }

    private int count(Problem.Severity severity) {
        return (int) problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    /** {@code 3 errors, 2 warnings in 14 topics, 42 documents}. */
    public String summary() {
        String found = counted(errors(), "error") + ", " + counted(warnings(), "warning") + " in ";
        return curated
                ? found + counted(topics, "topic") + ", " + counted(documents, "document")
                : found + counted(documents, "document") + " of a plain folder: only reading was checked";
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
