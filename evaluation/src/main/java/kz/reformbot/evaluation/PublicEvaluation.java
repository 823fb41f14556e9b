package kz.reformbot.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
    private final Function<KnowledgeBase, Answerer> answerers;

    /** @param answerers makes an answerer for a folder; it is dropped after use */
    PublicEvaluation(SharedData data, Function<KnowledgeBase, Answerer> answerers) {
        this.answerers = answerers;
        english = XQuadReader.read(data.file("xquad-en.json"), XQUAD_EN, Language.ENGLISH);
        russian = XQuadReader.read(data.file("xquad-ru.json"), XQUAD_RU, Language.RUSSIAN);
        sets = List.of(english, russian, KazQadReader.read(data.file("kazqad-kk.jsonl"), KAZQAD));
        lemmas = LemmaReader.read(data.file("ud-kazakh-lemmas.tsv"));
    }

    /** A question in the language of its folder, by the place of the passage and by the answer's text. */
    EvaluationReport sameLanguage() {
        EvaluationReport report = EvaluationReport.EMPTY;
        for (PublicSet set : sets) {
            Scores all = ask(set.files(), set.questionSet());
            report = report.and(rows(
                    all.as(
                            set.name(),
                            Measure.HIT_1,
                            Measure.HIT_5,
                            Measure.MRR_10,
                            Measure.CONTAINS,
                            Measure.ANSWERED,
                            Measure.P50,
                            Measure.P99),
                    Stream.concat(Baselines.retrieval(set.name()).stream(), Baselines.answers(set.name()).stream())
                            .toList()));
        }
        return report;
    }

    /** The folder in one language and the question in the other; then the folder in both. */
    EvaluationReport crossLanguage() {
        Map<String, String> both = new LinkedHashMap<>();
        english.files().forEach((name, text) -> both.put("english/" + name, text));
        russian.files().forEach((name, text) -> both.put("russian/" + name, text));
        return rows(ranks("asked in English, folder in Russian", russian.files(), english.questionSet()))
                .and(rows(ranks("asked in Russian, folder in English", english.files(), russian.questionSet())))
                .and(rows(ranks("asked in English, folder in both", both, inBoth(english))))
                .and(rows(ranks("asked in Russian, folder in both", both, inBoth(russian))));
    }

    /** Half of the articles in the folder, all questions asked. */
    EvaluationReport abstention() {
        EvaluationReport report = EvaluationReport.EMPTY;
        for (PublicSet set : sets) {
            Scores all = ask(set.files(set::isInKeptHalf), set.abstentionSet());
            report = report.and(rows(all.as(
                    set.name() + ", every other article",
                    Measure.ANSWERED,
                    Measure.FALSE_ANSWERS,
                    Measure.AUROC,
                    Measure.ANSWERED_AT_2,
                    Measure.ANSWERED_AT_5)));
        }
        return report;
    }

    /** The Kazakh stems against a treebank's lemmas. */
    EvaluationReport stemming() {
        Stemming ours = Stemming.of(lemmas, PublicEvaluation::kazakhStem);
        Map<Measure, Double> values = new EnumMap<>(Measure.class);
        values.put(Measure.RECALL, ours.recall());
        values.put(Measure.PRECISION, ours.precision());
        values.put(Measure.F1, ours.f1());
        return rows(new Scores(LEMMAS, Scores.OURS, lemmas.size(), values), Baselines.stemming());
    }

    private static String kazakhStem(String form) {
        List<TextAnalysis.Term> terms = TextAnalysis.terms(Language.KAZAKH, form);
        return terms.isEmpty() ? form : terms.get(0).text();
    }

    /** The paragraph counts in either language: both say what was asked. */
    private static QuestionSet inBoth(PublicSet set) {
        QuestionSet one = set.questionSet();
        List<QuestionSet.Item> items = one.items().stream()
                .map(item -> new QuestionSet.Item(item.question(), inBoth(item.gold())))
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

    private Scores ranks(String name, Map<String, String> files, QuestionSet questions) {
        return ask(files, questions).as(name, Measure.HIT_1, Measure.HIT_5, Measure.MRR_10);
    }

    private Scores ask(Map<String, String> files, QuestionSet questions) {
        try (TemporaryFolder folder = new TemporaryFolder().with(files)) {
            Answerer answerer = answerers.apply(KnowledgeBase.load(folder.path()));
            return QuestionSetEvaluation.evaluate(questions, answerer).rows().get(0);
        }
    }

    private static EvaluationReport rows(Scores ours) {
        return rows(ours, List.of());
    }

    private static EvaluationReport rows(Scores ours, List<Scores> baselines) {
        List<Scores> rows = new ArrayList<>();
        rows.add(ours);
        rows.addAll(baselines);
        return new EvaluationReport(rows, List.of(), List.of());
    }
}
