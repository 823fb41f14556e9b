package kz.reformbot.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import kz.reformbot.answer.Assistant;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
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
    @Spec
    private CommandSpec spec;

    @Mixin
    private KnowledgeOption knowledge;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields
    ChatCommand() {}

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (Assistant assistant = knowledge.assistant(spec.commandLine().getErr())) {
            Chat chat = new Chat(assistant, new AnswerText(Terminal.detect()));
            if (Terminal.canType()) {
                interactive(chat);
            } else {
                piped(chat, out);
            }
        }
        return 0;
    }

    /** Questions from a file or another program: no prompt, no editing. */
    private static void piped(Chat chat, PrintWriter out) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String line = in.readLine();
        while (line != null && !chat.isOver()) {
            out.print(chat.reply(line));
            out.flush();
            line = chat.isOver() ? null : in.readLine();
        }
    }

    private static void interactive(Chat chat) throws IOException {
        try (org.jline.terminal.Terminal terminal = TerminalBuilder.builder()
                .name("reformbot")
                .system(true)
                .encoding(StandardCharsets.UTF_8)
                .build()) {
            LineReader reader = LineReaderBuilder.builder()
                    .terminal(terminal)
                    .appName("reformbot")
                    .completer(new StringsCompleter(Chat.commands()))
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
}
