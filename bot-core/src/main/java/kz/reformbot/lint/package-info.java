/**
 * Checks the curated folder: structure, sources, dates, translations that disagree, dead links.
 *
 * <pre>{@code
 * KnowledgeBase knowledge = KnowledgeBase.read(Path.of("knowledge"));
 * LintReport report = LintReport.of(knowledge, new Linter().lint(knowledge, LocalDate.now(clock)));
 * report.lines().forEach(System.out::println);
 * }</pre>
 */
@NullMarked
package kz.reformbot.lint;

import org.jspecify.annotations.NullMarked;
