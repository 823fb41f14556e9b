package kz.reformbot.retrieval;

import java.util.List;
import kz.reformbot.language.Language;

/**
 * A question as what is searched: notions that should be found, each in one of several ways of saying it.
 *
 * @param language in whose fields to look
 */
public record QueryTerms(Language language, List<Notion> notions) {
    public QueryTerms {
        notions = List.copyOf(notions);
    }

    /**
     * One notion.
     *
     * @param ways ways of saying it, each a list of terms; the first is the question's own
     */
    public record Notion(List<List<String>> ways) {
        public Notion {
            ways = ways.stream().map(List::copyOf).toList();
        }

        public static Notion ofTerm(String term) {
            return new Notion(List.of(List.of(term)));
        }

        /** The question's own terms. */
        public List<String> own() {
            return ways.get(0);
        }
    }

    public boolean isEmpty() {
        return notions.isEmpty();
    }
}
