package kz.reformbot.language.quantity;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import kz.reformbot.language.quantity.TimeReference.Kind;

/** English words around dates. */
final class EnglishTimeCues implements TimeCues {
    static final TimeCues INSTANCE = new EnglishTimeCues();

    private static final Phrases<Kind> BEFORE = new Phrases<Kind>()
            .add(
                    Kind.AS_OF,
                    "in | on | at | during | in the year | as of | as at | by | for | of the year | throughout")
            .add(Kind.AS_OF, "by the end of | at the end of | in early | in late | in mid | in the middle of | around")
            .add(Kind.BEFORE, "before | until | till | prior to | up to | earlier than | before the year | pre | pre -")
            .add(Kind.AFTER, "after | following | later than | post | post -")
            .add(Kind.SINCE, "since | from | starting | starting from | starting in | beginning in | as from")
            .add(Kind.NAMED, "of | for the");
    private static final Phrases<Kind> BEFORE_EVENT = new Phrases<Kind>()
            .add(Kind.BEFORE, "before | until | till | prior to | up to")
            .add(Kind.AFTER, "after | following")
            .add(Kind.SINCE, "since");
    private static final Phrases<Kind> AFTER = new Phrases<Kind>().add(Kind.SINCE, "onwards | onward");
    private static final Phrases<Boolean> EVENTS = new Phrases<Boolean>().add(true, """
                    referendum* | election* | constitution* | reform* | amendment* | law | laws | act | acts | decree* \
                    | address* | vote | votes | voting | ballot* | package* | protest* | event* | census | version \
                    | edition | text | plan | campaign | changes | unrest | speech | rules | parliament | mazhilis \
                    | majilis | presidential | vybory | parliamentary | constitutional
                    """);
    private static final Phrases<Set<String>> SPANS = new Phrases<Set<String>>()
            .add(Set.of("and"), "between")
            .add(Set.of("to", "until", "till", "through"), "from");
    private static final Phrases<RelativeTime> RELATIVE = new Phrases<RelativeTime>()
            .add(RelativeTime.NOW, """
                    now | today | currently | current | at the moment | at present | presently | nowadays | right now \
                    | these days | at this moment | as of now | as of today
                    """)
            .add(RelativeTime.FORMER, """
                    previously | formerly | former | used to | earlier | in the past | back then | the old \
                    | before the reform | before the reforms | before reform | before reforms \
                    | before the amendments | before the changes | before the change | before the referendum \
                    | prior to the reform | prior to the reforms | before that | in the old days \
                    | be before | like before | it before | before ? | before then | use to | previous
                    """)
            .add(RelativeTime.years(-1), "last year | a year ago | one year ago | previous year | the previous year")
            .add(RelativeTime.years(0), "this year | the current year")
            .add(RelativeTime.years(1), "next year")
            .add(RelativeTime.months(-1), "last month | a month ago")
            .add(RelativeTime.months(0), "this month")
            .add(RelativeTime.months(1), "next month")
            .add(RelativeTime.days(-1), "yesterday")
            .add(RelativeTime.days(1), "tomorrow");
    private static final Phrases<Boolean> IDIOMS = new Phrases<Boolean>()
            .add(
                    true,
                    "former president* | former head* | former prime | former minister* | former deput* | former judge*");
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "year", ChronoUnit.YEARS,
            "years", ChronoUnit.YEARS,
            "month", ChronoUnit.MONTHS,
            "months", ChronoUnit.MONTHS,
            "week", ChronoUnit.WEEKS,
            "weeks", ChronoUnit.WEEKS,
            "day", ChronoUnit.DAYS,
            "days", ChronoUnit.DAYS);

    private EnglishTimeCues() {}

    @Override
    public Phrases<Kind> before() {
        return BEFORE;
    }

    @Override
    public Phrases<Kind> beforeEvent() {
        return BEFORE_EVENT;
    }

    @Override
    public Phrases<Kind> after() {
        return AFTER;
    }

    @Override
    public Set<String> determiners() {
        return Set.of("the", "this", "that", "a", "its", "their", "s", "new", "early");
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
        return Set.of("when", "what", "how", "who", "which", "do", "does", "did", "is", "are", "was", "were");
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
        return Set.of("ago", "back");
    }
}
