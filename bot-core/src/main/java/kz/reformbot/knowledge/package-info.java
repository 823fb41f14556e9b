/**
 * The curated folder as values: documents in three languages, their sections and sentences with the sources they cite,
 * the topics' validity, the bibliography, the glossary and the timeline.
 *
 * <pre>{@code
 * KnowledgeBase knowledge = KnowledgeBase.load(Path.of("knowledge"));
 * knowledge.problems().forEach(System.err::println);
 * }</pre>
 */
@NullMarked
package kz.reformbot.knowledge;

import org.jspecify.annotations.NullMarked;
