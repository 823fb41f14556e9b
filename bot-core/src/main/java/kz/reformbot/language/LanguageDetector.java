package kz.reformbot.language;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells English, Russian and Kazakh apart. Letters that only Kazakh has decide at once; what remains is decided by
 * function words and by endings, so that Kazakh typed with Russian or Latin letters, and Russian typed with Latin
 * letters, are still known. Deterministic, without models, linear in the text.
 */
public final class LanguageDetector {
    /** Enough to decide; a long document is not read whole. */
    private static final int LONGEST_SAMPLE = 4_000;

    /** A question's own words weigh about as much as a name of two words with letters of another language. */
    private static final double FUNCTION_WORD = 2.0;

    private static final double KAZAKH_LETTER = 1.1;

    private static final String KAZAKH_LETTERS = "әғқңөұүһі";
    private static final String RUSSIAN_LETTERS = "ёщъэцчьф";
    private static final String KAZAKH_LATIN_LETTERS = "äğñöūüışŋ";

    private static final Map<Language, Set<String>> CYRILLIC_WORDS = Map.of(
            Language.RUSSIAN,
            words("и в во на с со о об из от по за для что как кто где когда почему сколько какой какая какие каким "
                    + "это этот эта не ни ли был была были быть есть у к ко до после при между его её их мы вы они он она "
                    + "мне меня нам вас который которая которые же бы уже ещё еще или но а чем кем чего кого кому теперь "
                    + "сейчас раньше года год году можно нужно стал стала стало дней зачем такое такой кто-то куда "
                    + "сколько-нибудь надо будет про без над под через"),
            Language.KAZAKH,
            words("мен және не ма ме ба бе па пе қандай кандай қашан кашан қанша канша неше кім ким кімдер қай кай "
                    + "қайда кайда қалай калай неге үшін ушин туралы бұл бул сол ол осы болды болган болған болады бар "
                    + "жоқ жок емес деген дегеніміз керек жылы жылғы жылгы жылдың жылдын кейін кейин дейін дейин бойынша "
                    + "кезінде екен гой ғой де да та те казир қазір бурын бұрын енді енди немесе арқылы аркылы нешеу "
                    + "қаншасы канша неден кімнің кимнин кім-кім сен сіз сиз біз биз мені мени қалған калды қалды алды рахмет салем "
                    + "жатыр деп едi еді болса қанша? кандай? барма жылда"));

    private static final Map<Language, Set<String>> LATIN_WORDS = Map.of(
            Language.ENGLISH,
            words("the a an of in on at to for from by with what which who whom whose when where why how many much is "
                    + "are was were be been do does did has have had can could will would should and or not no it its this "
                    + "that these those there about after before between than as if into new law i my me we us our you your he she they them "
                    + "their his her him am get tell say does"),
            Language.RUSSIAN,
            words(
                    "kto chto gde kogda pochemu skolko kak kakoy kakoi kakaya kakie eto v na i s po ot do dlya iz za ne li "
                            + "byl byla bylo byli budet est u o pri posle goda godu god mozhno nuzhno seychas teper zachem komu "
                            + "kogo chem ili uzhe eshche escho ya my vy oni ona yavlyaetsya privet spasibo vybory vyborov zakon parlament"),
            Language.KAZAKH,
            words("men zhane jane qandai kandai qashan kashan qansha kansha neshe kim kimder qai kai qaida kaida qalai "
                    + "kalai nege ushin ushyn turaly bul sol ol osy boldy bolgan bolady bar zhok joq emes degen degenimiz "
                    + "kerek zhyly jyly zhylgy jylgy kein kejin keiin dein deiin boiynsha kezinde eken goi qazir kazir "
                    + "buryn endi nemese arqyly saylau sailau zan zany halyk halyq qanday kanday "
                    + "qanshalyqty ne nemen nemene neler nede neni qalay kalay kayda qayda kay qay dep adam adamdar "
                    + "rahmet raqmet salem atalady tabylady bolyp jatady zhatady arasynda ma me ba be pa pe"));

    private static final List<String> KAZAKH_ENDINGS = List.of(
            "лардың", "лардын", "лерді", "лардан", "лерден", "ларға", "ларга", "лерге", "ының", "ынын", "інің", "инин",
            "ның", "нын", "нің", "нин", "дың", "дын", "дің", "дин", "тың", "тын", "тің", "тин", "лар", "лер", "дар",
            "дер", "тар", "тер", "ған", "ген", "қан", "кен", "сы", "дағы", "дегі", "дагы", "деги", "ады", "еді", "ды",
            "ыз", "лау", "леу", "лауы", "леуі", "леуи", "атын", "етін", "етин", "ылды", "ілді", "лық", "лік", "лык");
    private static final List<String> RUSSIAN_ENDINGS = List.of(
            "ого", "его", "ому", "ему", "ыми", "ими", "ый", "ий", "ая", "яя", "ое", "ее", "ые", "ие", "ть", "ться",
            "ешь", "ишь", "ает", "ает", "ются", "ется", "ции", "ция", "цию", "ость", "ости", "ов", "ев", "ах", "ях",
            "ами", "ями", "тель", "теля", "ение", "ения", "ании", "ание", "ния");

    private static final List<String> KAZAKH_LATIN_ENDINGS = List.of(
            "nyn", "nin", "dyn", "din", "tyn", "tin", "nyng", "ning", "dyng", "tyng", "tardy", "terdi", "lar", "ler",
            "dar", "der", "tar", "gan", "gen", "kan", "kka", "kke", "nga", "nge", "ady", "edi", "ydy", "idi", "ndagy",
            "ndegi", "nda", "nde", "inda", "lyk", "lik", "lyq", "atyn", "etin", "aldy", "aydy", "eydi", "aidy", "eidi",
            "lau", "leu", "uy", "ui", "sy", "sin", "syn", "myz", "miz", "syz", "siz", "dy");
    /** Also of words that end as Kazakh ones do: leader, popular, already, training. */
    private static final List<String> ENGLISH_ENDINGS = List.of(
            "ing", "tion", "sion", "ment", "ness", "ship", "ed", "er", "ar", "or", "ly", "ty", "ry", "cy", "dy", "sy",
            "al", "ic", "ous", "ive", "ence", "ance", "ist", "ism", "able", "ible", "ies", "ers", "ors", "ons", "les");

    private LanguageDetector() {}

    private static Set<String> words(String list) {
        return new HashSet<>(List.of(list.split(" ")));
    }

    /** The language of the text; the fallback where nothing in it tells (digits, emoji, nothing). */
    public static Language detect(String text, Language fallback) {
        Map<Language, Double> scores = new EnumMap<>(Language.class);
        String sample =
                text.substring(0, Math.min(text.length(), LONGEST_SAMPLE)).toLowerCase(Locale.ROOT);
        int start = -1;
        for (int i = 0; i <= sample.length(); i++) {
            boolean inWord = i < sample.length()
                    && (Character.isLetter(sample.charAt(i)) || (start >= 0 && joins(sample.charAt(i))));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                score(sample.substring(start, i), scores);
                start = -1;
            }
        }
        Language best = fallback;
        double bestScore = scores.getOrDefault(fallback, 0.0);
        for (Language language : Language.values()) {
            double score = scores.getOrDefault(language, 0.0);
            if (score > bestScore) {
                best = language;
                bestScore = score;
            }
        }
        return best;
    }

    /** {@link #detect} with English for text that tells nothing in Latin letters and Russian for Cyrillic. */
    public static Language detect(String text) {
        boolean cyrillic =
                text.chars().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
        return detect(text, cyrillic ? Language.RUSSIAN : Language.ENGLISH);
    }

    /** "President's" is one word: an "s" by itself would be a Russian one. */
    private static boolean joins(char c) {
        return c == '-' || c == '\'' || c == '\u2019';
    }

    /** The languages that a text may be in by its letters; several where it has none of a language's own. */
    public static Set<Language> possible(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        boolean cyrillic =
                small.chars().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
        if (holdsAny(small, KAZAKH_LETTERS)) {
            return EnumSet.of(Language.KAZAKH);
        }
        return cyrillic ? EnumSet.of(Language.RUSSIAN, Language.KAZAKH) : EnumSet.allOf(Language.class);
    }

    private static void score(String word, Map<Language, Double> scores) {
        boolean cyrillic = Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.CYRILLIC;
        if (!cyrillic) {
            scoreLatin(word, scores);
            return;
        }
        if (holdsAny(word, KAZAKH_LETTERS)) {
            scores.merge(Language.KAZAKH, KAZAKH_LETTER, Double::sum);
        }
        if (holdsAny(word, RUSSIAN_LETTERS)) {
            scores.merge(Language.RUSSIAN, 0.3, Double::sum);
        }
        CYRILLIC_WORDS.forEach((language, known) -> {
            if (known.contains(word)) {
                scores.merge(language, FUNCTION_WORD, Double::sum);
            }
        });
        if (word.length() > 4) {
            scoreEnding(word, KAZAKH_ENDINGS, Language.KAZAKH, scores);
            scoreEnding(word, RUSSIAN_ENDINGS, Language.RUSSIAN, scores);
        }
    }

    private static void scoreLatin(String word, Map<Language, Double> scores) {
        scores.merge(Language.ENGLISH, 0.15, Double::sum);
        if (holdsAny(word, KAZAKH_LATIN_LETTERS)) {
            scores.merge(Language.KAZAKH, 0.8, Double::sum);
        }
        LATIN_WORDS.forEach((language, known) -> {
            if (known.contains(word)) {
                scores.merge(language, FUNCTION_WORD, Double::sum);
            }
        });
        if (word.length() > 4) {
            scoreEnding(word, KAZAKH_LATIN_ENDINGS, Language.KAZAKH, scores);
            scoreEnding(word, ENGLISH_ENDINGS, Language.ENGLISH, scores);
        }
    }

    private static void scoreEnding(
            String word, List<String> endings, Language language, Map<Language, Double> scores) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                scores.merge(language, 0.5, Double::sum);
                return;
            }
        }
    }

    private static boolean holdsAny(String word, String letters) {
        for (int i = 0; i < word.length(); i++) {
            if (letters.indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
