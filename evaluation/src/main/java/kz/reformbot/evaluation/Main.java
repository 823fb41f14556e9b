package kz.reformbot.evaluation;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.reformbot.answer.Assistant;
import kz.reformbot.evaluation.dataset.DatasetException;
import kz.reformbot.evaluation.dataset.SharedData;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.knowledge.KnowledgeException;
import kz.reformbot.retrieval.PassageIndex;

/** What {@code evaluation/run} runs: writes RESULTS.md and fails when a score fell. */
public final class Main {
    private static final String USAGE = "usage: evaluation/run [--accept] [--misses]";

    /** A question without a day is about this one, so that a score does not change overnight. */
    static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    /** In the order of the table. */
    private static final Map<String, Function<KnowledgeBase, Answerer>> ANSWERERS = new LinkedHashMap<>();

    static {
        ANSWERERS.put(Scores.OURS, knowledge -> new AssistantAnswerer(Assistant.over(knowledge, TODAY)));
        ANSWERERS.put(Scores.RETRIEVAL_ALONE, knowledge -> new RetrievalAnswerer(PassageIndex.of(knowledge)));
    }

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        List<String> unknown = arguments.stream()
                .filter(argument -> !List.of("--accept", "--misses").contains(argument))
                .toList();
        if (!unknown.isEmpty()) {
            System.err.println("unknown: " + String.join(" ", unknown) + "\n" + USAGE);
            return 2;
        }
        Path module = Path.of(System.getProperty("reformbot.evaluation", "evaluation"));
        try {
            return run(module, arguments.contains("--accept"), arguments.contains("--misses"));
        } catch (DatasetException | KnowledgeException | UncheckedIOException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    private static int run(Path module, boolean accept, boolean misses) {
        List<Results.Part> parts = new ArrayList<>(OwnQuestions.evaluate(module, TODAY));
        Optional<SharedData> data = SharedData.find();
        data.ifPresentOrElse(
                found -> parts.addAll(publicSets(found)),
                () -> System.err.println("Public sets: " + SharedData.ABSENT));
        Results results = new Results(parts);
        System.out.print(results.text());
        if (misses) {
            parts.forEach(part -> System.out.print(part.report().missLines()));
        }
        ExpectedScores expected = ExpectedScores.read(module.resolve("expected-scores.tsv"));
        List<String> fallen = expected.fallen(results.rows());
        if (data.isEmpty()) {
            System.err.println("RESULTS.md is left as it is.");
        } else if (accept || fallen.isEmpty()) {
            results.write(module.resolve("RESULTS.md"), Clock.systemUTC());
            ExpectedScores.write(module.resolve("expected-scores.tsv"), results.rows());
            return 0;
        }
        fallen.forEach(System.err::println);
        return fallen.isEmpty() ? 0 : 1;
    }

    private static List<Results.Part> publicSets(SharedData data) {
        PublicEvaluation evaluation = new PublicEvaluation(data, ANSWERERS);
        return List.of(
                new Results.Part("Retrieval and answers", evaluation.sameLanguage()),
                new Results.Part("Across languages, with no glossary for it", evaluation.crossLanguage()),
                new Results.Part("Abstention: half of the articles are in the folder", evaluation.abstention()),
                new Results.Part("Kazakh stems", evaluation.stemming()));
    }
}
