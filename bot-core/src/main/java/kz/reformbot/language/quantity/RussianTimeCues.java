package kz.reformbot.language.quantity;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import kz.reformbot.language.Language;
import kz.reformbot.language.quantity.TimeReference.Kind;
import org.jspecify.annotations.Nullable;

/** Russian words around dates. */
final class RussianTimeCues implements TimeCues {
    static final TimeCues INSTANCE = new RussianTimeCues();

    private static final Phrases<Kind> BEFORE = new Phrases<Kind>()
            .add(
                    Kind.AS_OF,
                    "в | во | на | к | за | по | в течение | в начале | в конце | в середине | на начало | на конец")
            .add(Kind.AS_OF, "на момент | по состоянию на | весной | летом | осенью | зимой")
            .add(Kind.BEFORE, "до | раньше | ранее | вплоть до | до начала | перед")
            .add(Kind.AFTER, "после | позже | позднее")
            .add(Kind.SINCE, "с | со | начиная с | с начала")
            .add(Kind.NAMED, "от");
    private static final Phrases<Kind> BEFORE_EVENT =
            new Phrases<Kind>().add(Kind.BEFORE, "до | перед").add(Kind.AFTER, "после");
    private static final Phrases<Boolean> EVENTS = new Phrases<Boolean>().add(true, """
                    референдум* | выбор* | конституци* | реформ* | поправ* | закон* | указ* | послани* | перепис* \
                    | голосовани* | событи* | протест* | кампани* | изменени* | пакет* | план | плана | плане \
                    | редакци* | беспоряд* | созыв* | мажилис* | парламент* | referendum* | vybor*
                    """);
    private static final Phrases<Set<String>> SPANS = new Phrases<Set<String>>()
            .add(Set.of("и"), "между | в период между")
            .add(Set.of("по", "до"), "с | со | в период с | начиная с | от");
    private static final Phrases<RelativeTime> RELATIVE = new Phrases<RelativeTime>()
            .add(RelativeTime.NOW, """
                    сейчас | сегодня | теперь | ныне | нынче | щас | сегодняшн* | нынешн* | текущ* | действующ* \
                    | на данный момент | в данный момент | в настоящее время | на сегодня | на сегодняшний день \
                    | в настоящий момент | на текущий момент | на этот момент
                    """)
            .add(RelativeTime.FORMER, """
                    раньше | прежде | прежн* | ранее | бывш* | в прошлом | до реформ* | до изменени* | до поправ* \
                    | до референдума | до этого | старый | старая | старое | старые | старого | старой | старом \
                    | старых | до конституционной реформы | предыдущ*
                    """)
            .add(RelativeTime.years(-1), "в прошлом году | прошлый год | прошлого года | год назад | годом ранее")
            .add(RelativeTime.years(0), "в этом году | в текущем году | в нынешнем году | этого года | текущего года")
            .add(RelativeTime.years(1), "в следующем году | в будущем году | следующего года | через год")
            .add(RelativeTime.years(-2), "позапрошлом году | в позапрошлом году")
            .add(RelativeTime.months(-1), "в прошлом месяце | месяц назад | прошлого месяца")
            .add(RelativeTime.months(0), "в этом месяце | этого месяца")
            .add(RelativeTime.months(1), "в следующем месяце | через месяц")
            .add(RelativeTime.days(-1), "вчера")
            .add(RelativeTime.days(1), "завтра");
    private static final Phrases<Boolean> IDIOMS = new Phrases<Boolean>()
            .add(
                    true,
                    "бывш* президент* | бывш* глав* | бывш* премьер* | бывш* министр* | бывш* депутат* | бывш* судь*");
    private static final Map<String, ChronoUnit> UNITS = Map.ofEntries(
            Map.entry("год", ChronoUnit.YEARS),
            Map.entry("года", ChronoUnit.YEARS),
            Map.entry("лет", ChronoUnit.YEARS),
            Map.entry("месяц", ChronoUnit.MONTHS),
            Map.entry("месяца", ChronoUnit.MONTHS),
            Map.entry("месяцев", ChronoUnit.MONTHS),
            Map.entry("неделю", ChronoUnit.WEEKS),
            Map.entry("недели", ChronoUnit.WEEKS),
            Map.entry("недель", ChronoUnit.WEEKS),
            Map.entry("день", ChronoUnit.DAYS),
            Map.entry("дня", ChronoUnit.DAYS),
            Map.entry("дней", ChronoUnit.DAYS));

    private RussianTimeCues() {}

    @Override
    public @Nullable Language mixedWith() {
        return Language.KAZAKH;
    }

    @Override
    public Phrases<Kind> before() {
        return BEFORE;
    }

    @Override
    public Phrases<Kind> beforeEvent() {
        return BEFORE_EVENT;
    }

    /** Without a preposition the genitive belongs to the noun before it: "поправки 2022 года". */
    @Override
    public Map<String, Kind> yearEndings() {
        return Map.of("года", Kind.NAMED, "г", Kind.NAMED, "годов", Kind.NAMED, "гг", Kind.NAMED);
    }

    @Override
    public Phrases<Boolean> events() {
        return EVENTS;
    }

    @Override
    public Phrases<Set<String>> spans() {
        return SPANS;
    }

    @Override
    public Set<String> questionWords() {
        return Set.of("когда", "что", "как", "кто", "где", "какие", "какая", "какой", "сколько", "почему", "чего");
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
        return Set.of("назад", "тому");
    }
}
