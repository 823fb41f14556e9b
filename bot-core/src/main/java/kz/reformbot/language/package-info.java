/** The three languages: detection, analysis into terms, sentences, numbers and dates. */
@NullMarked
package kz.reformbot.language;

import org.jspecify.annotations.NullMarked;
