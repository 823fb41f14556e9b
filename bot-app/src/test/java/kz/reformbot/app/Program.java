package kz.reformbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Starts the program as a shell would: {@code reformbot("ask", "Who?").stdin(…).run()}. Its environment holds the test
 * folder as REFORMBOT_KNOWLEDGE and nothing else of ours, unless told otherwise.
 */
final class Program {
    static final Path KNOWLEDGE = Path.of("src/test/resources/knowledge").toAbsolutePath();

    /** Far above what any run takes, far below a person's patience with a build that hangs. */
    private static final int SECONDS = 60;

    private final List<String> command;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private byte[] stdin = {};
    private Path folder = Path.of("").toAbsolutePath();

    private Program(List<String> command) {
        this.command = command;
        environment.put("REFORMBOT_KNOWLEDGE", KNOWLEDGE.toString());
        environment.put("LC_ALL", "C.UTF-8");
    }

    /** The program by its main class. */
    static Program reformbot(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                java().toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-cp",
                classPath(),
                "kz.reformbot.app.Main"));
        command.addAll(List.of(arguments));
        return new Program(command);
    }

    /** Any command, such as the launcher. */
    static Program command(String... words) {
        return new Program(List.of(words));
    }

    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** Without what is there for tests only, such as another set-up of the log. */
    static String classPath() {
        // Surefire's own path is a jar that names the others.
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("-tests.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    Program env(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Program over(Path knowledge) {
        return env("REFORMBOT_KNOWLEDGE", knowledge.toString());
    }

    Program stdin(String... lines) {
        return stdin(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    Program stdin(byte[] bytes) {
        stdin = bytes;
        return this;
    }

    Program in(Path workingFolder) {
        folder = workingFolder;
        return this;
    }

    /** Waits for the end, and checks what no run may do: hang, or show a stack trace. */
    Run run() throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        Process process = builder()
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try (OutputStream input = process.getOutputStream()) {
            input.write(stdin);
        } catch (IOException e) {
            // It ended before it had read everything, which is its right.
        }
        boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        Run run = new Run(ended ? process.exitValue() : -1, read(out), read(err));
        assertThat(ended).as("ends within %d s: %s", SECONDS, run).isTrue();
        assertThat(run.out + run.err).doesNotContain("Exception", "\tat ");
        return run;
    }

    private ProcessBuilder builder() {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> !name.equals("PATH") && !name.equals("HOME"));
        builder.environment().putAll(environment);
        return builder;
    }

    /** For what runs until it is told to stop: both outputs in one. */
    Process start() throws IOException {
        return builder().redirectErrorStream(true).start();
    }

    private static String read(Path file) throws IOException {
        String text = Files.readString(file);
        Files.delete(file);
        return text;
    }

    /** What a run left behind. */
    record Run(int exit, String out, String err) {
        /** Exit 0, the lines on standard output, nothing on standard error. */
        void prints(String... lines) {
            assertThat(this).isEqualTo(new Run(0, String.join("\n", lines) + "\n", ""));
        }

        /** Exit 0, and each of these somewhere on standard output. */
        void printsWith(String... parts) {
            assertThat(err).isEmpty();
            assertThat(out).contains(parts);
            assertThat(exit).isZero();
        }

        /** Exit 1, nothing on standard output, one sentence on standard error with each of these in it. */
        void failsWith(String... parts) {
            saysOneSentence(1, parts);
        }

        /** Exit 2, as {@link #failsWith}. */
        void refusesWith(String... parts) {
            saysOneSentence(2, parts);
        }

        private void saysOneSentence(int expectedExit, String... parts) {
            assertThat(out).isEmpty();
            assertThat(err).startsWith("reformbot: ").contains(parts);
            assertThat(err.lines()).hasSize(1);
            assertThat(exit).isEqualTo(expectedExit);
        }

        List<String> lines() {
            return Arrays.asList(out.split("\n"));
        }
    }
}
