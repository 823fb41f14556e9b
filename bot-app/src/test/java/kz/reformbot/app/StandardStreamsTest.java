package kz.reformbot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Input as lines, output that knows whether it arrived, and failures in one sentence. */
class StandardStreamsTest {
    private static List<String> lines(String text) throws IOException {
        Input input = new Input(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        List<String> lines = new ArrayList<>();
        for (Optional<Input.Line> line = input.next(); line.isPresent(); line = input.next()) {
            lines.add(line.get().number() + line.get().text());
        }
        return lines;
    }

    @Test
    void inputIsReadByLines() throws IOException {
        assertThat(lines("")).isEmpty();
        assertThat(lines("a")).containsExactly("1a");
        assertThat(lines("a\nb\n")).containsExactly("1a", "2b");
        assertThat(lines("a\r\nb\r")).containsExactly("1a", "2b");
        assertThat(lines("a\rb\n\n\nc")).containsExactly("1a\rb", "2", "3", "4c");
        assertThat(lines("\uFEFFa\n\uFEFFb")).containsExactly("1a", "2\uFEFFb");
        assertThat(lines("\uFEFF")).containsExactly("1");
        assertThat(lines("\uFEFF\nb")).containsExactly("1", "2b");
    }

    /** A line without end does not fill memory. */
    @Test
    void aLineThatIsTooLongIsCut() throws IOException {
        byte[] piece = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        List<InputStream> pieces = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            pieces.add(new ByteArrayInputStream(piece));
        }
        pieces.add(new ByteArrayInputStream(new byte[] {'\n', 'y'}));
        Input input = new Input(new SequenceInputStream(Collections.enumeration(pieces)));
        Input.Line line = input.next().orElseThrow();
        assertThat(line.tooLong()).isTrue();
        assertThat(line.text()).hasSize(Input.LONGEST_LINE);
        assertThat(input.next()).contains(new Input.Line(2, "y", false));
    }

    @ParameterizedTest
    @CsvSource({
        "Broken pipe, ''",
        "No space left on device, 'reformbot: Standard output can''t be written: No space left on device.'",
    })
    void outputThatDoesNotArrive(String reason, String message) {
        Output output = new Output(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        });
        output.writer().println("text");
        StringWriter err = new StringWriter();
        assertThat(output.close(new PrintWriter(err))).isFalse();
        assertThat(err.toString().strip()).isEqualTo(message);
    }

    private static String report(Throwable e, Map<String, String> environment, int status) {
        StringWriter err = new StringWriter();
        assertThat(Failure.of(e).report(environment, new PrintWriter(err))).isEqualTo(status);
        return err.toString();
    }

    @Test
    void whatNobodyForesawIsOneSentence() {
        assertThat(report(new IllegalStateException("the index\nis gone"), Map.of(), 1))
                .isEqualTo("reformbot: Internal error: the index is gone."
                        + " Please report it, with what REFORMBOT_DEBUG=1 adds.\n");
        assertThat(report(new StackOverflowError(), Map.of("REFORMBOT_DEBUG", ""), 1))
                .isEqualTo("reformbot: Internal error: StackOverflowError."
                        + " Please report it, with what REFORMBOT_DEBUG=1 adds.\n");
        assertThat(report(new OutOfMemoryError("heap"), Map.of(), 1)).startsWith("reformbot: Memory ran out;");
        assertThat(report(new UsageException("No."), Map.of(), 2)).isEqualTo("reformbot: No.\n");
        assertThat(report(new IllegalStateException("x"), Map.of("REFORMBOT_DEBUG", "1"), 1))
                .contains("\tat kz.reformbot.app.StandardStreamsTest");
    }

    @Test
    void standardInputThatIsAFolder() throws Exception {
        assumeTrue(Files.exists(Path.of("/bin/sh")));
        shell("exec \"$@\" </tmp", "ask", "--jsonl").run().failsWith("Standard input can't be read: Is a directory.");
    }

    @Test
    void aFullDisk() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        shell("exec \"$@\" >/dev/full", "ask", "hello")
                .run()
                .failsWith("Standard output can't be written: No space left on device.");
    }

    /** Reads one line of what a long run writes; the run notices and ends, without a word. */
    @Test
    void aReaderThatHasEnough() throws Exception {
        assumeTrue(Files.exists(Path.of("/bin/sh")));
        String[] questions = new String[5_000];
        Arrays.fill(questions, "{\"question\":\"Who elects the akim of a village?\"}");
        long start = System.nanoTime();
        Program.Run run = shell("{ \"$@\"; echo \"status $?\" >&2; } | head -1", "ask", "--jsonl")
                .stdin(questions)
                .run();
        assertThat(run.lines()).hasSize(1);
        assertThat(run.err()).isEqualTo("status 1\n");
        assertThat(System.nanoTime() - start).isLessThan(30_000_000_000L);
    }

    /** The program run by a line of shell, as its {@code "$@"}. */
    private static Program shell(String line, String... arguments) {
        List<String> words = new ArrayList<>(List.of(
                "/bin/sh",
                "-c",
                line,
                "sh",
                Program.java().toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Program.classPath(),
                "kz.reformbot.app.Main"));
        words.addAll(List.of(arguments));
        return Program.command(words.toArray(String[]::new));
    }
}
