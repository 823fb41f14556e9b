package kz.reformbot.language;

import java.util.List;
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
        String latin = small(text);
        StringBuilder cyrillic = new StringBuilder(text.length());
        int i = 0;
        while (i < latin.length()) {
            String ending = endingAt(latin, i);
            Map.Entry<String, String> spelling = spellingAt(latin, i);
            boolean quote = latin.charAt(i) == '\'' && (i == 0 || !Character.isLetter(latin.charAt(i - 1)));
            if (!ending.isEmpty()) {
                cyrillic.append(ending);
                i += ending.length();
            } else if (spelling != null && !quote) {
                cyrillic.append(spelling.getValue());
                i += spelling.getKey().length();
            } else if (latin.charAt(i) == 'y') {
                // After a vowel й ("kakoy"), between consonants ы.
                boolean afterVowel = i > 0 && "aeiou".indexOf(latin.charAt(i - 1)) >= 0;
                cyrillic.append(afterVowel ? "й" : "ы");
                i++;
            } else {
                cyrillic.append(text.charAt(i));
                i++;
            }
        }
        return cyrillic.toString();
    }

    /** Letter by letter: a letter whose small form is two characters stays, so that places stay what they are. */
    private static String small(String text) {
        StringBuilder small = new StringBuilder(text.length());
        text.chars().forEach(c -> small.append(Character.toLowerCase((char) c)));
        return small.toString();
    }

    /** The ending of an adjective ("novyy", "novyi") or a noun ("partia"); empty where none begins. */
    private static String endingAt(String latin, int at) {
        if (at + 2 < latin.length() && Character.isLetter(latin.charAt(at + 2))) {
            return "";
        }
        if (latin.startsWith("yy", at) || latin.startsWith("yi", at)) {
            return "ый";
        }
        return latin.startsWith("ia", at) ? "ия" : "";
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
