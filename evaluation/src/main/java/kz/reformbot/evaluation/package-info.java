/**
 * Question sets run over whatever answers questions, and the table of measures that comes of it.
 *
 * <pre>{@code
 * EvaluationReport report = QuestionSetEvaluation.evaluate(List.of(Path.of("questions.jsonl")), answerer);
 * System.out.println(report.table());
 * }</pre>
 */
@NullMarked
package kz.reformbot.evaluation;

import org.jspecify.annotations.NullMarked;
