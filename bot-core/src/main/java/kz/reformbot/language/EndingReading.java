package kz.reformbot.language;

/**
 * How an ending can be read: as a noun's or a verb's, after which stems, and at what cost, packed into one {@code int}.
 */
final class EndingReading {
    private static final int VERBAL = 1 << 12;
    private static final int STEMS = VERBAL - 1;
    private static final int HIGHEST_COST = 0xFF;

    private EndingReading() {}

    /**
     * A reading after no stem yet; {@link #stem} bits are to be added.
     *
     * @param cost in tenths of a letter, as of {@link KazakhGrammar.Step}
     */
    static int of(boolean verbal, int cost, int costIfUnknown) {
        return (verbal ? VERBAL : 0) | Math.min(cost, HIGHEST_COST) << 13 | Math.min(costIfUnknown, HIGHEST_COST) << 21;
    }

    /** The one bit that stands for stems of this sound class and harmony. */
    static int stem(int soundClass, int harmony) {
        return 1 << (2 * soundClass + harmony);
    }

    /** Whether the ending can follow one of these stems. */
    static boolean allows(int reading, int stems) {
        return (reading & stems & STEMS) != 0;
    }

    static boolean isVerbal(int reading) {
        return (reading & VERBAL) != 0;
    }

    static int cost(int reading) {
        return reading >>> 13 & HIGHEST_COST;
    }

    static int costIfUnknown(int reading) {
        return reading >>> 21 & HIGHEST_COST;
    }
}
