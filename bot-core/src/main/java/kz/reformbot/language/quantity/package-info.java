/** Numbers, shares and dates: as they stand in a text, and as the time a question asks about. */
@NullMarked
package kz.reformbot.language.quantity;

import org.jspecify.annotations.NullMarked;
