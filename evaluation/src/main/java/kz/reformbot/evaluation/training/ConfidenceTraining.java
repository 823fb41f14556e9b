package kz.reformbot.evaluation.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.reformbot.answer.Assistant;
import kz.reformbot.answer.Evidence;
import kz.reformbot.evaluation.dataset.KazQadReader;
import kz.reformbot.evaluation.dataset.PublicSet;
import kz.reformbot.evaluation.dataset.QuestionSet;
import kz.reformbot.evaluation.dataset.QuestionSetReader;
import kz.reformbot.evaluation.dataset.SharedData;
import kz.reformbot.evaluation.dataset.TemporaryFolder;
import kz.reformbot.evaluation.dataset.XQuadReader;
import kz.reformbot.evaluation.measure.Abstention;
import kz.reformbot.evaluation.training.LogisticRegression.Observation;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.language.Language;

/**
 * What {@code evaluation/train} runs: fits the weights of confidence on our own questions and on the public sets with
 * half of their articles left out, and writes them where the bot reads them.
 */
public final class ConfidenceTraining {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private static final double RIDGE = 1e-3;
    private static final int FOLDS = 5;
    /** People who find the bot mostly ask what its folder is about. */
    private static final double COVERED = 0.65;

    private ConfidenceTraining() {}

    /** A question's evidence, and whether the folder covers the question. */
    private record Asked(String set, List<Double> evidence, boolean covered) {
        String kind() {
            return set + covered;
        }
    }

    /**
     * Fits, prints and writes.
     *
     * @param arguments the project's folder
     */
    public static void main(String[] arguments) {
        Path project = Path.of(arguments[0]);
        List<Asked> asked = new ArrayList<>(ownQuestions(project));
        SharedData.find()
                .ifPresentOrElse(
                        data -> asked.addAll(publicSets(data)), () -> fail("The public sets: " + SharedData.ABSENT));
        LogisticRegression fitted = fit(asked);
        print(asked, fitted, unseen(asked));
        write(project.resolve("bot-core/src/main/resources/kz/reformbot/answer/confidence.properties"), fitted);
    }

    private static void fail(String message) {
        System.err.println(message);
        System.exit(1);
    }

    private static List<Asked> ownQuestions(Path project) {
        List<Asked> asked = new ArrayList<>();
        KnowledgeBase knowledge = KnowledgeBase.load(project.resolve("knowledge"));
        try (Assistant assistant = Assistant.over(knowledge, TODAY)) {
            for (Language language : Language.values()) {
                Path file = project.resolve("evaluation/questions/" + language.code() + ".jsonl");
                asked.addAll(ask(QuestionSetReader.read(file), assistant));
            }
        }
        return asked;
    }

    private static List<Asked> publicSets(SharedData data) {
        List<PublicSet> sets = List.of(
                XQuadReader.read(data.file("xquad-en.json"), "xquad-en", Language.ENGLISH),
                XQuadReader.read(data.file("xquad-ru.json"), "xquad-ru", Language.RUSSIAN),
                KazQadReader.read(data.file("kazqad-kk.jsonl"), "kazqad-kk"));
        List<Asked> asked = new ArrayList<>();
        for (PublicSet set : sets) {
            try (TemporaryFolder folder = new TemporaryFolder().with(set.files(set::isInKeptHalf));
                    Assistant assistant = Assistant.over(KnowledgeBase.load(folder.path()), TODAY)) {
                asked.addAll(ask(set.abstentionSet(), assistant));
            }
        }
        return asked;
    }

    private static List<Asked> ask(QuestionSet set, Assistant assistant) {
        return set.items().stream()
                .filter(item -> item.gold().covered() || item.gold().notCovered())
                .map(item -> new Asked(
                        set.name(),
                        assistant.evidence(item.question()).values(),
                        item.gold().covered()))
                .toList();
    }

    /** Each set counts the same, whatever it has of each. */
    private static LogisticRegression fit(List<Asked> asked) {
        Map<String, Long> alike = asked.stream().collect(Collectors.groupingBy(Asked::kind, Collectors.counting()));
        return LogisticRegression.fit(
                asked.stream()
                        .map(one -> new Observation(
                                one.evidence(),
                                one.covered(),
                                1000 * (one.covered() ? COVERED : 1 - COVERED) / alike.getOrDefault(one.kind(), 1L)))
                        .toList(),
                RIDGE);
    }

    /** The chance of each question by weights that were fitted without it. */
    private static List<Double> unseen(List<Asked> asked) {
        List<LogisticRegression> without = IntStream.range(0, FOLDS)
                .mapToObj(fold -> fit(IntStream.range(0, asked.size())
                        .filter(i -> i % FOLDS != fold)
                        .mapToObj(asked::get)
                        .toList()))
                .toList();
        return IntStream.range(0, asked.size())
                .mapToObj(i -> without.get(i % FOLDS).chance(asked.get(i).evidence()))
                .toList();
    }

    private static void print(List<Asked> asked, LogisticRegression fitted, List<Double> unseen) {
        List<Double> seen =
                asked.stream().map(one -> fitted.chance(one.evidence())).toList();
        System.out.println("set        AUROC  AUROC when not fitted on  answered / false answers at 0.5");
        for (String set : asked.stream().map(Asked::set).distinct().toList()) {
            List<Double> covered = chances(asked, seen, set, true);
            List<Double> others = chances(asked, seen, set, false);
            System.out.printf(
                    Locale.ROOT,
                    "%-10s %.3f  %.3f                     %.3f / %.3f%n",
                    set,
                    Abstention.auroc(covered, others),
                    Abstention.auroc(chances(asked, unseen, set, true), chances(asked, unseen, set, false)),
                    shareAnswered(covered),
                    shareAnswered(others));
        }
    }

    private static List<Double> chances(List<Asked> asked, List<Double> all, String set, boolean covered) {
        return IntStream.range(0, asked.size())
                .filter(i -> asked.get(i).set().equals(set) && asked.get(i).covered() == covered)
                .mapToObj(all::get)
                .toList();
    }

    private static double shareAnswered(List<Double> confidences) {
        return confidences.stream().filter(confidence -> confidence >= 0.5).count() / (double) confidences.size();
    }

    private static void write(Path file, LogisticRegression fitted) {
        StringBuilder text =
                new StringBuilder("# The weights of confidence, fitted by evaluation/train. Not for editing.\n");
        text.append(String.format(Locale.ROOT, "bias = %.4f%n", fitted.weights().get(0)));
        for (int i = 0; i < Evidence.NAMES.size(); i++) {
            text.append(String.format(
                    Locale.ROOT,
                    "%s = %.4f%n",
                    Evidence.NAMES.get(i),
                    fitted.weights().get(i + 1)));
        }
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be written", e);
        }
        System.out.print(text);
    }
}
