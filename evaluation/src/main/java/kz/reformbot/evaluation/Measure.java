package kz.reformbot.evaluation;

/** The columns of the table, in order. README.md of this module says what each means. */
public enum Measure {
    HIT_1("hit@1", Unit.SHARE),
    HIT_5("hit@5", Unit.SHARE),
    MRR_10("MRR@10", Unit.SHARE),
    CONTAINS("contains", Unit.SHARE),
    STATUS("status", Unit.SHARE),
    ANSWERED("answered", Unit.SHARE),
    FALSE_ANSWERS("false answers", Unit.SHARE),
    AUROC("AUROC", Unit.SHARE),
    ANSWERED_AT_2("at 2%", Unit.SHARE),
    ANSWERED_AT_5("at 5%", Unit.SHARE),
    RECALL("recall", Unit.SHARE),
    PRECISION("precision", Unit.SHARE),
    F1("F1", Unit.SHARE),
    P50("p50 ms", Unit.MILLISECONDS),
    P99("p99 ms", Unit.MILLISECONDS);

    private enum Unit {
        SHARE,
        MILLISECONDS
    }

    private final String title;
    private final Unit unit;

    Measure(String title, Unit unit) {
        this.title = title;
        this.unit = unit;
    }

    public String title() {
        return title;
    }

    /** Whether it is the same in every run on every machine, and so may be held against an expected score. */
    public boolean isQuality() {
        return unit == Unit.SHARE;
    }
}
