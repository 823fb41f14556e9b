/** Passages of the folder, indexed, and found again for a question. */
@NullMarked
package kz.reformbot.retrieval;

import org.jspecify.annotations.NullMarked;
