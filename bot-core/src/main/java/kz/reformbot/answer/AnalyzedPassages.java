package kz.reformbot.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.reformbot.retrieval.Passage;

/** Passages analysed when first looked at; the ones looked at lately are kept. Safe to share. */
final class AnalyzedPassages {
    /** At some ten kilobytes each. */
    private static final int MOST_KEPT = 2_000;

    private final Map<Key, AnalyzedPassage> kept = Collections.synchronizedMap(new Lru());

    AnalyzedPassage of(Passage passage) {
        Key key = new Key(passage);
        AnalyzedPassage known = kept.get(key);
        if (known == null) {
            known = AnalyzedPassage.of(passage);
            kept.put(key, known);
        }
        return known;
    }

    /** The very passage of the index: comparing the texts would cost what is saved. */
    private record Key(Passage passage) {
        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(Object other) {
            return other instanceof Key key && key.passage == passage;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(passage);
        }
    }

    private static final class Lru extends LinkedHashMap<Key, AnalyzedPassage> {
        private static final long serialVersionUID = 1L;

        Lru() {
            super(256, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, AnalyzedPassage> eldest) {
            return size() > MOST_KEPT;
        }
    }
}
