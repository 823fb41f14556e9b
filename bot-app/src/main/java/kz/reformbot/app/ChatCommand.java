package kz.reformbot.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.reformbot.answer.Assistant;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Parser;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.reader.impl.completer.AggregateCompleter;
import org.jline.reader.impl.completer.ArgumentCompleter;
import org.jline.reader.impl.completer.NullCompleter;
import org.jline.reader.impl.completer.StringsCompleter;
import org.jline.terminal.TerminalBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code chat}: a conversation in the terminal. What is typed is kept in memory only. */
@Command(
        name = "chat",
        mixinStandardHelpOptions = true,
        description = "A conversation in the terminal: follow-up questions are understood, /help lists the commands.")
final class ChatCommand implements Callable<Integer> {
    /** A question is no shell command: quotes and backslashes are letters like any other. */
    private static final Parser AS_TYPED =
            new DefaultParser().escapeChars(new char[0]).quoteChars(new char[0]);

    @Spec
    private CommandSpec spec;

    @Mixin
    private KnowledgeOption knowledge;

    @Mixin
    private QuestionOptions options;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields
    ChatCommand() {}

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (Assistant assistant = knowledge.assistant(spec.commandLine().getErr())) {
            if (Terminal.canType()) {
                interactive(assistant);
            } else {
                piped(chat(assistant, new AnswerText(Terminal.detect())), out);
            }
        }
        return 0;
    }

    private Chat chat(Assistant assistant, AnswerText text) {
        return new Chat(assistant, text, options.language(), options.asOf());
    }

    /** Questions from a file or another program: no prompt, no editing. */
    private static void piped(Chat chat, PrintWriter out) throws IOException {
        Input in = new Input(System.in);
        while (!chat.isOver() && !out.checkError()) {
            Optional<Input.Line> line = in.next();
            if (line.isEmpty()) {
                return;
            }
            out.print(chat.reply(line.get().text()));
        }
    }

    private void interactive(Assistant assistant) throws IOException {
        try (org.jline.terminal.Terminal terminal = TerminalBuilder.builder()
                .name("reformbot")
                .system(true)
                .encoding(StandardCharsets.UTF_8)
                .build()) {
            Chat chat = chat(
                    assistant,
                    new AnswerText(Terminal.detect(), () -> terminal.getSize().getColumns()));
            LineReader reader = LineReaderBuilder.builder()
                    .terminal(terminal)
                    .appName("reformbot")
                    .parser(AS_TYPED)
                    .completer(completer())
                    .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                    .build();
            terminal.writer().println("Ask in English, Russian or Kazakh; /help lists the commands, /quit ends.");
            while (!chat.isOver()) {
                try {
                    terminal.writer().print(chat.reply(reader.readLine("> ")));
                    terminal.writer().flush();
                } catch (UserInterruptException e) {
                    // Ctrl-C gives up the line, not the conversation.
                } catch (EndOfFileException e) {
                    return;
                }
            }
        }
    }

    private static Completer completer() {
        List<Completer> commands = new ArrayList<>();
        Chat.commands()
                .forEach((command, values) -> commands.add(new ArgumentCompleter(
                        new StringsCompleter(command), new StringsCompleter(values), NullCompleter.INSTANCE)));
        return new AggregateCompleter(commands);
    }
}
