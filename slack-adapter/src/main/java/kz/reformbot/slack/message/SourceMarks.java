package kz.reformbot.slack.message;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.reformbot.answer.Citation;
import kz.reformbot.guide.Captions;
import kz.reformbot.guide.Texts;
import kz.reformbot.knowledge.Section.Paragraph;
import kz.reformbot.knowledge.Sentence;
import kz.reformbot.knowledge.Source;
import org.jspecify.annotations.Nullable;

/** Numbered sources: the marks in a text, and the list under it. Numbers them as they come; not for several threads. */
final class SourceMarks {
    private final Map<String, Source> bibliography;
    private final Texts texts;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    SourceMarks(Map<String, Source> bibliography, Texts texts) {
        this.bibliography = bibliography;
        this.texts = texts;
    }

    /** A paragraph, each sentence with marks of what it cites. */
    void paragraph(Mrkdwn text, Paragraph paragraph) {
        boolean first = true;
        for (Sentence sentence : paragraph.sentences()) {
            text.add(first ? "" : " ").add(sentence.text());
            mark(text, sentence.sources());
            first = false;
        }
    }

    private void mark(Mrkdwn text, List<String> cited) {
        for (String id : cited) {
            Source source = bibliography.get(id);
            if (source != null) {
                mark(text, numbers.computeIfAbsent(id, absent -> numbers.size() + 1), source.url());
            }
        }
    }

    /** All that were marked, a line each. */
    Mrkdwn list() {
        Mrkdwn list = new Mrkdwn();
        numbers.forEach((id, number) -> {
            Source source = bibliography.get(id);
            if (source != null) {
                String origin = Captions.origin(source.publisher(), source.date(), texts);
                line(list, number, source.title(), source.url(), origin);
            }
        });
        return list;
    }

    /** {@code [1]}, leading to the source. */
    static void mark(Mrkdwn text, int number, @Nullable String url) {
        text.add(" ").link("[" + number + "]", url);
    }

    /** When something holds, as {@link Captions#validity} says it: the bare days need a sign of what they are. */
    static String validity(String caption) {
        return "📅 " + caption;
    }

    /** {@code [1] Constitution — Adilet, 20 March 2026}. */
    static void line(Mrkdwn list, Citation citation, Texts texts) {
        String origin = Captions.origin(citation.publisher(), citation.date(), texts);
        line(list, citation.number(), citation.title(), citation.url(), origin);
    }

    private static void line(Mrkdwn list, int number, String title, @Nullable String url, String origin) {
        list.add((list.isEmpty() ? "[" : "\n[") + number + "] ").link(title, url);
        if (!origin.isEmpty()) {
            list.add(" — " + origin);
        }
    }
}
