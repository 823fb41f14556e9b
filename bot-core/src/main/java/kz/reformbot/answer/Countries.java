package kz.reformbot.answer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.reformbot.language.Language;
import kz.reformbot.language.TextAnalysis;

/** The countries of the world, by the names that Java's locale data (CLDR) has for them in the three languages. */
final class Countries {
    /** Shorter names are other words too: "Того" is a country and "of that". */
    private static final int SHORTEST = 5;

    /** Short names, written as nobody writes another word. */
    private static final Pattern ABBREVIATION =
            Pattern.compile("\\b(USA?|U\\.S\\.|UK|UAE|EU|США|АҚШ|ОАЭ|БАӘ|ЕС|ЕО)(?!\\p{L})");

    private static final Map<Language, Map<String, List<List<String>>>> BY_FIRST_TERM = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            Map<String, List<List<String>>> names = new HashMap<>();
            for (String code : Locale.getISOCountries()) {
                String name = new Locale("", code).getDisplayCountry(language.locale());
                List<String> terms = terms(language, name);
                boolean isWord = terms.size() != 1 || terms.get(0).length() >= SHORTEST;
                if (isWord && !terms.isEmpty()) {
                    names.computeIfAbsent(terms.get(0), first -> new ArrayList<>())
                            .add(terms);
                }
            }
            BY_FIRST_TERM.put(language, names);
        }
    }

    private Countries() {}

    /** The countries that a text names, each as the terms of its name. */
    static Set<List<String>> in(String text, Language language) {
        Set<List<String>> found = new HashSet<>();
        Map<String, List<List<String>>> names = BY_FIRST_TERM.getOrDefault(language, Map.of());
        List<String> terms = terms(language, text);
        for (int i = 0; i < terms.size(); i++) {
            for (List<String> name : names.getOrDefault(terms.get(i), List.of())) {
                if (i + name.size() <= terms.size()
                        && terms.subList(i, i + name.size()).equals(name)) {
                    found.add(name);
                }
            }
        }
        Matcher abbreviation = ABBREVIATION.matcher(text);
        while (abbreviation.find()) {
            found.add(List.of(abbreviation.group().toLowerCase(Locale.ROOT)));
        }
        return found;
    }

    private static List<String> terms(Language language, String text) {
        return TextAnalysis.terms(language, text).stream()
                .map(TextAnalysis.Term::text)
                .toList();
    }
}
