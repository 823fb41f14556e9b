package kz.reformbot.language.quantity;

/**
 * A run of digits, a word, or one other character.
 *
 * @param text lower-cased, with ё as е and all hyphens alike
 * @param gap what stands before it: 0 nothing, 1 one space, 2 more than that or a line end
 */
record Token(Type type, String text, int start, int end, int gap) {
    enum Type {
        DIGITS,
        WORD,
        MARK
    }
}
