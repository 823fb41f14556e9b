package kz.reformbot.evaluation.benchmark;

import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kz.reformbot.evaluation.measure.Latency;

/** Times a command as a process, from its start to its end, and prints the median. */
public final class ColdStart {
    private static final String USAGE = "usage: evaluation/bench cold-start TIMES COMMAND [ARGUMENT…]";

    private ColdStart() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length < 2 || !arguments[0].matches("[1-9]\\d{0,4}")) {
            System.err.println(USAGE);
            System.exit(2);
        }
        List<String> command = List.of(arguments).subList(1, arguments.length);
        int times = Integer.parseInt(arguments[0]);
        // The first builds what is not built and fills the disk's cache; it is not counted.
        run(command);
        List<Duration> measured = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            measured.add(run(command));
        }
        System.out.printf(
                "median %d ms, fastest %d ms, slowest %d ms of %d: %s%n",
                Latency.percentile(measured, 0.5).toMillis(),
                measured.stream().sorted().findFirst().orElseThrow().toMillis(),
                Latency.percentile(measured, 1).toMillis(),
                times,
                String.join(" ", command));
    }

    private static Duration run(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int status = process.waitFor();
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        if (status != 0) {
            System.err.println("the command ended with exit status " + status);
            System.exit(1);
        }
        return time;
    }

    private static File nothing() {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return new File(windows ? "NUL" : "/dev/null");
    }
}
