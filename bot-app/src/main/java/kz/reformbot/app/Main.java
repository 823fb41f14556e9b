package kz.reformbot.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;

/** Entry point: {@code reformbot COMMAND}. Exit 0 done, 1 failed, 2 wrong usage. */
@Command(
        name = "reformbot",
        description = "Answers questions from a curated folder, with sources and dates.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            AskCommand.class,
            ChatCommand.class,
            ServeCommand.class,
            LintCommand.class,
            EvaluateCommand.class,
            AnalyzeCommand.class,
        })
public final class Main {
    /** Held here so that its level stays: what Lucene says on a newer Java is nothing that a user can act upon. */
    private static final Logger LUCENE_VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization");

    private final Map<String, String> environment;

    private Main(Map<String, String> environment) {
        this.environment = environment;
    }

    /** For commands with settings that are no options: tokens are not to be seen in the list of processes. */
    Map<String, String> environment() {
        return environment;
    }

    public static void main(String[] args) {
        LUCENE_VECTORS.setLevel(Level.SEVERE);
        // The platform's encoding may be anything; people's questions and answers are UTF-8.
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        Output output = new Output(new FileOutputStream(FileDescriptor.out));
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int status = run(System.getenv(), output, err, args);
        System.exit(status);
    }

    static int run(Map<String, String> environment, Output output, PrintWriter err, String... args) {
        PrintWriter out = output.writer();
        int status;
        try {
            CommandLine commands = commands(environment).setOut(out).setErr(err);
            status = args.length == 0 ? usage(commands) : commands.execute(args);
        } catch (Throwable e) { // errors too: nobody is to see a stack trace
            status = Failure.of(e).report(environment, err);
        }
        return output.close(err) ? status : Failure.FAILED;
    }

    /** The commands, set up as they run. */
    static CommandLine commands(Map<String, String> environment) {
        Environment defaults = new Environment(environment);
        CommandLine commands = new CommandLine(new Main(environment))
                .setDefaultValueProvider(defaults)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(boolean.class, new Converters.ToYesOrNo())
                .setColorScheme(Help.defaultColorScheme(Terminal.detect().colours() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setParameterExceptionHandler((e, arguments) -> wrongUsage(e, defaults.explain(e, arguments)))
                .setExecutionExceptionHandler(
                        (e, command, result) -> Failure.of(e).report(environment, command.getErr()));
        IVersionProvider version = new Version();
        commands.getCommandSpec().versionProvider(version);
        commands.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().versionProvider(version));
        return commands;
    }

    private static int usage(CommandLine commands) {
        commands.usage(commands.getErr());
        return CommandLine.ExitCode.USAGE;
    }

    private static int wrongUsage(CommandLine.ParameterException e, String message) {
        CommandLine command = e.getCommandLine();
        command.getErr()
                .println("reformbot: " + Terminal.printable(message) + " ('"
                        + command.getCommandSpec().qualifiedName() + " --help' shows how)");
        return CommandLine.ExitCode.USAGE;
    }
}
