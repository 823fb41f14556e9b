package kz.reformbot.slack;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import kz.reformbot.conversation.Installations;

/**
 * Installations in a file that only its owner may read, for one process. A token is told once: one that were in memory
 * only would be lost with the next start, and every workspace would have to install the app again.
 */
public final class FileInstallations implements Installations {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Path folder;
    private final Map<String, Entry> entries;

    /** One installation, as it stands in the file under its platform and workspace. */
    private record Entry(String token, String botUser, String installed) {}

    /**
     * Reads what is in the file; there need not be one yet.
     *
     * @throws IllegalArgumentException when the file can't be read, or holds something else
     */
    public FileInstallations(Path file) {
        this.file = file.toAbsolutePath();
        this.folder = Objects.requireNonNullElse(this.file.getParent(), this.file);
        this.entries = read(file);
    }

    private static Map<String, Entry> read(Path file) {
        try {
            return new TreeMap<>(JSON.readValue(Files.readString(file), new TypeReference<Map<String, Entry>>() {}));
        } catch (NoSuchFileException e) {
            return new TreeMap<>();
        } catch (IOException e) {
            // Without the cause's message: it may quote a token.
            throw new IllegalArgumentException(file + " is no file of installations ("
                    + e.getClass().getSimpleName() + "): move it away, and install the app again");
        }
    }

    private static String key(String platform, String workspace) {
        return platform + " " + workspace;
    }

    @Override
    public synchronized Optional<Installation> in(String platform, String workspace) {
        return Optional.ofNullable(entries.get(key(platform, workspace)))
                .map(entry -> new Installation(
                        platform, workspace, entry.token(), entry.botUser(), Instant.parse(entry.installed())));
    }

    @Override
    public synchronized void put(Installation installation) {
        entries.put(
                key(installation.platform(), installation.workspace()),
                new Entry(
                        installation.token(),
                        installation.botUser(),
                        installation.installed().toString()));
        write();
    }

    @Override
    public synchronized void remove(String platform, String workspace) {
        if (entries.remove(key(platform, workspace)) != null) {
            write();
        }
    }

    /** Beside the file, then in its place: there is always a whole one. */
    private void write() {
        try {
            Files.createDirectories(folder);
            Path written = folder.resolve(file.getFileName() + ".new");
            Files.deleteIfExists(written);
            create(written);
            Files.writeString(written, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(entries));
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be written: look at its folder's rights", e);
        }
    }

    private void create(Path created) throws IOException {
        boolean posix = Files.getFileStore(folder).supportsFileAttributeView("posix");
        FileAttribute<?>[] rights = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Files.createFile(created, rights);
    }
}
