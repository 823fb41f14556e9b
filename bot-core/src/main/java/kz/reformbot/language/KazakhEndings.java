package kz.reformbot.language;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import kz.reformbot.language.KazakhGrammar.Slot;
import kz.reformbot.language.KazakhGrammar.Step;

/**
 * Every ending that the {@link KazakhGrammar} builds, spelt out for every kind of stem and read from the right. An
 * ending has readings: as a noun's or a verb's, after which stems, and at what cost, packed into one {@code int} each.
 */
final class KazakhEndings {
    private static final int VERB = 1 << 12;
    private static final int STEMS = VERB - 1;
    private static final String FORBIDDEN = "-";

    private final Map<String, Map<Integer, Integer>> stemsByReading = new HashMap<>();
    private final Map<String, String[]> spellingsOfPattern = new HashMap<>();
    private final KazakhGrammar grammar = new KazakhGrammar();
    private final UnaryOperator<String> spelling;

    private KazakhEndings(UnaryOperator<String> spelling) {
        this.spelling = spelling;
    }

    /**
     * The endings, last letter first.
     *
     * @param spelling how an ending is written: as it is, or folded as in {@link KazakhFold}
     */
    static LetterAutomaton readFromTheRight(UnaryOperator<String> spelling) {
        return new KazakhEndings(spelling).build();
    }

    /** The one bit that stands for stems of this sound class and harmony. */
    static int stem(int soundClass, int harmony) {
        return 1 << (2 * soundClass + harmony);
    }

    static boolean allows(int reading, int stem) {
        return (reading & stem & STEMS) != 0;
    }

    static boolean isVerbal(int reading) {
        return (reading & VERB) != 0;
    }

    static int cost(int reading) {
        return reading >>> 13 & 0xFF;
    }

    static int costIfUnknown(int reading) {
        return reading >>> 21 & 0xFF;
    }

    private LetterAutomaton build() {
        for (int soundClass = 0; soundClass < KazakhSounds.CLASSES; soundClass++) {
            for (int harmony = KazakhSounds.BACK; harmony <= KazakhSounds.FRONT; harmony++) {
                int stem = stem(soundClass, harmony);
                extend(new Partial(Slot.NOUN, "", soundClass, harmony, 0, 0), 0, stem);
                extend(new Partial(Slot.VERB, "", soundClass, harmony, 0, 0), VERB, stem);
            }
        }
        Map<String, int[]> readings = new HashMap<>();
        stemsByReading.forEach((ending, stems) -> {
            int[] packed = stems.entrySet().stream()
                    .mapToInt(reading -> reading.getKey() | reading.getValue())
                    .sorted()
                    .toArray();
            readings.put(new StringBuilder(ending).reverse().toString(), packed);
        });
        return LetterAutomaton.of(readings);
    }

    private void extend(Partial partial, int kind, int stem) {
        if (partial.slot == Slot.END) {
            if (!partial.ending.isEmpty()) {
                keep(spelling.apply(partial.ending), partial, kind, stem);
            }
            return;
        }
        for (Step step : grammar.stepsFrom(partial.slot)) {
            String spelt = spell(step.pattern(), partial.soundClass, partial.harmony);
            if (!spelt.equals(FORBIDDEN)) {
                extend(partial.followedBy(step, spelt), kind, stem);
            }
        }
    }

    /** A pattern's spelling, worked out once: the same few patterns occur in very many endings. */
    private String spell(String pattern, int soundClass, int harmony) {
        String[] spellings =
                spellingsOfPattern.computeIfAbsent(pattern, unseen -> new String[2 * KazakhSounds.CLASSES]);
        int stem = 2 * soundClass + harmony;
        if (spellings[stem] == null) {
            String spelt = KazakhEnding.spell(pattern, soundClass, harmony);
            spellings[stem] = spelt == null ? FORBIDDEN : spelt;
        }
        return spellings[stem];
    }

    private void keep(String ending, Partial partial, int kind, int stem) {
        int reading = kind | Math.min(partial.cost, 0xFF) << 13 | Math.min(partial.costIfUnknown, 0xFF) << 21;
        stemsByReading.computeIfAbsent(ending, unseen -> new HashMap<>(4)).merge(reading, stem, (a, b) -> a | b);
    }

    /** An ending under construction. */
    private record Partial(Slot slot, String ending, int soundClass, int harmony, int cost, int costIfUnknown) {
        Partial followedBy(Step step, String spelt) {
            int lastClass = spelt.isEmpty() ? soundClass : KazakhSounds.classOf(spelt.charAt(spelt.length() - 1));
            return new Partial(
                    step.next(),
                    ending + spelt,
                    lastClass,
                    harmonyAfter(spelt),
                    cost + step.cost(),
                    costIfUnknown + step.costIfUnknown());
        }

        /** An ending that keeps its own vowel (-мен, -нікі) sets the harmony of what follows it. */
        private int harmonyAfter(String spelt) {
            for (int i = spelt.length() - 1; i >= 0; i--) {
                if (KazakhSounds.isBackVowel(spelt.charAt(i))) {
                    return KazakhSounds.BACK;
                }
                if (KazakhSounds.isFrontVowel(spelt.charAt(i))) {
                    return KazakhSounds.FRONT;
                }
            }
            return harmony;
        }
    }
}
