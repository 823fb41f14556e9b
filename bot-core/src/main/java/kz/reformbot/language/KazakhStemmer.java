package kz.reformbot.language;

/**
 * A light stemmer for Kazakh: it takes off plural, possessive, case and predicate endings, and the inflection of verbs.
 *
 * <pre>{@code
 * char[] word = "азаматтарымыздан".toCharArray();
 * int length = KazakhStemmer.kazakh().stem(word, word.length); // азамат
 * }</pre>
 *
 * <p>It reads the word from the right through an automaton of all endings that the {@link KazakhGrammar grammar}
 * allows, which {@link KazakhAutomata} has built and the first use only reads. Each beginning of the word that such an
 * ending leaves is a candidate, if vowel harmony and consonant assimilation hold; the cheapest one is the stem, where a
 * letter costs ten, a stem the lexicon knows gains, and doubtful readings cost as the grammar says. The stem is then
 * brought to one shape (final voicing, fleeting vowels), so it need not be a word. Derivation (-лық, -лы, -шы, -сыз)
 * stays: тәуелсіздік is not тәуел.
 *
 * <p>Words are small letters. Instances are immutable and can be shared by threads.
 */
public final class KazakhStemmer {
    private static final int LETTER = 10;
    private static final int KNOWN = -40;
    /** A little more than {@link #KNOWN}: between two known stems, a word that is itself one needs no ending. */
    private static final int KNOWN_WHOLE = -43;

    private static final int IMPOSSIBLE = 1_000_000;
    private static final int DOUBTFUL = 15;
    private static final int UNLIKELY = 30;
    /** Longer tokens are no words; the bound lets known beginnings fit in a {@code long}. */
    private static final int LONGEST_WORD = 60;

    private final LetterAutomaton endings;
    private final StemLexicon lexicon;
    private final IrregularForms irregular;
    private final boolean folded;

    private KazakhStemmer(StemLexicon lexicon, Spelling spelling) {
        this.endings = LetterAutomaton.read(spelling.endings());
        this.irregular = IrregularForms.load(spelling);
        this.lexicon = lexicon;
        this.folded = spelling == Spelling.FOLDED;
    }

    /** The stemmer for words in Kazakh Cyrillic. */
    public static KazakhStemmer kazakh() {
        return Kazakh.STEMMER;
    }

    /**
     * The stemmer for words that {@link KazakhFoldFilter} has folded: harmony is told as far as the letters left show
     * it.
     */
    public static KazakhStemmer folded() {
        return Folded.STEMMER;
    }

    /** The rules alone, without the list of common stems: what the stemmer is worth on words it has never seen. */
    static KazakhStemmer withoutLexicon() {
        return new KazakhStemmer(StemLexicon.empty(), Spelling.PLAIN);
    }

    /** The stem of a word in small letters. */
    public String stem(String word) {
        char[] letters = word.toCharArray();
        return new String(letters, 0, stem(letters, letters.length));
    }

    /**
     * Stems the first {@code length} letters of {@code word} in place; never makes them more.
     *
     * @return the length of the stem
     */
    public int stem(char[] word, int length) {
        if (length < 2 || length > LONGEST_WORD || !isKazakh(word, length)) {
            return length;
        }
        char[] irregularStem = irregular.stemOf(word, length);
        if (irregularStem != null) {
            System.arraycopy(irregularStem, 0, word, 0, irregularStem.length);
            return irregularStem.length;
        }
        int glideStem = stemBeforeYotatedEnding(word, length);
        if (glideStem > 0) {
            return glideStem;
        }
        long knownNouns = lexicon.knownBeginnings(word, length, StemLexicon.NOUN);
        long knownVerbs = lexicon.knownBeginnings(word, length, StemLexicon.VERB);
        int stem = cheapestStem(word, length, knownNouns, knownVerbs);
        restoreStop(word, stem, length);
        return normalize(word, stem, isIn(knownNouns | knownVerbs, stem));
    }

    private static boolean isKazakh(char[] word, int length) {
        for (int i = 0; i < length; i++) {
            if (!LetterAutomaton.isLetter(word[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIn(long beginnings, int length) {
        return (beginnings >>> length & 1) != 0;
    }

    /**
     * й before у and а is spelt with them: қой-у is қою, қой-ады қояды. A known verb in й is restored.
     *
     * @return the stem's length, or 0 where no such verb is there
     */
    private int stemBeforeYotatedEnding(char[] word, int length) {
        int node = endings.root();
        for (int i = length - 1; i >= 2; i--) {
            char letter = word[i];
            if (letter == 'ю' || letter == 'я') {
                node = endings.step(node, letter == 'ю' ? 'у' : 'а');
                if (node == LetterAutomaton.NOWHERE) {
                    return 0;
                }
                word[i] = 'й';
                if (isIn(lexicon.knownBeginnings(word, i + 1, StemLexicon.VERB), i + 1)
                        && isVerbalEnding(node, stemsLike(word, i + 1))) {
                    return i + 1;
                }
                word[i] = letter;
                return 0;
            }
            node = endings.step(node, letter);
            if (node == LetterAutomaton.NOWHERE) {
                return 0;
            }
        }
        return 0;
    }

    /** Whether the ending read up to this node can follow a verb among these stems. */
    private boolean isVerbalEnding(int node, int stems) {
        for (int i = 0; i < endings.valuesAt(node); i++) {
            int reading = endings.value(node, i);
            if (EndingReading.isVerbal(reading) && EndingReading.allows(reading, stems)) {
                return true;
            }
        }
        return false;
    }

    private int cheapestStem(char[] word, int length, long knownNouns, long knownVerbs) {
        int loanFrom = firstLoanLetter(word, length);
        boolean wholeIsKnown = isIn(knownNouns | knownVerbs, length);
        int best = length;
        int lowest = length * LETTER + (wholeIsKnown ? KNOWN_WHOLE : 0);
        int node = endings.root();
        for (int stem = length - 1; stem >= 2; stem--) {
            node = endings.step(node, word[stem]);
            if (node == LetterAutomaton.NOWHERE) {
                break;
            }
            int readings = endings.valuesAt(node);
            if (readings == 0 || !canBeStem(word, stem)) {
                continue;
            }
            int stems = stemsLike(word, stem);
            boolean knownNoun = isIn(knownNouns, stem);
            boolean knownVerb = isIn(knownVerbs, stem);
            for (int i = 0; i < readings; i++) {
                int reading = endings.value(node, i);
                if (EndingReading.allows(reading, stems)) {
                    boolean verbal = EndingReading.isVerbal(reading);
                    boolean known = verbal ? knownVerb : knownNoun;
                    int cost = stem * LETTER
                            + (known
                                    ? KNOWN + EndingReading.cost(reading)
                                    : EndingReading.costIfUnknown(reading)
                                            + (verbal
                                                    ? doubtAboutVerb(word, stem, loanFrom <= stem)
                                                    : doubtAboutNoun(word, stem, length)));
                    // On a tie the shorter stem: its ending is one that the grammar explains.
                    if (cost <= lowest) {
                        lowest = cost;
                        best = stem;
                    }
                }
            }
        }
        return best;
    }

    /**
     * A stem has a vowel, and a stem of two letters begins with it (ал, үй, іс): open stems of one consonant and one
     * vowel are a closed set.
     */
    private static boolean canBeStem(char[] word, int stem) {
        if (stem > 2) {
            for (int i = 0; i < stem; i++) {
                if (KazakhSounds.canCarrySyllable(word[i])) {
                    return true;
                }
            }
            return false;
        }
        if (!KazakhSounds.canCarrySyllable(word[1])) {
            return KazakhSounds.canCarrySyllable(word[0]);
        }
        // The aorist же-р "will eat" is rare, the noun жер "land" is not.
        return KazakhSounds.canCarrySyllable(word[0]) || (isOpenStem(word) && !(word[0] == 'ж' && word[2] == 'р'));
    }

    /**
     * де "say", же "eat", ки "wear", қи "cut", жи "gather", жу "wash", су "water", ту "be born", бу "steam", ми
     * "brain".
     */
    private static boolean isOpenStem(char[] word) {
        return switch (word[1]) {
            case 'е' -> word[0] == 'д' || word[0] == 'ж';
            case 'и' -> word[0] == 'к' || word[0] == 'қ' || word[0] == 'ж' || word[0] == 'м';
            case 'у' -> word[0] == 'ж' || word[0] == 'с' || word[0] == 'т' || word[0] == 'б' || word[0] == 'қ';
            default -> false;
        };
    }

    /** The sound class and harmony of a stem, as the set of stems it may pass for. */
    private int stemsLike(char[] word, int stem) {
        char last = word[stem - 1];
        if (last == 'ь' || last == 'ъ') {
            last = word[stem - 2];
        }
        boolean back = mayBe(KazakhSounds.BACK, word, stem);
        boolean front = mayBe(KazakhSounds.FRONT, word, stem);
        int soundClass = KazakhSounds.classOf(last);
        int stems = stems(soundClass, back, front);
        if (folded && last == 'и') {
            // Folded, и is the vowels ы, і as well as the glide й.
            stems |= stems(KazakhSounds.VOWEL, back, front);
        }
        return stems;
    }

    private static int stems(int soundClass, boolean back, boolean front) {
        return (back ? EndingReading.stem(soundClass, KazakhSounds.BACK) : 0)
                | (front ? EndingReading.stem(soundClass, KazakhSounds.FRONT) : 0);
    }

    /**
     * Vowel harmony: the stem's last vowel decides whether endings have back or front vowels. у, и, ю and ь leave it
     * open (у looks further left); я does in loans; -ев of names is written front and takes back endings.
     */
    private boolean mayBe(int harmony, char[] word, int stem) {
        for (int i = stem - 1; i >= 0; i--) {
            char letter = word[i];
            if (letter == 'у' && i > 0 && i < stem - 1 && isConsonant(word[i - 1]) && isConsonant(word[i + 1])) {
                // In a loan it is a back vowel, whatever stands before it (референдум-ға).
                return true;
            }
            if (folded && (letter == 'о' || letter == 'и' || letter == 'у')) {
                continue;
            }
            if (KazakhSounds.isBackVowel(letter)) {
                // Folded, а may be ә, which stands in first syllables only.
                return harmony == KazakhSounds.BACK || (folded && i <= 1);
            }
            if (KazakhSounds.isFrontVowel(letter)) {
                return harmony == KazakhSounds.FRONT || (letter == 'е' && i == stem - 2 && word[stem - 1] == 'в');
            }
            if (letter == 'и' || letter == 'ю' || letter == 'я' || letter == 'ь') {
                return true;
            }
        }
        return true;
    }

    private static boolean isConsonant(char letter) {
        return !KazakhSounds.canCarrySyllable(letter);
    }

    /**
     * Where a word shows itself a loan: a letter that native words lack, or a rounded vowel after the first syllable. A
     * loan becomes a verb only through -ла/-ле, so other verbal endings are not believed of it.
     *
     * @return how many letters a beginning must have to contain the sign
     */
    private int firstLoanLetter(char[] word, int length) {
        boolean vowelSeen = false;
        for (int i = 0; i < length; i++) {
            char letter = word[i];
            if ("фцчщъьэёвһх".indexOf(letter) >= 0) {
                return i + 1;
            }
            if (KazakhSounds.isPureVowel(letter) || letter == 'и') {
                if (vowelSeen && (letter == 'о' || (!folded && (letter == 'ө' || letter == 'ұ' || letter == 'ү')))) {
                    return i + 1;
                }
                vowelSeen = true;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** What speaks against an unknown verb stem, in tenths of a letter. */
    private int doubtAboutVerb(char[] word, int stem, boolean loan) {
        char last = word[stem - 1];
        char beforeLast = word[stem - 2];
        char next = word[stem];
        if (loan && !endsInVerbMaker(word, stem)) {
            return IMPOSSIBLE;
        }
        int doubt = stem == 2 ? LETTER : 0;
        boolean vowelFollows = "аеыіиу".indexOf(next) >= 0;
        if (vowelFollows && !isNativeFinal(beforeLast, last)) {
            return IMPOSSIBLE;
        }
        if (last == 'д' || (!vowelFollows && KazakhSounds.devoiced(last) != last && !folded)) {
            // No native stem ends in a voiced stop, except as п, қ, к are written before a vowel.
            doubt += UNLIKELY;
        }
        if (next == 'р' && (isNarrow(last) || stem == 2)) {
            // Verbs in -ы/-і are few, and же-р is rather жер.
            doubt += 2 * LETTER;
        }
        return doubt;
    }

    /** -ла/-ле and its shapes -да, -та make verbs of nouns; voice may have closed the syllable (-лан, -лас, -лат). */
    private static boolean endsInVerbMaker(char[] word, int stem) {
        int vowel = word[stem - 1] == 'а' || word[stem - 1] == 'е' ? stem - 1 : stem - 2;
        return vowel >= 1
                && (word[vowel] == 'а' || word[vowel] == 'е')
                && (word[vowel - 1] == 'л' || word[vowel - 1] == 'д' || word[vowel - 1] == 'т');
    }

    /**
     * A native stem ends in a vowel, in one consonant, or in a sonorant and a voiceless or sibilant one (арт, қорқ).
     */
    private static boolean isNativeFinal(char beforeLast, char last) {
        int first = KazakhSounds.classOf(beforeLast);
        int second = KazakhSounds.classOf(last);
        boolean glideLetter = beforeLast == 'и' || beforeLast == 'у' || beforeLast == 'ю';
        return first == KazakhSounds.VOWEL
                || second == KazakhSounds.VOWEL
                || glideLetter
                || (first <= KazakhSounds.NASAL && second >= KazakhSounds.SIBILANT);
    }

    /** What speaks against an unknown noun stem, in tenths of a letter. */
    private int doubtAboutNoun(char[] word, int stem, int length) {
        char last = word[stem - 1];
        char next = word[stem];
        int doubt = stem == 2 ? LETTER : 0;
        if (next == 'с' && stem + 1 < length && isNarrow(word[stem + 1]) && isNarrow(last)) {
            // соғыс-ы rather than соғы-сы: few nouns end in ы, many in -ыс.
            doubt += DOUBTFUL;
        }
        boolean personAfterVowel = (next == 'м' || next == 'ң') && KazakhSounds.isPureVowel(last);
        boolean instrumental = stem + 2 < length && word[stem + 1] == 'е' && word[stem + 2] == 'н';
        if (personAfterVowel && !instrumental && stem < 4) {
            // адам is no ада-м.
            doubt += (4 - stem) * LETTER;
        }
        return doubt;
    }

    private boolean isNarrow(char letter) {
        return KazakhSounds.isNarrowUnrounded(letter) || (folded && letter == 'и');
    }

    /** Verbs in -ап, -еп write the п before a vowel as у: тап – тау-ып, теп – теу-іп. */
    private void restoreStop(char[] word, int stem, int length) {
        boolean converb = length == stem + 2 && word[length - 1] == 'п' && isNarrow(word[stem]);
        if (converb && stem == 3 && word[2] == 'у' && (word[1] == 'а' || word[1] == 'е')) {
            word[2] = 'п';
        }
    }

    /**
     * One shape for the forms of a stem: final б, ғ, г are п, қ, к (кітаб-ы); a narrow vowel that flees before an
     * ending is dropped in every form (орын – орн-ы, халық – халқ-ы); so is a final narrow vowel of an unknown stem,
     * which may be the possessive.
     */
    private int normalize(char[] word, int stem, boolean known) {
        int last = stem - 1;
        word[last] = KazakhSounds.devoiced(word[last]);
        if (stem >= 4
                && isNarrow(word[last - 1])
                && "қкнз".indexOf(word[last]) >= 0
                && "лрйн".indexOf(word[last - 2]) >= 0) {
            word[last - 1] = word[last];
            return stem - 1;
        }
        if (stem >= 4 && !known && isNarrow(word[last])) {
            return stem - 1;
        }
        return stem;
    }

    /** Read on first use: most processes need one of the two. */
    private static final class Kazakh {
        private static final KazakhStemmer STEMMER =
                new KazakhStemmer(StemLexicon.load(Spelling.PLAIN), Spelling.PLAIN);
    }

    private static final class Folded {
        private static final KazakhStemmer STEMMER =
                new KazakhStemmer(StemLexicon.load(Spelling.FOLDED), Spelling.FOLDED);
    }
}
