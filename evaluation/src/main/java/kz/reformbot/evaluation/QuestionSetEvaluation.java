package kz.reformbot.evaluation;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import kz.reformbot.answer.AnswerStatus;
import kz.reformbot.evaluation.dataset.Gold;
import kz.reformbot.evaluation.dataset.QuestionSet;
import kz.reformbot.evaluation.dataset.QuestionSetReader;
import kz.reformbot.evaluation.measure.Abstention;
import kz.reformbot.evaluation.measure.AnswerText;
import kz.reformbot.evaluation.measure.Latency;
import kz.reformbot.evaluation.measure.Ranking;

/** Asks the questions of a set, one after the other, and measures what came back. */
public final class QuestionSetEvaluation {
    private QuestionSetEvaluation() {}

    /** A question, what was expected, what came back and how long it took. */
    record Outcome(QuestionSet.Item item, Answerer.Answered answered, Duration time) {
        Gold gold() {
            return item.gold();
        }

        boolean isAnswered() {
            return answered.status() == AnswerStatus.ANSWERED;
        }
    }

    /**
     * Runs our own question sets.
     *
     * @throws kz.reformbot.evaluation.dataset.DatasetException when a file can't be read, before anything is asked
     */
    public static EvaluationReport evaluate(List<Path> questionSets, Answerer answerer) {
        List<QuestionSet> sets =
                questionSets.stream().map(QuestionSetReader::read).toList();
        EvaluationReport report = EvaluationReport.EMPTY;
        for (QuestionSet set : sets) {
            report = report.and(evaluate(set, answerer));
        }
        return report;
    }

    /** Runs one set. */
    public static EvaluationReport evaluate(QuestionSet set, Answerer answerer) {
        List<Outcome> outcomes = ask(set, answerer);
        List<EvaluationReport.Miss> misses = outcomes.stream()
                .flatMap(outcome -> miss(set, outcome).stream())
                .toList();
        return new EvaluationReport(List.of(scores(set, outcomes)), misses, List.of());
    }

    static Scores scores(QuestionSet set, Answerer answerer) {
        return scores(set, ask(set, answerer));
    }

    private static List<Outcome> ask(QuestionSet set, Answerer answerer) {
        List<Outcome> outcomes = new ArrayList<>();
        for (QuestionSet.Item item : set.items()) {
            long start = System.nanoTime();
            Answerer.Answered answered = answerer.answer(item.question());
            outcomes.add(new Outcome(item, answered, Duration.ofNanos(System.nanoTime() - start)));
        }
        return outcomes;
    }

    private static Scores scores(QuestionSet set, List<Outcome> outcomes) {
        Map<Measure, Double> values = new EnumMap<>(Measure.class);
        List<Integer> ranks = outcomes.stream()
                .filter(outcome -> !outcome.gold().places().isEmpty())
                .map(QuestionSetEvaluation::rank)
                .toList();
        if (!ranks.isEmpty()) {
            values.put(Measure.HIT_1, Ranking.hit(ranks, 1));
            values.put(Measure.HIT_5, Ranking.hit(ranks, 5));
            values.put(Measure.MRR_10, Ranking.meanReciprocalRank(ranks, 10));
        }
        share(outcomes, outcome -> expectsText(outcome.gold()), outcome -> textIsRight(set.matching(), outcome))
                .ifPresent(share -> values.put(Measure.CONTAINS, share));
        share(outcomes, outcome -> outcome.gold().status().isPresent(), QuestionSetEvaluation::statusIsRight)
                .ifPresent(share -> values.put(Measure.STATUS, share));
        share(outcomes, outcome -> outcome.gold().covered(), Outcome::isAnswered)
                .ifPresent(share -> values.put(Measure.ANSWERED, share));
        share(outcomes, outcome -> outcome.gold().notCovered(), Outcome::isAnswered)
                .ifPresent(share -> values.put(Measure.FALSE_ANSWERS, share));
        List<Double> covered = confidences(outcomes, outcome -> outcome.gold().covered());
        List<Double> others = confidences(outcomes, outcome -> outcome.gold().notCovered());
        if (!covered.isEmpty() && !others.isEmpty()) {
            values.put(Measure.AUROC, Abstention.auroc(covered, others));
            values.put(Measure.ANSWERED_AT_2, Abstention.answeredAt(0.02, covered, others));
            values.put(Measure.ANSWERED_AT_5, Abstention.answeredAt(0.05, covered, others));
        }
        List<Duration> times = outcomes.stream().map(Outcome::time).toList();
        if (!times.isEmpty()) {
            values.put(Measure.P50, Latency.percentile(times, 0.5).toNanos() / 1e6);
            values.put(Measure.P99, Latency.percentile(times, 0.99).toNanos() / 1e6);
        }
        return new Scores(set.name(), Scores.OURS, outcomes.size(), values);
    }

    /** The rank of the first passage that stands where the answer is, from 1; 0 where none does. */
    private static int rank(Outcome outcome) {
        int rank = 0;
        for (Answerer.Found found : outcome.answered().passages()) {
            rank++;
            for (Gold.Place place : outcome.gold().places()) {
                if (place.holds(found.document(), found.anchor())) {
                    return rank;
                }
            }
        }
        return 0;
    }

    private static boolean expectsText(Gold gold) {
        return !gold.contains().isEmpty() || !gold.absent().isEmpty();
    }

    private static boolean textIsRight(QuestionSet.Matching matching, Outcome outcome) {
        String text = outcome.answered().text();
        if (matching.longestAnswer().isPresent()
                && text.length() > matching.longestAnswer().getAsInt()) {
            return false;
        }
        Predicate<String> held = gold ->
                matching.wholeNumbers() ? AnswerText.holdsWholeNumbers(text, gold) : AnswerText.holds(text, gold);
        return outcome.gold().contains().stream()
                        .allMatch(anyOf -> anyOf.spellings().stream().anyMatch(held))
                && outcome.gold().absent().stream().noneMatch(held);
    }

    private static boolean statusIsRight(Outcome outcome) {
        return outcome.gold()
                .status()
                .filter(status -> status == outcome.answered().status())
                .isPresent();
    }

    private static Optional<Double> share(
            List<Outcome> outcomes, Predicate<Outcome> counted, Predicate<Outcome> right) {
        List<Outcome> all = outcomes.stream().filter(counted).toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.stream().filter(right).count() / (double) all.size());
    }

    private static List<Double> confidences(List<Outcome> outcomes, Predicate<Outcome> counted) {
        return outcomes.stream()
                .filter(counted)
                .map(outcome -> outcome.answered().confidence())
                .toList();
    }

    private static Optional<EvaluationReport.Miss> miss(QuestionSet set, Outcome outcome) {
        List<String> wrong = new ArrayList<>();
        if (outcome.gold().status().isPresent() && !statusIsRight(outcome)) {
            wrong.add("status " + outcome.answered().status().word());
        }
        if (!outcome.gold().places().isEmpty() && rank(outcome) != 1) {
            wrong.add(rank(outcome) == 0 ? "passage not found" : "passage at rank " + rank(outcome));
        }
        if (expectsText(outcome.gold()) && !textIsRight(set.matching(), outcome)) {
            wrong.add("text");
        }
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(new EvaluationReport.Miss(
                        set.name(),
                        outcome.item().id(),
                        outcome.item().question().text(),
                        String.join(", ", wrong),
                        outcome.answered().text()));
    }
}
