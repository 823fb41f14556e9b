package kz.reformbot.telegram;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.reformbot.answer.Citation;
import kz.reformbot.guide.Captions;
import kz.reformbot.guide.Texts;
import kz.reformbot.knowledge.Source;
import org.jspecify.annotations.Nullable;

/** Numbered sources: the marks in a text, and the list under it. */
final class SourceList {
    private final Texts texts;
    private final Map<String, Source> bibliography;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** Of a text that cites entries of the bibliography; it numbers them as they come. */
    SourceList(Map<String, Source> bibliography, Texts texts) {
        this.bibliography = bibliography;
        this.texts = texts;
    }

    /** Marks of what a sentence cites. */
    void mark(TextBuilder text, List<String> cited) {
        for (String id : cited) {
            Source source = bibliography.get(id);
            if (source != null) {
                int number = numbers.computeIfAbsent(id, absent -> numbers.size() + 1);
                mark(text, number, source.url());
            }
        }
    }

    /** All that were marked. */
    void list(TextBuilder text) {
        numbers.forEach((id, number) -> {
            Source source = bibliography.get(id);
            if (source != null) {
                text.add("\n");
                line(
                        text,
                        number,
                        source.title(),
                        source.url(),
                        Captions.origin(source.publisher(), source.date(), texts));
            }
        });
    }

    /** {@code [1]}, leading to the source. */
    static void mark(TextBuilder text, int number, @Nullable String url) {
        text.add(" ").link("[" + number + "]", url);
    }

    /** {@code [1] Constitution — Adilet, 20 March 2026}. */
    static void line(TextBuilder text, Citation citation, Texts texts) {
        line(
                text,
                citation.number(),
                citation.title(),
                citation.url(),
                Captions.origin(citation.publisher(), citation.date(), texts));
    }

    private static void line(TextBuilder text, int number, String title, @Nullable String url, String about) {
        text.add("[" + number + "] ").link(title, url);
        if (!about.isEmpty()) {
            text.add(" — " + about);
        }
    }
}
