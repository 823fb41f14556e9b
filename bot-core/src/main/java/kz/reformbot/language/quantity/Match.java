package kz.reformbot.language.quantity;

import java.util.List;

/** What a reader found at a token, and the first token it did not use. */
record Match(List<Quantity> quantities, int next) {
    static Match of(Quantity quantity, int next) {
        return new Match(List.of(quantity), next);
    }
}
