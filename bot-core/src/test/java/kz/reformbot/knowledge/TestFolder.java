package kz.reformbot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A knowledge folder that a test writes file by file. */
public record TestFolder(Path root) {
    public TestFolder file(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public TestFolder without(String path) {
        try {
            Files.delete(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Replaces a text that stands in the file once. */
    public TestFolder with(String path, String text, String replacement) {
        try {
            String old = Files.readString(root.resolve(path));
            assertThat(old).containsOnlyOnce(text);
            return file(path, old.replace(text, replacement));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public KnowledgeBase read() {
        return KnowledgeBase.read(root);
    }
}
