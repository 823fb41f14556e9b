package kz.reformbot.knowledge;

import java.util.List;

/**
 * A sentence of a section as a reader sees it, without its citation marks.
 *
 * @param sources ids of the sources it cites, in order, possibly not in the bibliography
 * @param line where it begins in its file, from 1
 */
public record Sentence(String text, List<String> sources, int line) {
    public Sentence {
        sources = List.copyOf(sources);
    }
}
