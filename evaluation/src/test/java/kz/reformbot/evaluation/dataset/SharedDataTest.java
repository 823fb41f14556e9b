package kz.reformbot.evaluation.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedDataTest {
    @TempDir
    private Path folder;

    @Test
    void isFoundBesideAFolderAbove() throws IOException {
        Path data = Files.createDirectories(folder.resolve("shared/data"));
        Path checkout = Files.createDirectories(folder.resolve("main/evaluation"));
        assertThat(SharedData.find(null, checkout)).contains(new SharedData(data));
    }

    @Test
    void isTheNamedOneOrNone() throws IOException {
        Path named = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createDirectories(folder.resolve("shared/data"));
        assertThat(SharedData.find(named.toString(), folder)).isEmpty();
        Path data = Files.createDirectories(named.resolve("data"));
        assertThat(SharedData.find(named.toString(), folder)).contains(new SharedData(data));
    }
}
