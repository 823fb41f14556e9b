/** What is measured, as functions of plain values: each with its source, its range and a case worked out by hand. */
@NullMarked
package kz.reformbot.evaluation.measure;

import org.jspecify.annotations.NullMarked;
