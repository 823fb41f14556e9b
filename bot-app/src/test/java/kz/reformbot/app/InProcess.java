package kz.reformbot.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The program without a process, for tables of many small cases that read no standard input. */
final class InProcess {
    private InProcess() {}

    static Program.Run reformbot(String... arguments) {
        return reformbot(Map.of("REFORMBOT_KNOWLEDGE", Program.KNOWLEDGE.toString()), arguments);
    }

    static Program.Run reformbot(Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        int exit = Main.run(environment, new Output(out), new PrintWriter(err), arguments);
        return new Program.Run(exit, out.toString(StandardCharsets.UTF_8), err.toString());
    }
}
