package kz.reformbot.language.quantity;

/** Endings that figures carry: "12th", "20-го", "98-ге", "5 %-ы". */
final class Endings {
    private final QuantityWords words;

    Endings(QuantityWords words) {
        this.words = words;
    }

    /** The index after an ending, or the index itself where there is none. */
    int skip(Tokens tokens, int index) {
        int word = tokens.isDash(index) && tokens.attached(index) ? index + 1 : index;
        return tokens.attached(word) && words.suffixes().contains(tokens.word(word)) ? word + 1 : index;
    }
}
