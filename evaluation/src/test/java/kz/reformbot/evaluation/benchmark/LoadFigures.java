package kz.reformbot.evaluation.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;

/**
 * What it cost to load the passages: measured once in the benchmark's own process, handed to the report through a file.
 *
 * @param indexing from texts in memory to ready
 * @param reading from files to texts in memory
 * @param heapBytes used after garbage collection, with everything loaded
 */
record LoadFigures(String system, int passages, Duration reading, Duration indexing, long heapBytes) {
    private static final String FILE = "reformbot.benchmark.figures";

    static String option(Path file) {
        return "-D" + FILE + "=" + file;
    }

    /** Heap in use once garbage is gone; a collection is asked for until two in a row agree. */
    static long usedHeap() {
        long before = Long.MAX_VALUE;
        for (int i = 0; i < 6; i++) {
            System.gc();
            long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            if (Math.abs(before - used) < 100_000) {
                return used;
            }
            before = used;
        }
        return before;
    }

    void keep() {
        String line = String.join(
                "\t",
                system,
                Integer.toString(passages),
                Long.toString(reading.toNanos()),
                Long.toString(indexing.toNanos()),
                Long.toString(heapBytes));
        try {
            Files.write(
                    Path.of(System.getProperty(FILE, "load-figures.tsv")),
                    List.of(line),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<LoadFigures> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> line.split("\t", -1))
                    .map(columns -> new LoadFigures(
                            columns[0],
                            Integer.parseInt(columns[1]),
                            Duration.ofNanos(Long.parseLong(columns[2])),
                            Duration.ofNanos(Long.parseLong(columns[3])),
                            Long.parseLong(columns[4])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
