package kz.reformbot.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Russian typed in Latin letters, back in Cyrillic: the spellings that people use in chats ("skolko deputatov",
 * "vybory"), longest first. What is ambiguous (y, e, c) takes the commoner reading.
 */
public final class RussianLatin {
    private static final List<Map.Entry<String, String>> SPELLINGS = List.of(
            Map.entry("shch", "щ"),
            Map.entry("sch", "щ"),
            Map.entry("sh", "ш"),
            Map.entry("ch", "ч"),
            Map.entry("zh", "ж"),
            Map.entry("kh", "х"),
            Map.entry("ts", "ц"),
            Map.entry("yu", "ю"),
            Map.entry("ju", "ю"),
            Map.entry("iu", "ю"),
            Map.entry("ya", "я"),
            Map.entry("ja", "я"),
            Map.entry("yo", "ё"),
            Map.entry("jo", "ё"),
            Map.entry("ye", "е"),
            Map.entry("ck", "к"),
            Map.entry("ph", "ф"),
            Map.entry("qu", "кв"),
            Map.entry("x", "кс"),
            Map.entry("a", "а"),
            Map.entry("b", "б"),
            Map.entry("v", "в"),
            Map.entry("w", "в"),
            Map.entry("g", "г"),
            Map.entry("d", "д"),
            Map.entry("e", "е"),
            Map.entry("z", "з"),
            Map.entry("i", "и"),
            Map.entry("j", "й"),
            Map.entry("k", "к"),
            Map.entry("q", "к"),
            Map.entry("l", "л"),
            Map.entry("m", "м"),
            Map.entry("n", "н"),
            Map.entry("o", "о"),
            Map.entry("p", "п"),
            Map.entry("r", "р"),
            Map.entry("s", "с"),
            Map.entry("t", "т"),
            Map.entry("u", "у"),
            Map.entry("f", "ф"),
            Map.entry("h", "х"),
            Map.entry("c", "ц"),
            Map.entry("'", "ь"));

    private RussianLatin() {}

    /** The text with its Latin words in Cyrillic, in small letters; what is in Cyrillic stays as it is. */
    public static String toCyrillic(String text) {
        String latin = text.toLowerCase(Locale.ROOT);
        StringBuilder cyrillic = new StringBuilder(text.length());
        int i = 0;
        while (i < latin.length()) {
            char c = latin.charAt(i);
            if (c == 'y') {
                // After a vowel or before the end it is й ("kazhdy" is an exception), between consonants ы.
                boolean afterVowel = i > 0 && "aeiou".indexOf(latin.charAt(i - 1)) >= 0;
                if (!startsWithAny(latin, i)) {
                    cyrillic.append(afterVowel ? "й" : "ы");
                    i++;
                    continue;
                }
            }
            Map.Entry<String, String> spelling = spellingAt(latin, i);
            boolean quote = c == '\'' && (i == 0 || !Character.isLetter(latin.charAt(i - 1)));
            if (spelling == null || quote) {
                cyrillic.append(text.charAt(i));
                i++;
            } else {
                cyrillic.append(spelling.getValue());
                i += spelling.getKey().length();
            }
        }
        return cyrillic.toString();
    }

    private static boolean startsWithAny(String latin, int at) {
        return latin.startsWith("yu", at)
                || latin.startsWith("ya", at)
                || latin.startsWith("yo", at)
                || latin.startsWith("ye", at);
    }

    private static Map.@Nullable Entry<String, String> spellingAt(String latin, int at) {
        for (Map.Entry<String, String> spelling : SPELLINGS) {
            if (latin.startsWith(spelling.getKey(), at)) {
                return spelling;
            }
        }
        return null;
    }
}
