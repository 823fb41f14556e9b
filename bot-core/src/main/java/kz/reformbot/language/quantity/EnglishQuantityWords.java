package kz.reformbot.language.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** English numbers and dates. */
final class EnglishQuantityWords implements QuantityWords {
    static final QuantityWords INSTANCE = new EnglishQuantityWords();

    private static final Map<String, BigDecimal> CARDINALS = Forms.decimals("""
            0: zero
            1: one
            2: two
            3: three
            4: four
            5: five
            6: six
            7: seven
            8: eight
            9: nine
            10: ten
            11: eleven
            12: twelve
            13: thirteen
            14: fourteen
            15: fifteen
            16: sixteen
            17: seventeen
            18: eighteen
            19: nineteen
            20: twenty
            30: thirty
            40: forty
            50: fifty
            60: sixty
            70: seventy
            80: eighty
            90: ninety
            """);
    private static final Map<String, Integer> ORDINALS = Forms.integers("""
            1: first
            2: second
            3: third
            4: fourth
            5: fifth
            6: sixth
            7: seventh
            8: eighth
            9: ninth
            10: tenth
            11: eleventh
            12: twelfth
            13: thirteenth
            14: fourteenth
            15: fifteenth
            16: sixteenth
            17: seventeenth
            18: eighteenth
            19: nineteenth
            20: twentieth
            30: thirtieth
            40: fortieth
            50: fiftieth
            """);
    private static final Map<String, Integer> SCALES = Forms.integers("""
            2: hundred
            3: thousand
            6: million mln mn
            9: billion bln bn
            12: trillion trln tn
            """);
    private static final Map<String, Integer> DENOMINATORS = Forms.integers("""
            3: third thirds
            4: quarter quarters fourth fourths
            5: fifth fifths
            10: tenth tenths
            """);
    private static final Map<String, Integer> MONTHS = Forms.integers("""
            1: january jan
            2: february feb
            3: march mar
            4: april apr
            5: may
            6: june jun
            7: july jul
            8: august aug
            9: september sept sep
            10: october oct
            11: november nov
            12: december dec
            """);
    private static final Phrases<String> LONE_FRACTIONS = new Phrases<String>()
            .add("1/2", "half")
            .add("1/3", "a third of")
            .add("1/4", "a quarter of")
            .add("1/5", "a fifth of")
            .add("500000", "half a million");
    private static final Phrases<Boolean> AND_HALF = new Phrases<Boolean>().add(true, "and a half");
    private static final Phrases<Boolean> PERCENTS =
            new Phrases<Boolean>().add(true, "% | percent* | per cent | - percent | - per cent");
    private static final Phrases<Boolean> ROMAN_NOUNS = new Phrases<Boolean>().add(true, "convocation* | centur*");

    private EnglishQuantityWords() {}

    @Override
    public Map<String, BigDecimal> cardinals() {
        return CARDINALS;
    }

    @Override
    public Map<String, Integer> ordinals() {
        return ORDINALS;
    }

    @Override
    public Map<String, Integer> scales() {
        return SCALES;
    }

    @Override
    public Set<String> loneScales() {
        return Set.of("hundred", "thousand", "million", "billion", "trillion");
    }

    @Override
    public Set<String> vague() {
        return Set.of("several", "few", "many", "some", "per", "couple");
    }

    @Override
    public Set<String> numberAnd() {
        return Set.of("and");
    }

    @Override
    public Phrases<Boolean> andHalf() {
        return AND_HALF;
    }

    @Override
    public Map<String, Integer> denominators() {
        return DENOMINATORS;
    }

    @Override
    public Phrases<String> loneFractions() {
        return LONE_FRACTIONS;
    }

    @Override
    public Phrases<Boolean> percents() {
        return PERCENTS;
    }

    @Override
    public Set<String> suffixes() {
        return Set.of("st", "nd", "rd", "th", "s");
    }

    @Override
    public Map<String, Integer> months() {
        return MONTHS;
    }

    @Override
    public boolean monthBeforeDay() {
        return true;
    }

    @Override
    public Set<String> doubtfulMonths() {
        return Set.of("may", "march", "mar");
    }

    @Override
    public Set<String> dateOf() {
        return Set.of("of");
    }

    @Override
    public Set<String> years() {
        return Set.of();
    }

    @Override
    public Set<String> ranges() {
        return Set.of("to", "until", "till");
    }

    @Override
    public Set<String> ands() {
        return Set.of("and", "or");
    }

    @Override
    public String groupMarks() {
        return ",";
    }

    @Override
    public String doubtfulGroupMarks() {
        return "";
    }

    @Override
    public Phrases<Boolean> romanNouns() {
        return ROMAN_NOUNS;
    }
}
