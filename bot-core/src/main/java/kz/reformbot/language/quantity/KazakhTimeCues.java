package kz.reformbot.language.quantity;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.reformbot.language.Language;
import kz.reformbot.language.quantity.TimeReference.Kind;
import org.jspecify.annotations.Nullable;

/** Kazakh words and case endings around dates, also as they are typed on a Russian keyboard. */
final class KazakhTimeCues implements TimeCues {
    static final TimeCues INSTANCE = new KazakhTimeCues();

    private static final Phrases<Kind> AFTER = new Phrases<Kind>()
            .add(Kind.AS_OF, "жағдай бойынша | жагдай бойынша | жағдайға | жағдайы бойынша | қарай | карай | ішінде")
            .add(Kind.BEFORE, "дейін* | дейин* | шейін* | шейин* | бұрын* | бурын*")
            .add(Kind.AFTER, "кейін* | кейин* | соң | сон")
            .add(Kind.SINCE, "бастап | бері | бери | бергі | берги");
    private static final Phrases<Kind> AFTER_EVENT = new Phrases<Kind>()
            .add(Kind.BEFORE, "дейін* | дейин* | шейін* | шейин* | бұрын* | бурын*")
            .add(Kind.AFTER, "кейін* | кейин* | соң | сон")
            .add(Kind.SINCE, "бастап | бері | бери | бергі | берги");
    private static final List<String> ABLATIVE = List.of("дан", "ден", "тан", "тен", "нан", "нен");
    private static final List<String> DATIVE_OR_ABLATIVE =
            List.of("ға", "ге", "қа", "ке", "на", "не", "га", "ка", "дан", "ден", "тан", "тен", "нан", "нен");
    private static final Map<String, Kind> ENDINGS = endings();
    private static final Phrases<Boolean> EVENTS = new Phrases<Boolean>().add(true, """
                    референдум* | сайлау* | сайлау | конституция* | реформа* | түзету* | тузету* | заң* | зан | занны* \
                    | жарлық* | жолдау* | оқиға* | окига* | өзгеріс* | озгерис* | наразылық* | дауыс беру* \
                    | ата заң* | пакет* | выбор* | поправ* | мәжіліс* | мажилис* | парламент* | шақырылым* | referendum* | sailau* | saylau*
                    """);
    private static final Phrases<RelativeTime> RELATIVE = new Phrases<RelativeTime>()
            .add(RelativeTime.NOW, """
                    қазір | казир | казір | қазіргі | казирги | бүгін | бугин | бүгінгі | бүгінде | осы кезде | бугинги \
                    | қазіргі таңда | осы сәтте | дәл қазір | қолданыстағы
                    """)
            .add(RelativeTime.FORMER, """
                    бұрын | бурын | бұрынғы | бурынгы | бұрындары | ескі | ески | реформаға дейін* | реформага дейин* \
                    | реформаларға дейін* | өзгерістерге дейін* | өзгеріске дейін* | түзетулерге дейін* \
                    | референдумға дейін* | референдумга дейин* | бұған дейін* | буган дейин* | бұрынырақ | алдыңғы
                    """)
            .add(RelativeTime.years(-1), "былтыр | былтырғы | өткен жылы | откен жылы | бір жыл бұрын | жыл бұрын")
            .add(RelativeTime.years(0), "биыл | биылғы | осы жылы | ағымдағы жылы | бул жылы | бұл жылы")
            .add(RelativeTime.years(1), "келесі жылы | келер жылы | келеси жылы")
            .add(RelativeTime.months(-1), "өткен айда | откен айда | бір ай бұрын")
            .add(RelativeTime.months(0), "осы айда | бұл айда")
            .add(RelativeTime.months(1), "келесі айда")
            .add(RelativeTime.days(-1), "кеше")
            .add(RelativeTime.days(1), "ертең | ертен");
    private static final Phrases<Boolean> IDIOMS = new Phrases<Boolean>()
            .add(true, "мерзімінен бұрын | мерзимінен бұрын | мерзиминен бурын | уақытынан бұрын")
            .add(
                    true,
                    "бұрынғы президент* | бурынгы президент* | бұрынғы премьер* | бұрынғы министр* | бұрынғы депутат*");
    private static final Phrases<Boolean> SPAN_CLOSERS =
            new Phrases<Boolean>().add(true, "арасында* | аралығында* | аралыгында* | жылдар арасында*");
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "жыл", ChronoUnit.YEARS,
            "ай", ChronoUnit.MONTHS,
            "апта", ChronoUnit.WEEKS,
            "күн", ChronoUnit.DAYS,
            "кун", ChronoUnit.DAYS);

    private KazakhTimeCues() {}

    @Override
    public @Nullable Language mixedWith() {
        return Language.RUSSIAN;
    }

    @Override
    public Phrases<Kind> before() {
        return new Phrases<>();
    }

    @Override
    public Phrases<Kind> beforeEvent() {
        return new Phrases<>();
    }

    @Override
    public Phrases<Kind> after() {
        return AFTER;
    }

    @Override
    public Phrases<Kind> afterEvent() {
        return AFTER_EVENT;
    }

    /** "Until" takes the dative, "after" and "since" the ablative; "бұрын" too. */
    @Override
    public Map<Kind, List<String>> eventEndings() {
        return Map.of(Kind.BEFORE, DATIVE_OR_ABLATIVE, Kind.AFTER, ABLATIVE, Kind.SINCE, ABLATIVE);
    }

    @Override
    public Map<String, Kind> yearEndings() {
        return ENDINGS;
    }

    @Override
    public Map<String, Kind> dateEndings() {
        return ENDINGS;
    }

    @Override
    public Phrases<Boolean> events() {
        return EVENTS;
    }

    @Override
    public Phrases<Set<String>> spans() {
        return new Phrases<>();
    }

    @Override
    public List<String> spanEndings() {
        return ABLATIVE;
    }

    @Override
    public Phrases<Boolean> spanClosers() {
        return SPAN_CLOSERS;
    }

    @Override
    public Set<String> questionWords() {
        return Set.of(
                "қашан", "не", "қалай", "кім", "қайда", "қай", "қандай", "неше", "қанша", "неге", "күннен", "уақыттан");
    }

    @Override
    public Phrases<Boolean> idioms() {
        return IDIOMS;
    }

    @Override
    public Phrases<RelativeTime> relative() {
        return RELATIVE;
    }

    @Override
    public Map<String, ChronoUnit> units() {
        return UNITS;
    }

    @Override
    public Set<String> ago() {
        return Set.of("бұрын", "бурын");
    }

    /** The adjective of a date belongs to a noun; the locative, and "жылы", say when. */
    private static Map<String, Kind> endings() {
        Map<String, Kind> endings = new LinkedHashMap<>();
        for (String adjective : List.of("ғы", "гі", "гы", "ги", "дың", "дің", "ның", "нің", "тың", "тің")) {
            endings.put(adjective, Kind.NAMED);
        }
        for (String time : List.of("жылы", "жылдары", "да", "де", "та", "те")) {
            endings.put(time, Kind.AS_OF);
        }
        return endings;
    }
}
