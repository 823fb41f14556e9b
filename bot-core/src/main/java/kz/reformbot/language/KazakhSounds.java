package kz.reformbot.language;

/**
 * Kazakh sounds as far as endings care: which kind of sound a stem ends in, and whether its vowels are back or front.
 *
 * <p>Rules from R. Muhamedowa, <i>Kazakh: A Comprehensive Grammar</i> (2016), chapter "Phonology", and K. Krippes,
 * <i>Kazakh Grammar with Affix List</i> (1996), §0.1–0.2.
 */
final class KazakhSounds {
    /** A stem may end in six kinds of sound; each picks its own shape of an ending's first consonant. */
    static final int CLASSES = 6;

    static final int VOWEL = 0;
    /** р, й and the glides written у, и. */
    static final int GLIDE = 1;

    static final int LATERAL = 2;
    /** м, н, ң. */
    static final int NASAL = 3;
    /** з, ж. */
    static final int SIBILANT = 4;
    /** The voiceless consonants, and б, в, г, ғ, д, which are voiceless at the end of a word. */
    static final int VOICELESS = 5;

    static final int BACK = 0;
    static final int FRONT = 1;

    private static final String PURE_VOWELS = "аәоөұүыіеэяё";
    private static final String BACK_VOWELS = "аоұыё";
    private static final String FRONT_VOWELS = "әөүіеэ";

    private KazakhSounds() {}

    static boolean isPureVowel(char letter) {
        return PURE_VOWELS.indexOf(letter) >= 0;
    }

    /** Whether a syllable can be built on this letter: a vowel, or one of the letters that also spell a glide. */
    static boolean canCarrySyllable(char letter) {
        return isPureVowel(letter) || letter == 'и' || letter == 'у' || letter == 'ю';
    }

    static boolean isBackVowel(char letter) {
        return BACK_VOWELS.indexOf(letter) >= 0;
    }

    static boolean isFrontVowel(char letter) {
        return FRONT_VOWELS.indexOf(letter) >= 0;
    }

    static boolean isNarrowUnrounded(char letter) {
        return letter == 'ы' || letter == 'і';
    }

    /** The class of the last sound of a word that ends in this letter. */
    static int classOf(char letter) {
        if (isPureVowel(letter)) {
            return VOWEL;
        }
        return switch (letter) {
            case 'р', 'й', 'у', 'и', 'ю' -> GLIDE;
            case 'л' -> LATERAL;
            case 'м', 'н', 'ң' -> NASAL;
            case 'з', 'ж' -> SIBILANT;
            default -> VOICELESS;
        };
    }

    /**
     * Final voicing: п, қ, к between vowels are written б, ғ, г (кітап – кітабы, құқық – құқығы, білік – білігі).
     * Answers the voiceless letter of the dictionary form.
     */
    static char devoiced(char letter) {
        return switch (letter) {
            case 'б' -> 'п';
            case 'ғ' -> 'қ';
            case 'г' -> 'к';
            default -> letter;
        };
    }

    /** The other way round: the letter that п, қ, к become before a vowel. */
    static char voiced(char letter) {
        return switch (letter) {
            case 'п' -> 'б';
            case 'қ' -> 'ғ';
            case 'к' -> 'г';
            default -> letter;
        };
    }
}
