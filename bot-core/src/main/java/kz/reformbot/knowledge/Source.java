package kz.reformbot.knowledge;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the bibliography.
 *
 * @param id what a sentence cites in brackets: {@code S12}
 * @param publisher null when not stated
 * @param url null when not stated
 * @param date ISO 8601, a day, month or year; null when not stated
 * @param language the code of the source's language, null when not stated
 * @param file where the entry stands, relative to the knowledge folder
 * @param line its line there, from 1
 */
public record Source(
        String id,
        String title,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String date,
        @Nullable String language,
        Path file,
        int line) {}
