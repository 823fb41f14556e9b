/** Fits what the bot has learned from questions, and writes it where the bot reads it. */
@NullMarked
package kz.reformbot.evaluation.training;

import org.jspecify.annotations.NullMarked;
