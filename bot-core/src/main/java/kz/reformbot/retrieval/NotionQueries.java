package kz.reformbot.retrieval;

import java.util.ArrayList;
import java.util.List;
import kz.reformbot.language.Language;
import org.apache.lucene.sandbox.search.CombinedFieldQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/**
 * Notions as a Lucene query. A term is scored over the four fields at once by BM25F (Robertson, Zaragoza and Taylor,
 * "Simple BM25 extension to multiple weighted fields", 2004), so that a word in the heading and in the body counts as
 * one word seen often, not as two words. Of the ways to say one notion the best counts.
 */
final class NotionQueries {
    private static final float OTHER_NAME = 1.4f;

    private NotionQueries() {}

    static Query query(QueryTerms terms) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (QueryTerms.Notion notion : terms.notions()) {
            Query any = query(notion, terms.language());
            query.add(
                    notion.boost() == 1 ? any : new BoostQuery(any, (float) notion.boost()),
                    BooleanClause.Occur.SHOULD);
        }
        return query.build();
    }

    private static Query query(QueryTerms.Notion notion, Language language) {
        List<Query> ways = new ArrayList<>();
        List<String> single = new ArrayList<>();
        for (List<String> way : notion.ways()) {
            if (way.size() == 1) {
                single.add(way.get(0));
            } else if (way.equals(notion.own())) {
                ways.add(all(way, language, BooleanClause.Occur.SHOULD));
            } else {
                // Another name stands whole or not at all, and is worth little more than a word however many it has.
                Query name = all(way, language, BooleanClause.Occur.MUST);
                ways.add(new BoostQuery(name, OTHER_NAME / way.size()));
            }
        }
        if (!single.isEmpty()) {
            ways.add(combined(single, language));
        }
        return ways.size() == 1 ? ways.get(0) : new DisjunctionMaxQuery(ways, 0);
    }

    private static Query all(List<String> terms, Language language, BooleanClause.Occur occur) {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        terms.forEach(term -> words.add(combined(List.of(term), language), occur));
        return words.build();
    }

    /** Terms that mean the same, counted together. */
    private static Query combined(List<String> terms, Language language) {
        CombinedFieldQuery.Builder builder = new CombinedFieldQuery.Builder();
        for (IndexFields field : IndexFields.values()) {
            builder.addField(field.in(language), field.weight());
        }
        terms.forEach(term -> builder.addTerm(new BytesRef(term)));
        return builder.build();
    }
}
