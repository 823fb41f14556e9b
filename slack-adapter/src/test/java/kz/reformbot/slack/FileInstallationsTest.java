package kz.reformbot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import kz.reformbot.conversation.Installations.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileInstallationsTest {
    private static final Installation ONE =
            new Installation("slack", "T1", "xoxb-1", "UBOT", Instant.parse("2026-11-23T09:00:00Z"));

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("data/slack-installations.json");
    }

    @Test
    void survivesARestart() {
        new FileInstallations(file()).put(ONE);
        assertThat(new FileInstallations(file()).in("slack", "T1")).contains(ONE);
        assertThat(new FileInstallations(file()).in("slack", "T2")).isEmpty();
    }

    @Test
    void whatIsRemovedIsGoneFromTheFileToo() throws IOException {
        FileInstallations installations = new FileInstallations(file());
        installations.put(ONE);
        installations.remove("slack", "T1");
        assertThat(installations.in("slack", "T1")).isEmpty();
        assertThat(Files.readString(file())).doesNotContain("xoxb-1");
    }

    @Test
    void onlyItsOwnerReadsIt() throws IOException {
        new FileInstallations(file()).put(ONE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileThatIsSomethingElseIsNamedAndNotQuoted() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "xoxb-1 is no JSON");
        assertThatThrownBy(() -> new FileInstallations(file()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("slack-installations.json")
                .hasMessageNotContaining("xoxb-1")
                .hasNoCause();
    }
}
