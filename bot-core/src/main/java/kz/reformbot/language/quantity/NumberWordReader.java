package kz.reformbot.language.quantity;

import kz.reformbot.language.quantity.Quantity.Kind;
import org.jspecify.annotations.Nullable;

/** Numbers in words: five thousand, двадцать девятый, жүз қырық бес пайыз. */
final class NumberWordReader implements QuantityReader {
    private final QuantityWords words;
    private final Endings endings;

    NumberWordReader(QuantityWords words) {
        this.words = words;
        this.endings = new Endings(words);
    }

    @Override
    public @Nullable Match read(Tokens tokens, int index) {
        if (tokens.word(index).isEmpty()) {
            return null;
        }
        SpokenNumber number = new SpokenNumber(words, tokens, index);
        if (number.next() == index) {
            return null;
        }
        Phrases.Hit<Boolean> percent = words.percents().from(tokens, number.next());
        int next = percent == null ? number.next() : endings.skip(tokens, number.next() + percent.tokens());
        Kind kind = percent == null ? Kind.NUMBER : Kind.PERCENT;
        String value = Values.of(kind, number.value());
        return Match.of(new Quantity(kind, value, tokens.start(index), tokens.end(next - 1), number.isWeak()), next);
    }
}
