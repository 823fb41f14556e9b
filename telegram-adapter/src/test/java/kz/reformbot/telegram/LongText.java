package kz.reformbot.telegram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Text of any length, for folders that are to overflow a message. */
final class LongText {
    private LongText() {}

    /** A sentence of about so many characters. */
    static String sentence(String beginning, int length) {
        StringBuilder text = new StringBuilder(beginning);
        for (int n = 1; text.length() < length; n++) {
            text.append(", and number ").append(n);
        }
        return text.append('.').toString();
    }

    /** Adds a source with a title of about so many characters to a folder. */
    static void source(Path folder, String id, int length) {
        String entry = """
                - id: %s
                  title: "%s"
                  publisher: Adilet
                  url: https://adilet.zan.kz/%s
                  date: 2026-03-20
                """.formatted(id, sentence("A law on " + id, length), id);
        try {
            Files.writeString(folder.resolve("sources.yml"), entry, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
