package kz.reformbot.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import kz.reformbot.evaluation.dataset.DatasetException;
import kz.reformbot.knowledge.KnowledgeException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point: {@code reformbot COMMAND}. Exit 0 done, 1 failed, 2 wrong usage. */
@Command(
        name = "reformbot",
        description = "Answers questions from a curated folder, with sources and dates.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            AskCommand.class,
            ChatCommand.class,
            LintCommand.class,
            EvaluateCommand.class,
            AnalyzeCommand.class,
        })
public final class Main {
    private static final int FAILED = 1;

    private Main() {}

    public static void main(String[] args) {
        // The platform's encoding may be anything; people's questions and answers are UTF-8.
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        System.exit(run(args));
    }

    static int run(String... args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        CommandLine commands = new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, arguments) -> wrongUsage(e))
                .setExecutionExceptionHandler((e, command, result) -> failed(e, command));
        int status = args.length == 0 ? usage(commands) : commands.execute(args);
        out.flush();
        return status;
    }

    private static int usage(CommandLine commands) {
        commands.usage(commands.getErr());
        return CommandLine.ExitCode.USAGE;
    }

    private static int wrongUsage(CommandLine.ParameterException e) {
        CommandLine command = e.getCommandLine();
        command.getErr()
                .println("reformbot: " + e.getMessage() + " ('"
                        + command.getCommandSpec().qualifiedName() + " --help' shows how)");
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(Exception e, CommandLine command) throws Exception {
        if (e instanceof KnowledgeException || e instanceof DatasetException || e instanceof UsageException) {
            command.getErr().println("reformbot: " + e.getMessage());
            return e instanceof UsageException ? CommandLine.ExitCode.USAGE : FAILED;
        }
        throw e;
    }
}
