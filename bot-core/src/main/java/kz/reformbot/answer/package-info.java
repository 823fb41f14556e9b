/**
 * Questions into answers. {@link kz.reformbot.answer.Assistant} is the one door: it reads the question, retrieves
 * passages, composes a draft from them and hands on an answer with its claims and citations.
 *
 * <pre>{@code
 * try (Assistant assistant = Assistant.over(KnowledgeBase.load(folder), Clock.systemDefaultZone())) {
 *     Answer answer = assistant.answer(Question.of("How many deputies are there?"));
 *     System.out.println(answer.text());
 * }
 * }</pre>
 */
@NullMarked
package kz.reformbot.answer;

import org.jspecify.annotations.NullMarked;
