package kz.reformbot.app;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.lint.LintReport;
import kz.reformbot.lint.Linter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lint}: everything that is wrong with a folder, as a compiler would say it. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        description =
                "Checks the folder: structure, sources, dates, translations that disagree. Exit 1 when there are errors.")
final class LintCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private KnowledgeOption knowledge;

    @Option(
            names = "--json",
            fallbackValue = "true",
            description = "Print a JSON object with the problems and the counts (REFORMBOT_JSON).")
    private boolean json;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Converters.ToDay.class,
            description = "Check as if it were this day (REFORMBOT_AS_OF; default: today).")
    private @Nullable LocalDate asOf;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields
    LintCommand() {}

    private record ReportJson(List<LintReport.Entry> problems, int errors, int warnings, int topics, int documents) {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        KnowledgeBase read = KnowledgeBase.read(knowledge.folder());
        LocalDate today = asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
        LintReport report = LintReport.of(read, new Linter().lint(read, today));
        if (json) {
            out.println(Json.write(new ReportJson(
                    report.entries(), report.errors(), report.warnings(), report.topics(), report.documents())));
        } else {
            report.lines().forEach(line -> out.println(Terminal.printable(line)));
            out.println(report.summary());
        }
        return report.errors() > 0 ? 1 : 0;
    }
}
