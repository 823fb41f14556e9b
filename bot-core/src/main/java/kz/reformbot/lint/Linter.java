package kz.reformbot.lint;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.reformbot.knowledge.Document;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.knowledge.Problem;

/** Checks a folder against every rule of the format. Immutable and safe to share. */
public final class Linter {
    /**
     * How long a topic counts as reviewed: half a year. Laws that the folder tells of are amended about that often, so
     * a topic that nobody looked at for longer may well have missed a change.
     */
    public static final Period REVIEW_PERIOD = Period.ofDays(183);

    /** Every rule: the folder's files first, then the text, then what ties the two together. */
    private static final List<LintRule> RULES = List.of(
            new Translations(),
            new SectionsDiffer(),
            new SectionEmpty(),
            new NotAQuestion(),
            new AskedMissing(),
            new Uncited(),
            new UnknownSource(),
            new UnusedSource(),
            new SourcesDiffer(),
            new QuantitiesDiffer(),
            new SourceEntry(),
            new TopicLink(),
            new Supersession(),
            new StatusAndValidity(),
            new Reviewed(),
            new GlossaryFormMissing(),
            new GlossaryFormTwice(),
            new GlossaryUnused(),
            new AreaEntry(),
            new TimelineEntry(),
            new TimelineDiffers(),
            new DeadLink());

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::path)
            .thenComparingInt(Problem::line)
            .thenComparing(Problem::rule)
            .thenComparing(Problem::message);

    private final Period reviewPeriod;

    public Linter() {
        this(REVIEW_PERIOD);
    }

    /** A linter for which a topic counts as reviewed for the given time. */
    public Linter(Period reviewPeriod) {
        if (reviewPeriod.isNegative() || reviewPeriod.isZero()) {
            throw new IllegalArgumentException("The review period must be longer than nothing, but is " + reviewPeriod);
        }
        this.reviewPeriod = reviewPeriod;
    }

    /** What each rule asks for, by its name, in the order in which they run. */
    public static Map<String, String> rules() {
        Map<String, String> rules = new LinkedHashMap<>();
        RULES.forEach(rule -> rules.put(rule.name(), rule.checks()));
        return rules;
    }

    /** What reading found and what the rules find, by file and line. A plain folder has only the former. */
    public List<Problem> lint(KnowledgeBase knowledge, LocalDate today) {
        List<Problem> problems = new ArrayList<>(knowledge.problems());
        if (isCurated(knowledge)) {
            LintedFolder folder = new LintedFolder(knowledge, today, reviewPeriod);
            RULES.forEach(rule -> problems.addAll(rule.check(folder)));
        }
        problems.sort(BY_PLACE);
        return problems;
    }

    /** Whether the folder follows the format, or means to. */
    static boolean isCurated(KnowledgeBase knowledge) {
        return !knowledge.topics().isEmpty()
                || !knowledge.sources().isEmpty()
                || !knowledge.timeline().isEmpty()
                || !knowledge.glossary().terms().isEmpty()
                || knowledge.documents().stream().anyMatch(Document::curated);
    }
}
