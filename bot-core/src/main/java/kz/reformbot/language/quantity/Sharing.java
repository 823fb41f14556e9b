package kz.reformbot.language.quantity;

import java.util.ArrayList;
import java.util.List;
import kz.reformbot.language.quantity.Quantity.Kind;

/** What two neighbours say once: the year of "8 June to 1 July 2026", the sign of "с 7 до 5 %". */
final class Sharing {
    private static final String NO_YEAR = "--";
    private static final int FULL_DATE = "2022-06-05".length();

    private final QuantityWords words;
    private final Tokens tokens;

    Sharing(QuantityWords words, Tokens tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    List<Quantity> shared(List<Quantity> found) {
        List<Quantity> result = new ArrayList<>(found);
        for (int i = 1; i < result.size(); i++) {
            result.set(i, withYear(result.get(i), result.get(i - 1), result.get(i - 1), result.get(i)));
        }
        for (int i = result.size() - 2; i >= 0; i--) {
            Quantity first = result.get(i);
            Quantity second = result.get(i + 1);
            result.set(i, withSign(withYear(first, second, first, second), second));
        }
        return List.copyOf(result);
    }

    private Quantity withYear(Quantity date, Quantity giver, Quantity first, Quantity second) {
        if (!date.value().startsWith(NO_YEAR)
                || giver.kind() != Kind.DATE
                || giver.value().length() != FULL_DATE
                || !(isRange(first, second) || isPair(first, second))) {
            return date;
        }
        String value = giver.value().substring(0, 4) + date.value().substring(1);
        return new Quantity(date.kind(), value, date.start(), date.end(), date.weak());
    }

    private Quantity withSign(Quantity number, Quantity share) {
        return number.kind() == Kind.NUMBER
                        && share.kind() == Kind.PERCENT
                        && number.weak() == share.weak()
                        && number.value().indexOf('/') < 0
                        && number.value().indexOf(':') < 0
                        && isRange(number, share)
                ? new Quantity(Kind.PERCENT, number.value() + "%", number.start(), number.end(), number.weak())
                : number;
    }

    private boolean isRange(Quantity first, Quantity second) {
        int between = tokens.at(first.end());
        int after = tokens.at(second.start());
        return after - between == 1 && (tokens.isDash(between) || words.ranges().contains(tokens.word(between)));
    }

    private boolean isPair(Quantity first, Quantity second) {
        int between = tokens.at(first.end());
        int after = tokens.at(second.start());
        boolean oneWord = after - between == 1;
        return after == between
                || (oneWord && (tokens.isMark(between, ",") || words.ands().contains(tokens.word(between))));
    }
}
