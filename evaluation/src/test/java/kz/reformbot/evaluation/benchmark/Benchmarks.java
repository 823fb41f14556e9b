package kz.reformbot.evaluation.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.reformbot.evaluation.MachineKind;
import kz.reformbot.evaluation.MarkdownTable;
import kz.reformbot.evaluation.dataset.TemporaryFolder;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What {@code evaluation/bench} runs: all sizes, ours and easy-rag's side by side, written to BENCHMARKS.md. */
public final class Benchmarks {
    static final String REFORM_BOT = "Reform Bot";
    static final String EASY_RAG = "easy-rag";

    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000, 1_000_000);
    private static final String USAGE = "usage: evaluation/bench [--most PASSAGES] [--easy-rag-most PASSAGES]";

    private final Corpus corpus = Corpus.open();
    private final Path figures;
    private final Map<String, Latencies> latencies = new HashMap<>();

    /** Milliseconds. */
    private record Latencies(double p50, double p99) {}

    private Benchmarks(Path figures) {
        this.figures = figures;
    }

    public static void main(String[] arguments) throws IOException {
        int most = 1_000_000;
        int easyRagMost = 10_000;
        for (int i = 0; i < arguments.length; i += 2) {
            boolean known = i + 1 < arguments.length && arguments[i + 1].matches("\\d{1,9}");
            if (known && arguments[i].equals("--most")) {
                most = Integer.parseInt(arguments[i + 1]);
            } else if (known && arguments[i].equals("--easy-rag-most")) {
                easyRagMost = Integer.parseInt(arguments[i + 1]);
            } else {
                System.err.println(USAGE);
                System.exit(2);
            }
        }
        Path figures = Files.createTempFile("reformbot-benchmark", ".tsv");
        try {
            new Benchmarks(figures).run(most, easyRagMost);
        } finally {
            Files.delete(figures);
        }
    }

    private void run(int most, int easyRagMost) throws IOException {
        List<Integer> sizes = SIZES.stream().filter(size -> size <= most).toList();
        try (TemporaryFolder small = corpus.folder(1_000)) {
            for (int passages : sizes) {
                System.err.println("writing " + passages + " passages…");
                try (TemporaryFolder folder = corpus.folder(passages)) {
                    measure("search", passages, folder, small);
                    measure("answer", passages, folder, small);
                    if (passages <= easyRagMost) {
                        measure("easyRagSearch", passages, folder, small);
                    }
                }
            }
        }
        String text = report(sizes, easyRagMost);
        System.out.println(text);
        Path module = Path.of(System.getProperty("reformbot.evaluation", "evaluation"));
        Files.writeString(module.resolve("BENCHMARKS.md"), text);
    }

    /** A size that does not fit into this machine leaves its cells empty. */
    private void measure(String benchmark, int passages, TemporaryFolder folder, TemporaryFolder small) {
        System.err.println(benchmark + " at " + passages + " passages…");
        Options options = new OptionsBuilder()
                .include(WarmIndexBenchmark.class.getName() + "\\." + benchmark + "$")
                .param("passages", Integer.toString(passages))
                .jvmArgs(
                        heap(passages),
                        "-D" + WarmIndexBenchmark.FOLDER + "=" + folder.path(),
                        "-D" + WarmIndexBenchmark.SMALL_FOLDER + "=" + small.path(),
                        LoadFigures.option(figures))
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        try {
            for (RunResult result : new Runner(options).run()) {
                var statistics = result.getPrimaryResult().getStatistics();
                latencies.put(
                        benchmark + passages,
                        new Latencies(statistics.getPercentile(50) / 1e3, statistics.getPercentile(99) / 1e3));
            }
        } catch (RunnerException e) {
            System.err.println("not measured: " + e.getMessage());
        }
    }

    /** Reading holds the texts and the values made of them at once: several times what stays. */
    private static String heap(int passages) {
        if (passages <= 10_000) {
            return "-Xmx1g";
        }
        return passages <= 100_000 ? "-Xmx3g" : "-Xmx10g";
    }

    private String report(List<Integer> sizes, int easyRagMost) {
        List<LoadFigures> loads = LoadFigures.read(figures);
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("passages", "measure", REFORM_BOT, EASY_RAG, "ratio"));
        for (int passages : sizes) {
            Optional<LoadFigures> ours = load(loads, REFORM_BOT, passages);
            Optional<LoadFigures> stock = load(loads, EASY_RAG, passages);
            String size = String.format(Locale.ROOT, "%,d", passages);
            lines.add(line(size, "passages indexed a second", rate(ours), rate(stock), "%,.0f"));
            lines.add(line("", "from files to ready, s", total(ours), total(stock), "%,.2f"));
            lines.add(line("", "heap used, MiB", heap(ours), heap(stock), "%,.0f"));
            Optional<Latencies> search = latency("search", passages);
            Optional<Latencies> easyRag = latency("easyRagSearch", passages);
            Optional<Latencies> answer = latency("answer", passages);
            lines.add(line("", "search, p50 ms", search.map(Latencies::p50), easyRag.map(Latencies::p50), "%,.2f"));
            lines.add(line("", "search, p99 ms", search.map(Latencies::p99), easyRag.map(Latencies::p99), "%,.2f"));
            lines.add(line("", "answer, p50 ms", answer.map(Latencies::p50), Optional.empty(), "%,.2f"));
            lines.add(line("", "answer, p99 ms", answer.map(Latencies::p99), Optional.empty(), "%,.2f"));
        }
        return "# Benchmarks\n\nWritten by `evaluation/bench` on " + LocalDate.now(Clock.systemUTC()) + " ("
                + MachineKind.ofThisMachine() + ").\nBoth sides ran in this one run, on the same passages: "
                + corpus.kind() + ".\n"
                + load()
                + "easy-rag was measured up to " + String.format(Locale.ROOT, "%,d", easyRagMost)
                + " passages; README.md says how, and what is held against what.\n\n"
                + MarkdownTable.of(lines);
    }

    private static String load() {
        return String.format(
                Locale.ROOT, """
                The machine's load average at the end was %.1f; above 1 and a bit, other work was running too,
                and times are longer than on a quiet machine, those of the 99th percentile most.
                """, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private Optional<Latencies> latency(String benchmark, int passages) {
        return Optional.ofNullable(latencies.get(benchmark + passages));
    }

    /** The last measured: by then the disk's cache is warm for both. */
    private static Optional<LoadFigures> load(List<LoadFigures> loads, String system, int passages) {
        return IntStream.iterate(loads.size() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(loads::get)
                .filter(load -> load.system().equals(system) && load.passages() == passages)
                .findFirst();
    }

    private static Optional<Double> rate(Optional<LoadFigures> load) {
        return load.map(figures -> figures.passages() / (figures.indexing().toNanos() / 1e9));
    }

    private static Optional<Double> total(Optional<LoadFigures> load) {
        return load.map(figures -> figures.reading().plus(figures.indexing()).toNanos() / 1e9);
    }

    private static Optional<Double> heap(Optional<LoadFigures> load) {
        return load.map(figures -> figures.heapBytes() / 1048576.0);
    }

    private static List<String> line(
            String passages, String measure, Optional<Double> ours, Optional<Double> stock, String format) {
        String ratio = ours.isPresent() && stock.isPresent()
                ? String.format(Locale.ROOT, "%.2f", ours.get() / stock.get())
                : "";
        return List.of(passages, measure, written(ours, format), written(stock, format), ratio);
    }

    private static String written(Optional<Double> value, String format) {
        return value.map(number -> String.format(Locale.ROOT, format, number)).orElse("");
    }
}
