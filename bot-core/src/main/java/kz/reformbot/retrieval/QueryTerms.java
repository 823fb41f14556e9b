package kz.reformbot.retrieval;

import java.util.ArrayList;
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
     * @param boost how much it counts beside the others; 1 for the words of the question itself
     * @param guessed whether the further ways only guess what a misspelt word means
     */
    public record Notion(List<List<String>> ways, double boost, boolean guessed) {
        public Notion {
            ways = ways.stream().map(List::copyOf).toList();
        }

        /** The question's own terms. */
        public List<String> own() {
            return ways.get(0);
        }

        Notion boosted(double by) {
            return new Notion(ways, boost * by, guessed);
        }
    }

    public boolean isEmpty() {
        return notions.isEmpty();
    }

    /** These and further notions that count less; a notion that is here already is not added. */
    public QueryTerms and(QueryTerms further, double boost) {
        List<Notion> all = new ArrayList<>(notions);
        for (Notion notion : further.notions()) {
            if (all.stream().noneMatch(known -> known.own().equals(notion.own()))) {
                all.add(notion.boosted(boost));
            }
        }
        return new QueryTerms(language, all);
    }
}
