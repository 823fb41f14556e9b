package kz.reformbot.language;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words that make a text a question, or polite, and say nothing of what it is about. Searching for them finds passages
 * that happen to be worded alike.
 */
public final class QuestionWords {
    private static final Map<Language, Set<String>> WORDS = new EnumMap<>(Map.of(
            Language.ENGLISH,
            words(
                    "what which who whom whose when where why how many much do does did is are was were be been being am has "
                            + "have had having can could will would shall should may might must i me my we us our you your he she "
                            + "him her his hers they them their it its there here so than too very just also any some please tell "
                            + "explain give show say know want need about between during from of on in at by up out s t don what's "
                            + "who's how's exactly actually whether does't doesn't didn't isn't wasn't get got"),
            Language.RUSSIAN,
            words(
                    "что какой какая какое какие каков какова каково каковы каким какими какую какого какой какому каких кто "
                            + "кого кому кем чем чего когда где куда откуда почему зачем как сколько скольким ли же бы мне нам "
                            + "скажи скажите расскажи расскажите объясни объясните подскажите пожалуйста это этот эта эти такое "
                            + "такой такая есть был была было были будет быть является являлся являлась именно ещё еще уже а и "
                            + "мы вы я ты он она они его её ее их можно нужно надо"),
            Language.KAZAKH,
            words(
                    "не немене кім ким кімдер кімнің кимнин кімге кімді қандай кандай қай кай қайда кайда қайдан қашан кашан "
                            + "қанша канша неше нешеу қалай калай неге неліктен ма ме ба бе па пе айтыңыз айтыңызшы айтшы "
                            + "түсіндір түсіндіріңіз бар болды болған болады болып деген дегеніміз деп екен еді бұл бул сол ол "
                            + "осы мен сен сіз біз олар үшін туралы және да де та те ғой гой керек")));

    private QuestionWords() {}

    private static Set<String> words(String list) {
        return new HashSet<>(List.of(list.split(" ", -1)));
    }

    /** Whether a word, in any case, is one of them. */
    public static boolean contains(Language language, String word) {
        return WORDS.getOrDefault(language, Set.of())
                .contains(word.toLowerCase(Locale.ROOT).replace('’', '\''));
    }
}
