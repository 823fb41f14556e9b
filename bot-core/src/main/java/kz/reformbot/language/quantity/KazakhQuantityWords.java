package kz.reformbot.language.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Kazakh numbers and dates. Nouns and numerals take case endings in vowel harmony; the tables carry every harmony, for
 * a form that does not exist does no harm. Months and years are also known as they are typed on a Russian keyboard.
 */
final class KazakhQuantityWords implements QuantityWords {
    static final QuantityWords INSTANCE = new KazakhQuantityWords();

    /** Dative, locative, ablative, genitive, accusative, instrumental, the two adjectives of them. */
    private static final List<String> CASES = Forms.list("""
            ға ге қа ке га ка да де та те дан ден тан тен нан нен ның нің дың дің тың тің ны ні ды ді ты ті мен бен пен
            дағы дегі тағы тегі дагы деги тагы теги дық дік тық тік лық лік нын нин дын дин тын тин
            """);

    /** The same after the possessive ending, which stands in front. */
    private static final List<String> OWNED_CASES = Forms.list("""
            на не н нда нде нан нен ның нің ндағы ндегі мен ндагы ндеги нын нин
            """);

    private static final List<String> SUFFIXES = Stream.concat(
                    Stream.concat(Stream.of(""), CASES.stream()),
                    Stream.of("ы", "і", "сы", "сі", "и")
                            .flatMap(owner -> Stream.concat(
                                    Stream.of(owner), OWNED_CASES.stream().map(ending -> owner + ending))))
            .toList();

    /** Without the forms that are other words: "үшін" for, "бірге" together, "оны" it, "жүзі" its face. */
    private static final Map<String, BigDecimal> CARDINALS = Forms.decimals("""
            0: нөл
            2: екі екеу еки
            3: үшеу
            4: төрт төртеу
            5: бес бесеу
            6: алты алтау
            7: жеті жетеу
            8: сегіз
            9: тоғыз
            20: жиырма
            30: отыз
            40: қырық
            50: елу
            60: алпыс
            70: жетпіс
            80: сексен
            90: тоқсан
            """, SUFFIXES, """
            1: бір бірі бірін бірінің бірінен біріне бірінде біреу біреуі біреуін бірді бірдің
            3: үш үшке үштен үштің үшті үшпен үшеу үші үшінің үшінен үштік уш
            10: он онға оннан онның онды онмен ондық
            """);

    private static final Map<String, Integer> ORDINALS = Forms.integers("""
            1: бірінші
            2: екінші
            3: үшінші
            4: төртінші
            5: бесінші
            6: алтыншы
            7: жетінші
            8: сегізінші
            9: тоғызыншы
            10: оныншы
            20: жиырмасыншы
            30: отызыншы
            40: қырқыншы
            50: елуінші
            60: алпысыншы
            70: жетпісінші
            80: сексенінші
            90: тоқсаныншы
            """, SUFFIXES);

    private static final Map<String, Integer> SCALES =
            Forms.integers("""
            3: мың
            6: миллион млн
            9: миллиард млрд
            12: триллион трлн
            """, SUFFIXES, "2: жүз жүзге жүзден жүздің жүзді жүздік");

    private static final Set<String> LONE_SCALES = Set.of(
            "жүз", "жүзге", "жүзден", "мың", "мыңға", "мыңнан", "миллион", "миллионға", "миллионнан", "миллиард");

    private static final Map<String, Integer> LEADING_DENOMINATORS = Forms.integers("""
            3: үштен
            4: төрттен
            5: бестен
            6: алтыдан
            7: жетіден
            8: сегізден
            10: оннан
            """);

    private static final Map<String, BigDecimal> NUMERATORS = Forms.decimals("""
            1: бір бірі/_,н,не,нде,нен,нің,мен
            2: екі екісі/_,н,не,нде,нен,нің,мен
            3: үш үші/_,н,не,нде,нен,нің,мен
            4: төрт төрті/_,н,не,нде,нен,нің,мен
            5: бес бесі/_,н,не,нде,нен,нің,мен
            7: жеті жетісі/_,н,не,нде,нен,нің,мен
            """);

    private static final Map<String, Integer> MONTHS = Forms.integers("""
            1: қаңтар кантар
            2: ақпан акпан
            3: наурыз
            4: сәуір сауір сауир
            5: мамыр
            6: маусым
            7: шілде шилде
            8: тамыз
            9: қыркүйек кыркуйек
            10: қазан казан
            11: қараша караша
            12: желтоқсан желтоксан
            """, SUFFIXES);

    private static final Set<String> YEARS =
            Set.copyOf(Forms.integers("""
            1: жыл жылғы жылгы жылдар жылдары жылдарғы жылдары/н,на,нда,нан,ның,мен
            """, SUFFIXES, "1: ж жж").keySet());

    private static final Set<String> SUFFIX_SET = Stream.concat(
                    SUFFIXES.stream().filter(suffix -> !suffix.isEmpty()),
                    Stream.of(
                            "ші", "шы", "інші", "ыншы", "нші", "ншы", "ши", "еу", "еуі", "сы", "сі", "дай", "дей",
                            "тай", "тей", "дар", "лар", "лер", "дер", "іне", "ына", "ін", "ын", "інде", "ында", "ақ"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Phrases<Boolean> AND_HALF = new Phrases<Boolean>().add(true, "жарым");

    private static final Phrases<String> LONE_FRACTIONS = new Phrases<String>()
            .add("500000", "жарты миллион* | жарты млн*")
            .add("1/2", "жартысы | жартысын | жартысынан | жартысына | жартысының | жартысында | жарты")
            .add("1/4", "ширек | ширегі | ширегін | ширегінен");

    private static final Phrases<Boolean> PERCENTS =
            new Phrases<Boolean>().add(true, "% | пайыз* | - пайыз* | процент* | - процент*");

    private static final Phrases<Boolean> ROMAN_NOUNS =
            new Phrases<Boolean>().add(true, "шақырылым* | сайланым* | ғасыр*");

    private KazakhQuantityWords() {}

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
        return LONE_SCALES;
    }

    @Override
    public Set<String> vague() {
        return Set.of("бірнеше", "неше", "қанша", "көп", "сан", "дүние", "әр");
    }

    @Override
    public int roomAfterTen() {
        return 10;
    }

    @Override
    public Phrases<Boolean> andHalf() {
        return AND_HALF;
    }

    @Override
    public Map<String, Integer> denominators() {
        return Map.of();
    }

    @Override
    public Map<String, Integer> leadingDenominators() {
        return LEADING_DENOMINATORS;
    }

    @Override
    public Map<String, BigDecimal> numerators() {
        return NUMERATORS;
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
        return SUFFIX_SET;
    }

    @Override
    public Map<String, Integer> months() {
        return MONTHS;
    }

    @Override
    public boolean yearBeforeMonth() {
        return true;
    }

    @Override
    public Set<String> years() {
        return YEARS;
    }

    @Override
    public Set<String> ranges() {
        return Set.of();
    }

    @Override
    public Set<String> closingYears() {
        return Set.of("жыл", "ж");
    }

    @Override
    public Set<String> ands() {
        return Set.of("мен", "бен", "пен", "және", "немесе");
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
