package kz.reformbot.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import kz.reformbot.evaluation.dataset.DatasetException;
import kz.reformbot.knowledge.KnowledgeException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * Why a command ended early, in one sentence.
 *
 * @param cause what was not foreseen; null where the sentence tells all there is
 */
record Failure(int status, String sentence, @Nullable Throwable cause) {
    static final int FAILED = CommandLine.ExitCode.SOFTWARE;

    /** Set to anything, it shows where in the program the unforeseen happened. */
    private static final String DEBUG = "REFORMBOT_DEBUG";

    static Failure of(Throwable e) {
        if (e instanceof UsageException) {
            return new Failure(CommandLine.ExitCode.USAGE, told(e), null);
        }
        if (e instanceof SetupException) {
            return new Failure(FAILED, told(e), e.getCause());
        }
        if (e instanceof KnowledgeException || e instanceof DatasetException) {
            return new Failure(FAILED, told(e), null);
        }
        if (e instanceof IOException || e instanceof UncheckedIOException) {
            return new Failure(FAILED, told(e) + ".", e);
        }
        if (e instanceof OutOfMemoryError) {
            return new Failure(FAILED, "Memory ran out; JAVA_TOOL_OPTIONS=-Xmx4g gives the program 4 GB.", e);
        }
        return new Failure(
                FAILED, "Internal error: " + told(e) + ". Please report it, with what " + DEBUG + "=1 adds.", e);
    }

    /** Prints the sentence and returns the exit status. */
    int report(Map<String, String> environment, PrintWriter err) {
        err.println("reformbot: " + Terminal.printable(sentence));
        if (cause != null && !environment.getOrDefault(DEBUG, "").isEmpty()) {
            cause.printStackTrace(err);
        }
        err.flush();
        return status;
    }

    private static String told(Throwable e) {
        Throwable cause = e.getCause();
        String message = e instanceof UncheckedIOException && cause != null ? cause.getMessage() : e.getMessage();
        if (message != null && !message.isBlank()) {
            return message.strip();
        }
        return e.getClass().getSimpleName();
    }
}
