package kz.reformbot.language.quantity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Word tables, written as text. A line is a value, a colon and the forms of its word; {@code stem/a,b,c} stands for a
 * stem with each of the endings, an empty ending being {@code _}:
 *
 * <pre>
 * 1: январ/ь,я,ю,ем,е
 * 2: феврал/ь,я,ю,ем,е
 * </pre>
 */
final class Forms {
    private static final List<String> BARE = List.of("");

    private Forms() {}

    static Map<String, Integer> integers(String table) {
        return integers(table, BARE);
    }

    /** The same, where every form may carry any of the suffixes. */
    static Map<String, Integer> integers(String table, List<String> suffixes) {
        return expand(table, suffixes, Integer::valueOf);
    }

    /** The same, with the words of a second table that carry no suffix or have their own forms. */
    static Map<String, Integer> integers(String table, List<String> suffixes, String plain) {
        Map<String, Integer> forms = integers(table, suffixes);
        forms.putAll(integers(plain));
        return forms;
    }

    static Map<String, BigDecimal> decimals(String table) {
        return expand(table, BARE, BigDecimal::new);
    }

    static Map<String, BigDecimal> decimals(String table, List<String> suffixes, String plain) {
        Map<String, BigDecimal> forms = expand(table, suffixes, BigDecimal::new);
        forms.putAll(decimals(plain));
        return forms;
    }

    static Set<String> set(String words) {
        return Set.copyOf(list(words));
    }

    static List<String> list(String words) {
        return Arrays.asList(words.strip().split("\\s+", -1));
    }

    private static <V> Map<String, V> expand(String table, List<String> suffixes, Function<String, V> value) {
        Map<String, V> forms = new HashMap<>();
        table.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            int colon = line.indexOf(':');
            V meaning = value.apply(line.substring(0, colon));
            for (String entry : list(line.substring(colon + 1))) {
                int slash = entry.indexOf('/');
                String stem = slash < 0 ? entry : entry.substring(0, slash);
                String[] endings = slash < 0
                        ? new String[] {"_"}
                        : entry.substring(slash + 1).split(",", -1);
                for (String ending : endings) {
                    for (String suffix : suffixes) {
                        forms.put(stem + (ending.equals("_") ? "" : ending) + suffix, meaning);
                    }
                }
            }
        });
        return forms;
    }
}
