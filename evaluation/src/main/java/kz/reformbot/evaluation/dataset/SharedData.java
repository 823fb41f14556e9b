package kz.reformbot.evaluation.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder of public evaluation data. It is no part of the project: it lies beside the checkout, and what needs it is
 * skipped where it is absent.
 */
public record SharedData(Path folder) {
    /** Names the folder that holds {@code data}, where it is not found by searching upwards. */
    public static final String VARIABLE = "REFORMBOT_SHARED";

    /** Said where the data is absent. */
    public static final String ABSENT = "skipped: there is no public evaluation data (a folder shared/data beside the "
            + "checkout, or " + VARIABLE + " naming the folder that holds data)";

    public static Optional<SharedData> find() {
        return find(System.getenv(VARIABLE), Path.of("").toAbsolutePath());
    }

    static Optional<SharedData> find(@Nullable String named, Path from) {
        if (named != null && !named.isBlank()) {
            Path folder = Path.of(named).resolve("data");
            return Files.isDirectory(folder) ? Optional.of(new SharedData(folder)) : Optional.empty();
        }
        for (Path at = from; at != null; at = at.getParent()) {
            Path folder = at.resolve("shared").resolve("data");
            if (Files.isDirectory(folder)) {
                return Optional.of(new SharedData(folder));
            }
        }
        return Optional.empty();
    }

    public Path file(String name) {
        return folder.resolve(name);
    }
}
