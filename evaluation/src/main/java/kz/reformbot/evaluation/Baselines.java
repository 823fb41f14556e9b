package kz.reformbot.evaluation;

import java.util.List;
import java.util.Map;

/**
 * What stock parts score, each with its defaults, as measured once on the public data with the same protocols and
 * handed down with it (its README). They are not run again here; the embedding baseline's speed is, in the benchmarks.
 */
final class Baselines {
    private Baselines() {}

    private static final String STOCK_SENTENCES = "stock: best passage's sentences by idf";
    private static final String WHOLE_PASSAGE = "whole best passage, too long";

    private static final List<Scores> RETRIEVAL = List.of(
            retrieval(PublicEvaluation.XQUAD_EN, "Lucene EnglishAnalyzer, BM25", 0.931, 0.987, 0.956),
            retrieval(PublicEvaluation.XQUAD_EN, "bge-small-en-v1.5 quantized (easy-rag)", 0.887, 0.992, 0.934),
            retrieval(PublicEvaluation.XQUAD_EN, "the two by reciprocal rank", 0.925, 0.995, 0.957),
            retrieval(PublicEvaluation.XQUAD_RU, "Lucene RussianAnalyzer, BM25", 0.903, 0.982, 0.937),
            retrieval(PublicEvaluation.XQUAD_RU, "StandardAnalyzer, BM25", 0.791, 0.931, 0.851),
            retrieval(PublicEvaluation.KAZQAD, "StandardAnalyzer, BM25", 0.608, 0.804, 0.688),
            retrieval(PublicEvaluation.KAZQAD, "words cut at five letters, BM25", 0.706, 0.898, 0.789));

    private static final List<Scores> ANSWERS = List.of(
            answer(PublicEvaluation.XQUAD_EN, STOCK_SENTENCES, 0.784),
            answer(PublicEvaluation.XQUAD_EN, WHOLE_PASSAGE, 0.936),
            answer(PublicEvaluation.XQUAD_RU, STOCK_SENTENCES, 0.742),
            answer(PublicEvaluation.XQUAD_RU, WHOLE_PASSAGE, 0.907),
            answer(PublicEvaluation.KAZQAD, STOCK_SENTENCES, 0.541),
            answer(PublicEvaluation.KAZQAD, WHOLE_PASSAGE, 0.733));

    private static final List<Scores> STEMMING = List.of(
            stemming("words cut at 4 letters", 0.464, 0.698, 0.557),
            stemming("words cut at 5 letters", 0.298, 0.824, 0.437),
            stemming("words cut at 6 letters", 0.160, 0.844, 0.269));

    static List<Scores> retrieval(String set) {
        return of(RETRIEVAL, set);
    }

    static List<Scores> answers(String set) {
        return of(ANSWERS, set);
    }

    static List<Scores> stemming() {
        return STEMMING;
    }

    private static List<Scores> of(List<Scores> rows, String set) {
        return rows.stream().filter(row -> row.set().equals(set)).toList();
    }

    private static Scores retrieval(String set, String who, double hit1, double hit5, double mrr) {
        return new Scores(set, who, 0, Map.of(Measure.HIT_1, hit1, Measure.HIT_5, hit5, Measure.MRR_10, mrr));
    }

    private static Scores answer(String set, String who, double contains) {
        return new Scores(set, who, 0, Map.of(Measure.CONTAINS, contains));
    }

    private static Scores stemming(String who, double recall, double precision, double f1) {
        return new Scores(
                PublicEvaluation.LEMMAS,
                who,
                0,
                Map.of(Measure.RECALL, recall, Measure.PRECISION, precision, Measure.F1, f1));
    }
}
