package kz.reformbot.language.quantity;

import java.math.BigDecimal;

/** Canonical values of numbers. */
final class Values {
    static final BigDecimal HALF = new BigDecimal("0.5");

    private Values() {}

    static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    static String of(Quantity.Kind kind, BigDecimal value) {
        return kind == Quantity.Kind.PERCENT ? plain(value) + "%" : plain(value);
    }
}
