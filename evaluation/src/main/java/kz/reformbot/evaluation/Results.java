package kz.reformbot.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What RESULTS.md holds: reports under headings. */
record Results(List<Part> parts) {
    Results {
        parts = List.copyOf(parts);
    }

    record Part(String heading, EvaluationReport report) {}

    List<Scores> rows() {
        return parts.stream().flatMap(part -> part.report().rows().stream()).toList();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append("\n## ")
                    .append(part.heading())
                    .append("\n\n")
                    .append(part.report().table());
        }
        return text.toString();
    }

    void write(Path file, Clock clock) {
        String head = "# Results\n\n"
                + "Written by `evaluation/run` on " + LocalDate.now(clock) + " ("
                + MachineKind.ofThisMachine() + ").\n"
                + "README.md says what each column means and where the sets come from. Rows under ours are stock parts\n"
                + "with their defaults, measured once with the same protocol. Times are of this run and this machine.\n";
        try {
            Files.writeString(file, head + text());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be written", e);
        }
    }
}
