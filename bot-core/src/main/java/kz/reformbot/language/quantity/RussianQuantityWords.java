package kz.reformbot.language.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Russian numbers and dates, in all cases; ё is written е. */
final class RussianQuantityWords implements QuantityWords {
    static final QuantityWords INSTANCE = new RussianQuantityWords();

    private static final Map<String, BigDecimal> CARDINALS = Forms.decimals("""
            0: ноль нуль ноля нуля
            1: один одн/а,о,ого,ой,ому,у,им,ом
            1.5: полтора полторы полутора
            2: два две двух двум двумя двое двоих двоим
            3: три трех трем тремя трое троих троим
            4: четыре четырех четырем четырьмя четверо четверых
            5: пят/ь,и,ью,еро,ерых,ерым
            6: шест/ь,и,ью,еро,ерых,ерым
            7: сем/ь,и,ью,еро,ерых,ерым
            8: восемь восьм/и,ью,еро,ерых
            9: девят/ь,и,ью,еро,ерых
            10: десят/ь,и,ью,еро,ерых
            11: одиннадцат/ь,и,ью
            12: двенадцат/ь,и,ью
            13: тринадцат/ь,и,ью
            14: четырнадцат/ь,и,ью
            15: пятнадцат/ь,и,ью
            16: шестнадцат/ь,и,ью
            17: семнадцат/ь,и,ью
            18: восемнадцат/ь,и,ью
            19: девятнадцат/ь,и,ью
            20: двадцат/ь,и,ью
            30: тридцат/ь,и,ью
            40: сорок сорока
            50: пятьдесят пятидесяти пятьюдесятью
            60: шестьдесят шестидесяти шестьюдесятью
            70: семьдесят семидесяти семьюдесятью
            80: восемьдесят восьмидесяти восемьюдесятью восьмьюдесятью
            90: девяност/о,а
            100: сто ста
            200: двести двухсот двумстам двумястами двухстах
            300: триста трехсот тремстам тремястами трехстах
            400: четыреста четырехсот четыремстам четырьмястами четырехстах
            500: пятьсот пятисот пятистам пятьюстами пятистах
            600: шестьсот шестисот шестистам шестьюстами шестистах
            700: семьсот семисот семистам семьюстами семистах
            800: восемьсот восьмисот восьмистам восемьюстами восьмистах
            900: девятьсот девятисот девятистам девятьюстами девятистах
            500000: полмиллиона
            """);
    private static final List<String> ADJECTIVE = Forms.list("ый ой ого ому ым ом ая ую ое ые ых ыми");
    private static final Map<String, Integer> ORDINALS =
            Forms.integers("""
            1: перв
            2: втор
            4: четверт
            5: пят
            6: шест
            7: седьм
            8: восьм
            9: девят
            10: десят
            11: одиннадцат
            12: двенадцат
            13: тринадцат
            14: четырнадцат
            15: пятнадцат
            16: шестнадцат
            17: семнадцат
            18: восемнадцат
            19: девятнадцат
            20: двадцат
            30: тридцат
            40: сороков
            50: пятидесят
            """, ADJECTIVE, "3: трет/ий,ьего,ьему,ьим,ьем,ья,ьей,ью,ье,ьи,ьих,ьими");
    private static final Map<String, Integer> SCALES = Forms.integers("""
            3: тыс тысяч/_,а,у,и,е,ам,ами,ах,ей,ью
            6: млн миллион/_,а,у,ы,ов,е,ом,ам,ами,ах
            9: млрд миллиард/_,а,у,ы,ов,е,ом,ам,ами,ах
            12: трлн триллион/_,а,у,ы,ов,е,ом,ам,ами,ах
            """);
    private static final Map<String, Integer> DENOMINATORS = Forms.integers("""
            3: трет/ь,и,ей,ям,ями,ях,ьих
            4: четверт/ь,и,ей,ям,ями,ях,ых
            5: пят/ая,ых
            10: десят/ая,ых
            """);
    private static final Phrases<String> LONE_FRACTIONS = new Phrases<String>()
            .add("1/2", "половина | половины | половине | половину | половиной")
            .add("1/3", "треть | трети")
            .add("1/4", "четверть | четвертью");
    private static final Map<String, Integer> COMPOUND_HEADS = Forms.integers("""
            1: одно
            2: дву двух
            3: трех
            4: четырех
            5: пяти
            6: шести
            7: семи
            8: восьми
            9: девяти
            10: десяти
            15: пятнадцати
            20: двадцати
            30: тридцати
            40: сорока
            50: пятидесяти
            """);
    private static final Map<String, Quantity.Kind> COMPOUND_TAILS = Map.of(
            "летн", Quantity.Kind.NUMBER,
            "дневн", Quantity.Kind.NUMBER,
            "месячн", Quantity.Kind.NUMBER,
            "процентн", Quantity.Kind.PERCENT);
    private static final Map<String, Integer> MONTHS = Forms.integers("""
            1: январ/ь,я,ю,ем,е янв
            2: феврал/ь,я,ю,ем,е фев
            3: март/_,а,у,ом,е
            4: апрел/ь,я,ю,ем,е апр
            5: ма/й,я,ю,ем,е
            6: июн/ь,я,ю,ем,е
            7: июл/ь,я,ю,ем,е
            8: август/_,а,у,ом,е авг
            9: сентябр/ь,я,ю,ем,е сен сент
            10: октябр/ь,я,ю,ем,е окт
            11: ноябр/ь,я,ю,ем,е ноя нояб
            12: декабр/ь,я,ю,ем,е дек
            """);
    private static final Phrases<Boolean> AND_HALF = new Phrases<Boolean>().add(true, "с половиной");
    private static final Phrases<Boolean> PERCENTS =
            new Phrases<Boolean>().add(true, "% | процент* | - процент* | проц");
    private static final Phrases<Boolean> ROMAN_NOUNS =
            new Phrases<Boolean>().add(true, "созыв* | век | века | веке | веков");

    private RussianQuantityWords() {}

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
        return Set.of("тысяча", "тысячу", "миллион", "миллиона", "миллиард", "миллиарда", "триллион");
    }

    @Override
    public Set<String> vague() {
        return Set.of("несколько", "нескольких", "много", "сколько", "пару", "пара", "на");
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
    public Map<String, Integer> compoundHeads() {
        return COMPOUND_HEADS;
    }

    @Override
    public Map<String, Quantity.Kind> compoundTails() {
        return COMPOUND_TAILS;
    }

    @Override
    public Phrases<Boolean> percents() {
        return PERCENTS;
    }

    @Override
    public Set<String> suffixes() {
        return Set.of(
                "й", "го", "му", "м", "я", "е", "х", "ми", "ти", "ю", "ой", "ый", "ий", "ого", "ая", "ую", "ом", "ым",
                "ых", "ые", "и");
    }

    @Override
    public Map<String, Integer> months() {
        return MONTHS;
    }

    @Override
    public Set<String> years() {
        return Set.of("год", "года", "году", "годом", "годе", "годы", "годов", "годам", "годами", "годах", "г", "гг");
    }

    @Override
    public Set<String> ranges() {
        return Set.of("по", "до");
    }

    @Override
    public Set<String> ands() {
        return Set.of("и", "или");
    }

    @Override
    public String groupMarks() {
        return "";
    }

    @Override
    public String doubtfulGroupMarks() {
        return ",.";
    }

    @Override
    public Phrases<Boolean> romanNouns() {
        return ROMAN_NOUNS;
    }
}
