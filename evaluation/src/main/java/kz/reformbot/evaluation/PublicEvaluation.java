package kz.reformbot.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.reformbot.evaluation.dataset.Gold;
import kz.reformbot.evaluation.dataset.KazQadReader;
import kz.reformbot.evaluation.dataset.LemmaReader;
import kz.reformbot.evaluation.dataset.PublicSet;
import kz.reformbot.evaluation.dataset.QuestionSet;
import kz.reformbot.evaluation.dataset.SharedData;
import kz.reformbot.evaluation.dataset.TemporaryFolder;
import kz.reformbot.evaluation.dataset.XQuadReader;
import kz.reformbot.evaluation.measure.Stemming;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.language.KazakhStemmer;
import kz.reformbot.language.Language;
import kz.reformbot.language.TextAnalysis;

/**
 * The protocols of the public data. Each writes the folder that it is about and hands it to the answerer as a user's
 * folder is handed to the bot.
 */
final class PublicEvaluation {
    static final String XQUAD_EN = "xquad-en";
    static final String XQUAD_RU = "xquad-ru";
    static final String KAZQAD = "kazqad-kk";
    static final String LEMMAS = "ud-kazakh-lemmas";

    private final List<PublicSet> sets;
    private final PublicSet english;
    private final PublicSet russian;
    private final List<LemmaReader.WordForm> lemmas;
    private final Map<String, Function<KnowledgeBase, Answerer>> answerers;

    /**
     * Reads the sets. Each of the answerers, by the name it has in the table, is made for a folder and dropped after.
     */
    PublicEvaluation(SharedData data, Map<String, Function<KnowledgeBase, Answerer>> answerers) {
        this.answerers = answerers;
        english = XQuadReader.read(data.file("xquad-en.json"), XQUAD_EN, Language.ENGLISH);
        russian = XQuadReader.read(data.file("xquad-ru.json"), XQUAD_RU, Language.RUSSIAN);
        sets = List.of(english, russian, KazQadReader.read(data.file("kazqad-kk.jsonl"), KAZQAD));
        lemmas = LemmaReader.read(data.file("ud-kazakh-lemmas.tsv"));
    }

    /** A question in the language of its folder, by the place of the passage and by the answer's text. */
    EvaluationReport sameLanguage() {
        List<Scores> rows = new ArrayList<>();
        for (PublicSet set : sets) {
            rows.addAll(ask(
                    set.name(),
                    set.files(),
                    set.questionSet(),
                    Measure.HIT_1,
                    Measure.HIT_5,
                    Measure.MRR_10,
                    Measure.CONTAINS,
                    Measure.ANSWERED,
                    Measure.P50,
                    Measure.P99));
            rows.addAll(Baselines.retrieval(set.name()));
            rows.addAll(Baselines.answers(set.name()));
        }
        return report(rows);
    }

    /** The folder in one language and the question in the other; then the folder in both. */
    EvaluationReport crossLanguage() {
        Map<String, String> both = new LinkedHashMap<>();
        english.files().forEach((name, text) -> both.put("english/" + name, text));
        russian.files().forEach((name, text) -> both.put("russian/" + name, text));
        List<Scores> rows = new ArrayList<>();
        rows.addAll(ranks("asked in English, folder in Russian", russian.files(), english.questionSet()));
        rows.addAll(ranks("asked in Russian, folder in English", english.files(), russian.questionSet()));
        rows.addAll(ranks("asked in English, folder in both", both, inBoth(english)));
        rows.addAll(ranks("asked in Russian, folder in both", both, inBoth(russian)));
        return report(rows);
    }

    /** Half of the articles in the folder, all questions asked. */
    EvaluationReport abstention() {
        List<Scores> rows = new ArrayList<>();
        for (PublicSet set : sets) {
            rows.addAll(ask(
                    set.name() + ", every other article",
                    set.files(set::isInKeptHalf),
                    set.abstentionSet(),
                    Measure.ANSWERED,
                    Measure.FALSE_ANSWERS,
                    Measure.AUROC,
                    Measure.ANSWERED_AT_2,
                    Measure.ANSWERED_AT_5));
        }
        return report(rows);
    }

    /**
     * The Kazakh stems against a treebank's lemmas: as words are indexed, and as the stemmer leaves them before that.
     */
    EvaluationReport stemming() {
        List<Scores> rows = new ArrayList<>();
        rows.add(stemming(Scores.OURS, PublicEvaluation::indexed));
        rows.add(stemming("its stemmer alone, letters not folded", KazakhStemmer.kazakh()::stem));
        rows.addAll(Baselines.stemming());
        return report(rows);
    }

    private Scores stemming(String who, UnaryOperator<String> stemmer) {
        Stemming stems = Stemming.of(lemmas, stemmer);
        Map<Measure, Double> values = new EnumMap<>(Measure.class);
        values.put(Measure.RECALL, stems.recall());
        values.put(Measure.PRECISION, stems.precision());
        values.put(Measure.F1, stems.f1());
        return new Scores(LEMMAS, who, lemmas.size(), values);
    }

    /** The terms of a word; a stop word, which has none, is itself. */
    private static String indexed(String form) {
        List<String> terms = TextAnalysis.terms(Language.KAZAKH, form).stream()
                .map(TextAnalysis.Term::text)
                .toList();
        return terms.isEmpty() ? form : String.join(" ", terms);
    }

    /** The paragraph counts in either language: both say what was asked. */
    private static QuestionSet inBoth(PublicSet set) {
        QuestionSet one = set.questionSet();
        List<QuestionSet.Item> items = one.items().stream()
                .map(item -> new QuestionSet.Item(item.id(), item.question(), inBoth(item.gold())))
                .toList();
        return new QuestionSet(one.name(), items, one.matching());
    }

    private static Gold inBoth(Gold gold) {
        List<Gold.Place> places = gold.places().stream()
                .flatMap(place -> Stream.of("english/", "russian/")
                        .map(folder -> new Gold.Place(folder + place.document(), Optional.empty())))
                .toList();
        return new Gold(gold.status(), places, gold.contains(), gold.absent());
    }

    private List<Scores> ranks(String name, Map<String, String> files, QuestionSet questions) {
        return ask(name, files, questions, Measure.HIT_1, Measure.HIT_5, Measure.MRR_10);
    }

    /** A row for each answerer, with the measures that the protocol is about: what else was counted says nothing. */
    private List<Scores> ask(String name, Map<String, String> files, QuestionSet questions, Measure... kept) {
        try (TemporaryFolder folder = new TemporaryFolder().with(files)) {
            KnowledgeBase knowledge = KnowledgeBase.load(folder.path());
            List<Scores> rows = new ArrayList<>();
            answerers.forEach(
                    (who, answerer) -> rows.add(QuestionSetEvaluation.scores(questions, answerer.apply(knowledge))
                            .as(name, who, kept)));
            return rows;
        }
    }

    private static EvaluationReport report(List<Scores> rows) {
        return new EvaluationReport(rows, List.of(), List.of());
    }
}
