package kz.reformbot.language;

/**
 * Kazakh typed in Latin letters, as Cyrillic: the alphabet of 2021 (ä ö ü ū ğ ñ ş ı), those of 2018 (á ó ú ǵ ń ý) and
 * 2017 (a' o' s'), and what people type without any sign ("referendum kashan boldy", "ozgeris", "zan").
 *
 * <p>Where the sign is missing the letter stays undecided (k is к or қ, o is о or ө): the result is meant for
 * {@link KazakhFold}, in which both are one. Small letters only.
 */
public final class KazakhLatin {
    private static final String FROM = "abcdefghijklmnopqrstuvwxyz" + "äáəöóüúūğǵñńŋşçıýéíïŭ";
    private static final String TO = "абцдефгхижклмнопқрстувухыз" + "әәәөөүүұғғңңңшчіуеииу";

    private KazakhLatin() {}

    /** The text with its Latin letters as Cyrillic ones; other characters stay. */
    public static String toCyrillic(String text) {
        char[] cyrillic = new char[text.length()];
        int length = toCyrillic(text.toCharArray(), text.length(), cyrillic);
        return new String(cyrillic, 0, length);
    }

    /** Whether a word has a letter that {@link #toCyrillic} would change. */
    static boolean hasLatin(char[] letters, int length) {
        for (int i = 0; i < length; i++) {
            if (FROM.indexOf(letters[i]) >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Turns {@code length} letters into Cyrillic.
     *
     * @param cyrillic room for as many
     * @return the length of the result
     */
    static int toCyrillic(char[] latin, int length, char[] cyrillic) {
        int at = 0;
        int i = 0;
        while (i < length) {
            char letter = latin[i];
            char follower = i + 1 < length ? latin[i + 1] : ' ';
            char pair = ofPair(letter, follower);
            if (pair != ' ') {
                cyrillic[at++] = pair;
                i += 2;
            } else if (letter == 'n' && follower == 'g' && !isVowel(latin, i + 2, length)) {
                // -ng at the end of a syllable is ң (zang); before a vowel it is n and g (tenge).
                cyrillic[at++] = 'ң';
                i += 2;
            } else if (letter == 'i' && (follower == 'y' || follower == 'i') && isVowel(latin, i + 2, length)) {
                // "partiya", "partiia" and "partia" are партия: one и before the vowel.
                cyrillic[at++] = 'и';
                i += 2;
            } else {
                int known = FROM.indexOf(letter);
                cyrillic[at++] = known < 0 ? letter : TO.charAt(known);
                i++;
            }
        }
        return at;
    }

    /** The letter that two Latin letters, or a letter and an apostrophe, spell together; a blank where they do not. */
    private static char ofPair(char letter, char follower) {
        if (follower == 'h') {
            return switch (letter) {
                case 's' -> 'ш';
                case 'c' -> 'ч';
                case 'z' -> 'ж';
                case 'k' -> 'х';
                case 'g' -> 'ғ';
                default -> ' ';
            };
        }
        if (follower == '\'' || follower == '\u2019' || follower == '\u02BC') {
            return switch (letter) {
                case 's' -> 'ш';
                case 'c' -> 'ч';
                case 'a' -> 'ә';
                case 'o' -> 'ө';
                case 'u' -> 'ү';
                case 'g' -> 'ғ';
                case 'n' -> 'ң';
                case 'i' -> 'й';
                case 'y' -> 'у';
                default -> ' ';
            };
        }
        return ' ';
    }

    private static boolean isVowel(char[] latin, int at, int length) {
        return at < length && "aeiouyäáəöóüúūı".indexOf(latin[at]) >= 0;
    }
}
