package kz.reformbot.language;

import java.util.HashMap;
import java.util.Map;
import kz.reformbot.language.KazakhGrammar.Slot;
import kz.reformbot.language.KazakhGrammar.Step;

/**
 * Every ending that the {@link KazakhGrammar} builds, spelt out for every kind of stem. It takes too long to be done at
 * each start: {@link KazakhAutomata} does it once, and the stemmer reads the file.
 */
final class KazakhEndings {
    private static final String FORBIDDEN = "-";

    private final Map<String, Map<Integer, Integer>> stemsByReading = new HashMap<>();
    private final Map<String, String[]> spellingsOfPattern = new HashMap<>();
    private final KazakhGrammar grammar = new KazakhGrammar();
    private final Spelling spelling;

    private KazakhEndings(Spelling spelling) {
        this.spelling = spelling;
    }

    /** The endings, last letter first, each with its {@linkplain EndingReading readings}. */
    static Map<String, int[]> readFromTheRight(Spelling spelling) {
        return new KazakhEndings(spelling).build();
    }

    private Map<String, int[]> build() {
        for (int soundClass = 0; soundClass < KazakhSounds.CLASSES; soundClass++) {
            for (int harmony = KazakhSounds.BACK; harmony <= KazakhSounds.FRONT; harmony++) {
                int stem = EndingReading.stem(soundClass, harmony);
                extend(new Partial(Slot.NOUN, "", soundClass, harmony, 0, 0), false, stem);
                extend(new Partial(Slot.VERB, "", soundClass, harmony, 0, 0), true, stem);
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
        return readings;
    }

    private void extend(Partial partial, boolean verbal, int stem) {
        if (partial.slot == Slot.END) {
            if (!partial.ending.isEmpty()) {
                keep(spelling.write(partial.ending), partial, verbal, stem);
            }
            return;
        }
        for (Step step : grammar.stepsFrom(partial.slot)) {
            String spelt = spell(step.pattern(), partial.soundClass, partial.harmony);
            if (!spelt.equals(FORBIDDEN)) {
                extend(partial.followedBy(step, spelt), verbal, stem);
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

    private void keep(String ending, Partial partial, boolean verbal, int stem) {
        int reading = EndingReading.of(verbal, partial.cost, partial.costIfUnknown);
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
