package kz.reformbot.language;

import org.jspecify.annotations.Nullable;

/**
 * Spells an ending for the stem it follows. An ending is written as a pattern: small Cyrillic letters stand for
 * themselves, Latin capitals for a sound that changes with the stem, signs for a sound that comes and goes.
 *
 * <table>
 *   <caption>Pattern letters</caption>
 *   <tr><th>sign</th><th>after back vowels / after front vowels, or by the stem's last sound</th></tr>
 *   <tr><td>{@code A}</td><td>а / е</td></tr>
 *   <tr><td>{@code Y}</td><td>ы / і</td></tr>
 *   <tr><td>{@code K}</td><td>қ / к</td></tr>
 *   <tr><td>{@code G}</td><td>ғ / г; after a voiceless consonant қ / к</td></tr>
 *   <tr><td>{@code D}</td><td>д; т after a voiceless consonant</td></tr>
 *   <tr><td>{@code L}</td><td>л after a vowel, р, й, у; т after a voiceless consonant; else д (plural)</td></tr>
 *   <tr><td>{@code N}</td><td>н after a vowel, м, н, ң; т after a voiceless consonant; else д (genitive)</td></tr>
 *   <tr><td>{@code O}</td><td>н after a vowel; т after a voiceless consonant; else д (accusative)</td></tr>
 *   <tr><td>{@code B}</td><td>н after м, н, ң; т after a voiceless consonant; else д (ablative)</td></tr>
 *   <tr><td>{@code M}</td><td>м after a vowel, р, л, й, у; п after a voiceless consonant; else б (negation)</td></tr>
 *   <tr><td>{@code W}</td><td>б after з, ж; п after a voiceless consonant; else м (instrumental, persons)</td></tr>
 *   <tr><td>{@code ~x}</td><td>x only after a consonant</td></tr>
 *   <tr><td>{@code +x}</td><td>x only after a vowel</td></tr>
 *   <tr><td>{@code =…}</td><td>the whole ending only after a consonant</td></tr>
 *   <tr><td>{@code _…}</td><td>the whole ending only after a vowel</td></tr>
 * </table>
 */
final class KazakhEnding {
    private KazakhEnding() {}

    /** The ending as spelt after a stem of this sound class and harmony; null where the pattern forbids the stem. */
    static @Nullable String spell(String pattern, int soundClass, int harmony) {
        int at = 0;
        if (pattern.startsWith("=") || pattern.startsWith("_")) {
            boolean wantsVowel = pattern.charAt(0) == '_';
            if (wantsVowel != (soundClass == KazakhSounds.VOWEL)) {
                return null;
            }
            at = 1;
        }
        StringBuilder spelt = new StringBuilder(pattern.length());
        int lastClass = soundClass;
        while (at < pattern.length()) {
            char sign = pattern.charAt(at++);
            if (sign == '~' || sign == '+') {
                boolean wantsVowel = sign == '+';
                if (wantsVowel != (lastClass == KazakhSounds.VOWEL)) {
                    at++;
                    continue;
                }
                sign = pattern.charAt(at++);
            }
            char letter = letterFor(sign, lastClass, harmony);
            spelt.append(letter);
            lastClass = KazakhSounds.classOf(letter);
        }
        return spelt.toString();
    }

    private static char letterFor(char sign, int soundClass, int harmony) {
        boolean back = harmony == KazakhSounds.BACK;
        return switch (sign) {
            case 'A' -> back ? 'а' : 'е';
            case 'Y' -> back ? 'ы' : 'і';
            case 'K' -> back ? 'қ' : 'к';
            case 'G' -> {
                boolean voiceless = soundClass == KazakhSounds.VOICELESS;
                yield back ? (voiceless ? 'қ' : 'ғ') : (voiceless ? 'к' : 'г');
            }
            // By class, in the order vowel, glide, lateral, nasal, sibilant, voiceless.
            case 'D' -> "дддддт".charAt(soundClass);
            case 'L' -> "ллдддт".charAt(soundClass);
            case 'N' -> "нддндт".charAt(soundClass);
            case 'O' -> "нддддт".charAt(soundClass);
            case 'B' -> "дддндт".charAt(soundClass);
            case 'M' -> "мммббп".charAt(soundClass);
            case 'W' -> "ммммбп".charAt(soundClass);
            default -> sign;
        };
    }
}
