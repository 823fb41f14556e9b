package kz.reformbot.language;

import java.nio.CharBuffer;

/**
 * One spelling for the ways a Kazakh word is typed: with Kazakh letters, with the letters of a Russian keyboard, or in
 * Latin letters. Letters that people exchange become one: қ к, ғ г, ң н, ө о, ү ұ у, ә а, һ х, е ё э, щ ш, and the
 * narrow ы, і with й and и; ь and ъ fall away; ю, я and ц are spelt out as иу, иа, тс. Small letters only.
 */
final class KazakhFold {
    private static final String[] RUSSIAN_BEGINNINGS = {"курулта", "казах"};
    private static final String[] KAZAKH_BEGINNINGS = {"курилта", "казак"};

    private KazakhFold() {}

    /** A text folded; other characters stay as they are. */
    static String fold(String text) {
        char[] folded = new char[2 * text.length()];
        int length = fold(text.toCharArray(), text.length(), folded);
        return new String(folded, 0, length);
    }

    /**
     * Folds {@code length} letters.
     *
     * @param folded room for twice as many
     * @return the length of the folded word
     */
    static int fold(char[] letters, int length, char[] folded) {
        int at = 0;
        for (int i = 0; i < length; i++) {
            char letter = letters[i];
            switch (letter) {
                case 'ь', 'ъ' -> {}
                case 'ю', 'я' -> {
                    // -ия is и and а: партия is typed "partiya" as well as "partia".
                    if (at == 0 || folded[at - 1] != 'и') {
                        folded[at++] = 'и';
                    }
                    folded[at++] = letter == 'ю' ? 'у' : 'а';
                }
                case 'ц' -> {
                    folded[at++] = 'т';
                    folded[at++] = 'с';
                }
                default -> folded[at++] = fold(letter);
            }
        }
        respellRussianName(folded, at);
        return at;
    }

    /** Names that Russian writes with other letters than Kazakh: курултай is құрылтай, казах is қазақ. */
    private static void respellRussianName(char[] folded, int length) {
        for (int i = 0; i < RUSSIAN_BEGINNINGS.length; i++) {
            String russian = RUSSIAN_BEGINNINGS[i];
            if (length >= russian.length() && russian.contentEquals(CharBuffer.wrap(folded, 0, russian.length()))) {
                KAZAKH_BEGINNINGS[i].getChars(0, russian.length(), folded, 0);
            }
        }
    }

    private static char fold(char letter) {
        return switch (letter) {
            case 'қ' -> 'к';
            case 'ғ' -> 'г';
            case 'ң' -> 'н';
            case 'ө' -> 'о';
            case 'ү', 'ұ' -> 'у';
            case 'ә' -> 'а';
            case 'һ' -> 'х';
            case 'ё', 'э' -> 'е';
            case 'щ' -> 'ш';
            case 'і', 'ы', 'й' -> 'и';
            default -> letter;
        };
    }
}
