package kz.reformbot.language.quantity;

import org.jspecify.annotations.Nullable;

/**
 * Reads one way of writing a quantity. A reader looks at a bounded number of tokens before it refuses, so that a text
 * is read in linear time.
 */
interface QuantityReader {
    /** What stands at the index, or null where it is not for this reader. */
    @Nullable
    Match read(Tokens tokens, int index);
}
