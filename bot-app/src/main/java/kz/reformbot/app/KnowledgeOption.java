package kz.reformbot.app;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import kz.reformbot.answer.Assistant;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.knowledge.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --knowledge DIR}, for every command. */
final class KnowledgeOption {
    private static final int MOST_WARNINGS = 5;

    @Option(
            names = {"-k", "--knowledge"},
            paramLabel = "DIR",
            description = "The folder to answer from (REFORMBOT_KNOWLEDGE; default: knowledge beside the program).")
    private @Nullable String folder;

    Path folder() {
        String beside = System.getProperty("reformbot.home", ".");
        try {
            return folder == null || folder.isBlank()
                    ? Path.of(beside, "knowledge").normalize()
                    : Path.of(folder);
        } catch (InvalidPathException e) {
            throw new UsageException("The knowledge folder's name can't be a path: " + e.getReason() + ".");
        }
    }

    /** The folder read, with what could not be read told on standard error. */
    KnowledgeBase load(PrintWriter err) {
        KnowledgeBase knowledge = KnowledgeBase.load(folder());
        List<Problem> errors = knowledge.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .toList();
        errors.stream()
                .limit(MOST_WARNINGS)
                .forEach(problem -> err.println("reformbot: warning: " + Terminal.printable(folder() + "/" + problem)));
        if (errors.size() > MOST_WARNINGS) {
            err.println("reformbot: warning: and " + (errors.size() - MOST_WARNINGS)
                    + " more; './reformbot lint' shows them all");
        }
        return knowledge;
    }

    Assistant assistant(PrintWriter err) {
        return Assistant.over(load(err), Clock.system(ZoneId.systemDefault()));
    }
}
