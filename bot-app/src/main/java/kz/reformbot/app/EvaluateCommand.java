package kz.reformbot.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import kz.reformbot.answer.Assistant;
import kz.reformbot.evaluation.AssistantAnswerer;
import kz.reformbot.evaluation.EvaluationReport;
import kz.reformbot.evaluation.QuestionSetEvaluation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate FILE…}: question sets in, a table of measures out. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Asks the questions of sets (a JSON object a line) and prints a table of measures.",
        footer = {"", "Example: reformbot evaluate evaluation/questions/en.jsonl"})
final class EvaluateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private KnowledgeOption knowledge;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Question sets.")
    private List<Path> files = List.of();

    @Option(
            names = "--misses",
            fallbackValue = "true",
            description = "Print every question that was not answered as the set expects (REFORMBOT_MISSES).")
    private boolean misses;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Converters.ToDay.class,
            description = "Ask as if it were this day (REFORMBOT_AS_OF; default: today).")
    private @Nullable LocalDate asOf;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields
    EvaluateCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        ZoneId zone = ZoneId.systemDefault();
        Clock clock = asOf == null
                ? Clock.system(zone)
                : Clock.fixed(asOf.atTime(LocalTime.NOON).atZone(zone).toInstant(), zone);
        try (Assistant assistant =
                Assistant.over(knowledge.load(spec.commandLine().getErr()), clock)) {
            EvaluationReport report = QuestionSetEvaluation.evaluate(files, new AssistantAnswerer(assistant));
            out.print(report.table());
            if (misses) {
                report.misses()
                        .forEach(miss -> out.println(miss.set() + " " + miss.id() + ": " + miss.question() + "\n    "
                                + miss.wrong() + "\n    " + miss.answer()));
            }
        }
        return 0;
    }
}
