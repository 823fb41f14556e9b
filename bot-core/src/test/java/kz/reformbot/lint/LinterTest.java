package kz.reformbot.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Period;
import kz.reformbot.knowledge.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test spoils one thing of a clean folder and expects just what the linter says of it. */
class LinterTest {
    private static final String EN = "parties/registration/en.md";
    private static final String RU = "parties/registration/ru.md";
    private static final String KK = "parties/registration/kk.md";
    private static final String TOPIC = "parties/registration/topic.yml";
    private static final String BEFORE = "parties/before/topic.yml";

    @TempDir
    Path root;

    private LintedTestFolder clean() {
        return LintedTestFolder.clean(root);
    }

    @Test
    void aCleanFolderHasNoProblems() {
        clean().finds();
    }

    @Test
    void aPlainFolderIsOnlyRead() {
        LintedTestFolder plain = LintedTestFolder.empty(root)
                .file("notes/a.md", "# A\n\nNo source, [no link](gone.md).\n\n# A\n\n#\n")
                .file("b.txt", "Only text.");
        plain.finds();
        assertThat(LintReport.of(plain.read(), plain.problems()).summary())
                .isEqualTo("0 errors, 0 warnings in 2 documents of a plain folder: only reading was checked");
    }

    @Test
    void anEmptyFolderHasNoProblems() {
        LintedTestFolder.empty(root).finds();
    }

    // Files and sections

    @Test
    void aLanguageIsMissing() {
        clean().without("parties/before/kk.md")
                .with(KK, "[бұрынғы ережеде](../before/kk.md#members)", "бұрынғы ережеде")
                .finds("parties/before/topic.yml:1: error: the topic has no kk.md; translate it [translations]");
    }

    @Test
    void anUnreadLanguageIsNotMissing() {
        clean().file(KK, "")
                .finds(KK + ":1: error: this file has no section; write a question and its answer [file-empty]");
    }

    @Test
    void aLanguageStandsTwice() {
        clean().file("parties/before/en.txt", "Before\n\nThen 20,000. [S2]\n")
                .finds(
                        "parties/before/en.txt:1: warning: this heading is no question; write it as a person would ask [not-a-question]",
                        "parties/before/en.txt:1: error: the topic stands in this language already; keep this file or en.md"
                                + " [translations]");
    }

    @Test
    void aTopicFileIsMissing() {
        clean().without(BEFORE)
                .with(TOPIC, "supersedes: [parties/before]\n", "")
                .finds(
                        "parties/before/en.md:1: error: there is no topic.yml beside this file [topic-missing]",
                        "parties/before/kk.md:1: error: there is no topic.yml beside this file [topic-missing]",
                        "parties/before/ru.md:1: error: there is no topic.yml beside this file [topic-missing]");
    }

    @Test
    void aTopicFileStandsInTheWrongPlace() {
        clean().file("topic.yml", "status: in-force\n")
                .finds(
                        "topic.yml:1: error: a topic.yml stands in a topic's folder, not beside sources.yml [topic-place]");
    }

    @Test
    void aSectionIsMissingInOneLanguage() {
        clean().with(EN, "{#share}", "{#shares}")
                .finds(
                        EN + ":3: error: the section {#share} is missing here; ru.md:9 has it [sections-differ]",
                        KK + ":3: error: the section {#shares} is missing here; en.md:9 has it [sections-differ]",
                        RU + ":3: error: the section {#shares} is missing here; en.md:9 has it [sections-differ]");
    }

    @Test
    void sectionsStandInAnotherOrder() {
        clean().file(KK, """
                        ## Қандай үлес керек? {#share}
                        Үлестер мынадай:

                        - ерлер: 70,5 % [S1]
                        - әйелдер: 29,5 % [S1]

                        ## Партияға неше мүше керек? {#members}
                        <!-- asked: партия мөлшері -->
                        2022 жылғы 5 қарашадан бері кемінде 5 000. [S1]

                        Толығырақ бұрынғы ережеде. [S2]
                        """)
                .finds(KK + ":1: error: the section {#share} stands where en.md:3 has {#members}; keep one order in all"
                        + " languages [sections-differ]");
    }

    @Test
    void anAnchorStandsTwice() {
        clean().with(EN, "- women", "## And this? {#members}\n- women")
                .with(RU, "- женщины", "## А это? {#other}\n- женщины")
                .with(KK, "- әйелдер", "## Ал бұл? {#other}\n- әйелдер")
                .finds(
                        EN + ":9: error: the section {#other} is missing here; ru.md:13 has it [sections-differ]",
                        EN + ":13: error: the anchor {#members} stands twice in this file [anchor-twice]");
    }

    @Test
    void aHeadingHasNoAnchor() {
        clean().with(EN, " {#share}", "")
                .finds(
                        EN + ":3: error: the section {#share} is missing here; ru.md:9 has it [sections-differ]",
                        EN + ":9: error: this heading has no anchor; write one behind it, the same in every language:"
                                + " {#anchor} [anchor-missing]");
    }

    @Test
    void aHeadingHasNoText() {
        clean().with(EN, "What share is needed? ", "")
                .finds(EN + ":9: error: this heading has no text; write a question [heading-empty]");
    }

    @Test
    void textStandsUnderTheTitle() {
        clean().with(EN, "party\n\n## How", "party\n\nWelcome. [S1]\n\n## How")
                .finds(EN + ":1: error: this text stands under no heading of its own; put it under a question with an"
                        + " anchor [anchor-missing]");
    }

    @Test
    void aSectionIsEmpty() {
        clean().with("parties/before/en.md", "Then 20,000. [S2]\n", "")
                .finds(
                        "parties/before/en.md:3: error: the section {#members} lacks 20000 here, which stands at ru.md:4 and"
                                + " kk.md:4 [quantities-differ]",
                        "parties/before/en.md:3: error: the section {#members} has no text [section-empty]",
                        "parties/before/en.md:3: warning: the section {#members} does not cite S2 here, which is cited at"
                                + " ru.md:4 and kk.md:4 [sources-differ]");
    }

    @Test
    void aHeadingIsNoQuestion() {
        clean().with(EN, "What share is needed?", "The share")
                .finds(EN
                        + ":9: warning: this heading is no question; write it as a person would ask [not-a-question]");
    }

    @Test
    void aQuestionMayEndInAQuote() {
        clean().with(EN, "What share is needed?", "What is meant by “share?”").finds();
    }

    @Test
    void oneLanguageHasNoOtherWaysToAsk() {
        clean().with(KK, "<!-- asked: партия мөлшері -->\n", "")
                .finds(KK + ":3: warning: the section {#members} has no <!-- asked: … -->; en.md:3 has one"
                        + " [asked-missing]");
    }

    // Sources

    @Test
    void aSentenceHasNoSource() {
        clean().with(EN, "2022. [S1]", "2022.")
                .with(RU, "года. [S1]", "года.")
                .with(KK, "5 000. [S1]", "5 000.")
                .finds(
                        EN
                                + ":5: error: this sentence has no source; end it with one, such as [S12]: \"At least 5,000, since"
                                + " 5 November 2022.\" [uncited]",
                        KK + ":5: error: this sentence has no source; end it with one, such as [S12]: \"2022 жылғы 5"
                                + " қарашадан бері кемінде 5 000.\" [uncited]",
                        RU
                                + ":5: error: this sentence has no source; end it with one, such as [S12]: \"Не менее 5 000, с 5"
                                + " ноября 2022 года.\" [uncited]");
    }

    @Test
    void aLongSentenceIsQuotedInPart() {
        clean().with(
                        EN,
                        "- women",
                        "\nA label that ends with a colon but has nothing at all under it:\n\n## Who? {#who}\n- women")
                .with(RU, "- женщины", "## Кто? {#who}\n- женщины")
                .with(KK, "- әйелдер", "## Кім? {#who}\n- әйелдер")
                .finds(EN
                        + ":14: error: this sentence has no source; end it with one, such as [S12]: \"A label that ends with"
                        + " a colon but has nothing at all under…\" [uncited]");
    }

    @Test
    void aCitedSourceIsUnknown() {
        clean().with("parties/before/en.md", "[S2]", "[S2][S9b]")
                .with("parties/before/ru.md", "[S2]", "[S2, S9b]")
                .with("parties/before/kk.md", "[S2]", "[S9b]. [S2]")
                .finds(
                        "parties/before/en.md:4: error: there is no source S9b in sources.yml [unknown-source]",
                        "parties/before/kk.md:4: error: there is no source S9b in sources.yml [unknown-source]",
                        "parties/before/ru.md:4: error: there is no source S9b in sources.yml [unknown-source]");
    }

    @Test
    void anEventsSourceIsUnknown() {
        clean().with("timeline.yml", "[S1]", "[S1, S9]")
                .finds("timeline.yml:1: error: there is no source S9 in sources.yml [unknown-source]");
    }

    @Test
    void theBibliographyIsMissing() {
        clean().without("sources.yml")
                .finds(
                        "sources.yml:1: error: there is no source in this file, but 16 citations need one [unknown-source]");
    }

    @Test
    void aBrokenBibliographyIsOneProblem() {
        clean().file("sources.yml", "- id: S1\n  title: \"open\n")
                .finds("sources.yml:3: error: this is not YAML: found unexpected end of stream [yaml]");
    }

    @Test
    void aSourceIsNotCited() {
        clean().with("sources.yml", "  date: 2002\n", "  date: 2002\n- id: S3\n  title: Unused\n")
                .finds("sources.yml:8: warning: nothing cites the source S3 [unused-source]");
    }

    @Test
    void aSourceMayBeCitedWhereNothingCouldBeRead() {
        clean().with("sources.yml", "  date: 2002\n", "  date: 2002\n- id: S3\n  title: Perhaps used\n")
                .file("timeline.yml", "- [")
                .finds(
                        "timeline.yml:1: error: this is not YAML: expected the node content, but found '<stream end>' [yaml]");
    }

    @Test
    void sourcesDifferBetweenLanguages() {
        clean().with(KK, "29,5 % [S1]", "29,5 % [S1][S2]")
                .with(RU, "правиле](../before/ru.md#members). [S2]", "правиле](../before/ru.md#members). [S1]")
                .finds(
                        KK
                                + ":13: warning: the section {#share} cites S2 here, which is not cited at en.md:13 and ru.md:13"
                                + " [sources-differ]",
                        RU + ":7: warning: the section {#members} does not cite S2 here, which is cited at en.md:7 and"
                                + " kk.md:7 [sources-differ]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "adilet.zan.kz/rus",
                "/rus/docs",
                "ftp://adilet.zan.kz/",
                "https:///docs",
                "http://a b",
                "file:///etc"
            })
    void aSourcesAddressIsNotOfTheWeb(String url) {
        clean().with("sources.yml", "https://adilet.zan.kz/rus/docs/Z2200000154", "\"" + url + "\"")
                .finds("sources.yml:1: error: the url of S1 is no absolute http or https address: " + url
                        + " [source-entry]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.11.2022", "2022-13-01", "2022-11-5", "November 2022", "22"})
    void aSourcesDateIsNone(String date) {
        clean().with("sources.yml", "date: 2022-11-05", "date: " + date)
                .finds("sources.yml:1: error: the date of S1 is none; write it as 2022-06-05, 2022-06 or 2022, not "
                        + date + " [source-entry]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "2026-12", "2027"})
    void aSourcesDateIsInTheFuture(String date) {
        clean().with("sources.yml", "date: 2022-11-05", "date: " + date)
                .finds("sources.yml:1: error: the date of S1 is in the future: " + date + " [source-entry]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-11", "2026"})
    void aSourceMayBeOfToday(String date) {
        clean().with("sources.yml", "date: 2022-11-05", "date: " + date).finds();
    }

    @Test
    void aSourceHasNoTitle() {
        clean().with("sources.yml", "  title: Law on parties of 2002\n", "")
                .finds("sources.yml:5: error: source S2 has no title [source-title]");
    }

    // Numbers and dates

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "At least 5,000     | At least 50,000    | 50000      | 5000       | members | 5",
                "5 November 2022    | 6 November 2022    | 2022-11-06 | 2022-11-05 | members | 5",
                "5 November 2022    | 5 December 2022    | 2022-12-05 | 2022-11-05 | members | 5",
                "men: 70.5%         | men: 75%           | 75%        | 70.5%      | share   | 13",
            })
    void aNumberDiffers(String right, String wrong, String said, String meant, String anchor, int line) {
        int place = line == 13 ? 12 : line;
        clean().with(EN, anchor.equals("share") ? "- " + right : right, anchor.equals("share") ? "- " + wrong : wrong)
                .finds(EN + ":" + place + ": error: the section {#" + anchor + "} says " + said + " here, where ru.md:"
                        + place + " and kk.md:" + place + " say " + meant + " [quantities-differ]");
    }

    @Test
    void twoNumbersChangedPlaces() {
        clean().with(KK, "70,5 %", "x")
                .with(KK, "29,5 %", "70,5 %")
                .with(KK, "x", "29,5 %")
                .finds(
                        KK + ":12: error: the section {#share} says 29.5% here, where en.md:12 and ru.md:12 say 70.5%"
                                + " [quantities-differ]",
                        KK + ":13: error: the section {#share} says 70.5% here, where en.md:13 and ru.md:13 say 29.5%"
                                + " [quantities-differ]");
    }

    @Test
    void aNumberStandsInOneLanguageOnly() {
        clean().with(RU, "Подробнее", "12 раз подробнее")
                .finds(RU
                        + ":7: error: the section {#members} says 12 here, which does not stand at en.md:7 and kk.md:7"
                        + " [quantities-differ]");
    }

    @Test
    void aNumberIsMissingInOneLanguage() {
        clean().with(RU, "Не менее 5 000, с", "С")
                .finds(RU + ":5: error: the section {#members} lacks 5000 here, which stands at en.md:5 and kk.md:5"
                        + " [quantities-differ]");
    }

    @Test
    void aHeadingsNumberDiffers() {
        clean().with(RU, "Сколько членов нужно партии", "Сколько членов нужно партии в 2023 году")
                .finds(RU
                        + ":3: error: the section {#members} says 2023 here, which does not stand at en.md:3 and kk.md:3"
                        + " [quantities-differ]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "At least 5,000  | At least 5000",
                "At least 5,000  | At least five thousand",
                "At least 5,000  | At least 5 thousand",
                "At least 5,000  | At least 5,000 in one list",
                "5 November 2022 | 2022-11-05",
                "5 November 2022 | November 5, 2022",
            })
    void theSameNumberMayBeWrittenInAnotherWay(String text, String other) {
        clean().with(EN, text, other).finds();
    }

    @Test
    void aSectionBuiltInAnotherWayIsComparedWhole() {
        clean().with(
                        KK,
                        "Үлестер мынадай:\n\n- ерлер: 70,5 % [S1]\n- ",
                        "Ерлер: 70,5 % [S1].\nӘйелдер: 29 % [S1]. Жоқ, ")
                .finds(KK
                        + ":11: error: the section {#share} says 29% here, which does not stand at en.md:12 and ru.md:12"
                        + " [quantities-differ]");
    }

    // topic.yml

    @ParameterizedTest
    @CsvSource({"supersedes, 4", "superseded-by, 4", "related, 5"})
    void aTopicNamesOneThatDoesNotExist(String key, int line) {
        LintedTestFolder folder = line == 5
                ? clean().with(TOPIC, "related: [parties/before]", "related:\n  - parties/gone")
                : clean().with(
                                TOPIC,
                                "related: [parties/before]",
                                key.equals("supersedes") ? "" : key + ": [parties/gone]");
        if (key.equals("supersedes")) {
            folder = folder.with(
                    TOPIC, "supersedes: [parties/before]", "supersedes:\n  [parties/before,\n  parties/gone]");
        }
        folder.finds(
                TOPIC + ":" + (key.equals("supersedes") ? 5 : line) + ": error: there is no topic 'parties/gone' for "
                        + key + "; a topic is named by its folder, such as parties/registration [topic-link]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"related", "superseded-by"})
    void aTopicNamesItself(String key) {
        clean().with(TOPIC, "related: [parties/before]", key + ": [parties/registration]")
                .finds(TOPIC + ":4: error: the topic names itself under " + key + " [topic-link]");
    }

    @Test
    void anUnreadTopicMayBeNamed() {
        clean().with(BEFORE, "status: superseded", "status: gone")
                .finds(
                        "parties/before/topic.yml:1: error: the status is missing or not one of proposed, adopted, in-force,"
                                + " superseded, rejected [status]");
    }

    @Test
    void onlyTheNewTopicSaysThatItSupersedes() {
        clean().with(BEFORE, "[parties/registration]", "[parties/third]")
                .file(
                        "parties/third/topic.yml",
                        "status: proposed\nsupersedes: [parties/before]\nreviewed: 2026-11-01\n")
                .file("parties/third/en.md", "## Why? {#why}\nSo. [S1]\n")
                .file("parties/third/ru.md", "## Почему? {#why}\nТак. [S1]\n")
                .file("parties/third/kk.md", "## Неге? {#why}\nСолай. [S1]\n")
                .finds(TOPIC + ":3: error: the topic.yml of parties/before does not say so; add there: superseded-by:"
                        + " [parties/registration] [supersession]");
    }

    @Test
    void onlyTheOldTopicSaysThatItIsSuperseded() {
        clean().with(TOPIC, "supersedes: [parties/before]\n", "")
                .finds(BEFORE
                        + ":3: error: the topic.yml of parties/registration does not say so; add there: supersedes:"
                        + " [parties/before] [supersession]");
    }

    @Test
    void twoTopicsSupersedeEachOther() {
        clean().with(BEFORE, "reviewed", "supersedes: [parties/registration]\nreviewed")
                .with(TOPIC, "related: [parties/before]", "superseded-by: [parties/before]")
                .finds(BEFORE
                        + ":4: error: the topic supersedes parties/registration, which in turn supersedes it; a circle"
                        + " has no newest [supersession]");
    }

    @Test
    void theValidityOfTwoTopicsOverlaps() {
        clean().with(BEFORE, "2022-11-04", "2022-11-05")
                .finds(BEFORE
                        + ":2: error: the topic holds until 2022-11-05, but parties/registration, which supersedes it,"
                        + " from 2022-11-05 on; let one end before the other begins [supersession]");
    }

    @Test
    void aSupersededTopicNamesNoSuccessor() {
        clean().with(BEFORE, "superseded-by: [parties/registration]\n", "")
                .with(TOPIC, "supersedes: [parties/before]\n", "")
                .finds(BEFORE
                        + ":1: error: the topic is superseded, but superseded-by names no topic [status-and-validity]");
    }

    @ParameterizedTest
    @CsvSource({"2002-07-15/.., 2", "2002-07-15, 2"})
    void aSupersededTopicHasNoLastDay(String valid, int line) {
        clean().with(BEFORE, "2002-07-15/2022-11-04", valid)
                .finds(BEFORE + ":" + line
                        + ": error: the topic is superseded, but has no last day; end it as in valid:"
                        + " 2022-06-08/2026-06-30 [status-and-validity]");
    }

    @Test
    void aSupersededTopicIsStillValid() {
        clean().with(BEFORE, "2022-11-04", "2026-11-23")
                .with(TOPIC, "2022-11-05/..", "2026-11-24/..")
                .with(TOPIC, "in-force", "adopted")
                .finds(BEFORE + ":2: error: the topic is superseded, but valid until 2026-11-23 [status-and-validity]");
    }

    @Test
    void aTopicInForceHasEnded() {
        clean().with(TOPIC, "2022-11-05/..", "2022-11-05/2026-11-22")
                .finds(TOPIC + ":2: error: the topic is in force, but its validity ended on 2026-11-22"
                        + " [status-and-validity]");
    }

    @Test
    void aTopicInForceEndsToday() {
        clean().with(TOPIC, "2022-11-05/..", "2022-11-05/2026-11-23").finds();
    }

    @Test
    void aTopicInForceHasNotBegun() {
        clean().with(TOPIC, "2022-11-05/..", "2026-11-24/..")
                .finds(TOPIC
                        + ":2: error: the topic is in force, but valid only from 2026-11-24 on; until then it is adopted"
                        + " [status-and-validity]");
    }

    @Test
    void aTopicDoesNotSayWhenItIsValid() {
        clean().with(TOPIC, "valid: 2022-11-05/..\n", "")
                .finds(TOPIC + ":1: warning: the topic does not say when it is valid; add valid: 2022-06-08/.."
                        + " [status-and-validity]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proposed", "rejected"})
    void whatNeverCameIntoForceIsValidOnNoDay(String status) {
        clean().with(TOPIC, "in-force\nvalid: 2022-11-05/..", status).finds();
    }

    @Test
    void aTopicIsNotReviewed() {
        clean().with(TOPIC, "reviewed: 2026-11-01\n", "")
                .finds(TOPIC + ":1: error: the topic does not say when it was checked last; add reviewed: 2026-11-23"
                        + " [reviewed]");
    }

    @Test
    void aReviewIsNoDay() {
        clean().with(TOPIC, "2026-11-01", "soon")
                .finds(TOPIC + ":5: error: 'reviewed' is not a day; write it as 2026-11-23 [reviewed]");
    }

    @Test
    void aReviewHasExpired() {
        clean().with(TOPIC, "2026-11-01", "2026-05-23")
                .finds(TOPIC
                        + ":5: error: the last review, on 2026-05-23, is older than 2026-05-24; check the topic anew"
                        + " [reviewed]");
    }

    @Test
    void aReviewOfHalfAYearAgoStillCounts() {
        clean().with(TOPIC, "2026-11-01", "2026-05-24").finds();
    }

    @Test
    void theReviewPeriodIsASetting() {
        assertThat(new Linter(Period.ofDays(21)).lint(clean().read(), LintedTestFolder.TODAY))
                .extracting(Problem::rule)
                .containsExactly("reviewed", "reviewed");
        assertThatThrownBy(() -> new Linter(Period.ZERO))
                .hasMessage("The review period must be longer than nothing, but is P0D");
    }

    @Test
    void aReviewIsInTheFuture() {
        clean().with(TOPIC, "2026-11-01", "2026-11-24")
                .finds(TOPIC + ":5: error: the last review is in the future [reviewed]");
    }

    // Glossary

    @Test
    void aTermHasNoFormInALanguage() {
        clean().with("glossary.yml", "  kk: [партия]\n", "")
                .finds("glossary.yml:1: error: the term 'party' has no form under kk [glossary-form-missing]");
    }

    @Test
    void twoTermsHaveOneForm() {
        clean().file("glossary.yml", """
                        - id: party
                          en: [party, Members]
                          ru: [партия]
                          kk: [партия]
                        - id: member
                          en: [member, members]
                          ru: [член]
                          kk: [мүше]
                        - id: share
                          en: [share, Share]
                          ru: [доля]
                          kk: [үлес]
                        """)
                .finds(
                        "glossary.yml:5: warning: the form 'members' of 'member' is also one of 'party' on line 1"
                                + " [glossary-form-twice]",
                        "glossary.yml:9: warning: the term 'share' has the form 'Share' twice [glossary-form-twice]");
    }

    @Test
    void aTermOccursNowhere() {
        clean().file("glossary.yml", "- id: senate\n  en: [Senate]\n  ru: [Сенат]\n  kk: [Сенат]\n")
                .finds("glossary.yml:1: warning: no form of the term 'senate' occurs in the folder in its language"
                        + " [glossary-unused]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"parties", "the old rules", "party size", "Registering"})
    void anInflectedTermOccurs(String form) {
        clean().file("glossary.yml", "- id: some\n  en: [" + form + "]\n  ru: [нигде]\n  kk: [еш]\n")
                .finds();
    }

    @Test
    void wordsOfATermApartAreNoTerm() {
        clean().file("glossary.yml", "- id: some\n  en: [old members]\n  ru: [нигде]\n  kk: [еш]\n")
                .finds("glossary.yml:1: warning: no form of the term 'some' occurs in the folder in its language"
                        + " [glossary-unused]");
    }

    // Areas

    private static final String PARTIES = "- id: parties\n  en: Parties\n  ru: Партии\n  kk: Партиялар\n";

    @Test
    void areasWithTitlesAreInOrder() {
        clean().file("areas.yml", PARTIES).finds();
    }

    @Test
    void anAreaHasNoTitleInALanguage() {
        clean().file("areas.yml", PARTIES.replace("  kk: Партиялар\n", ""))
                .finds("areas.yml:1: error: the area parties has no title under kk [area-entry]");
    }

    @Test
    void anAreaWithoutTopics() {
        clean().file("areas.yml", PARTIES + PARTIES.replace("id: parties", "id: courts"))
                .finds("areas.yml:5: error: no topic stands in a folder courts [area-entry]");
    }

    @Test
    void aFolderOfTopicsThatAreasForget() {
        clean().file("areas.yml", PARTIES.replace("id: parties", "id: courts"))
                .finds(
                        "areas.yml:1: error: no topic stands in a folder courts [area-entry]",
                        "areas.yml:1: error: the folder parties has no entry [area-entry]");
    }

    // Timeline

    @Test
    void anEventHasNoTitleInALanguage() {
        clean().with("timeline.yml", "  kk: 5 000 мүше жеткілікті\n", "")
                .finds("timeline.yml:1: error: the event of 2022-11-05 has no title under kk [timeline-entry]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "parties/registration#gone | topic 'parties/registration' has no section {#gone}",
                "parties/gone#members      | there is no topic 'parties/gone'",
                "parties                   | there is no topic 'parties'",
            })
    void anEventLeadsNowhere(String section, String why) {
        clean().with("timeline.yml", "parties/registration#members", section)
                .finds("timeline.yml:1: error: the event of 2022-11-05 leads nowhere: " + why + " [timeline-entry]");
    }

    @Test
    void anEventMayLeadToAWholeTopic() {
        clean().with("timeline.yml", "parties/registration#members", "parties/registration")
                .finds();
    }

    @Test
    void anEventsDateIsNone() {
        clean().with("timeline.yml", "2022-11-05", "5.11.2022")
                .finds(
                        "timeline.yml:1: error: an event needs a date (2022-06-05, 2022-06 or 2022) and titles under en, ru"
                                + " and kk [timeline-event]");
    }

    @Test
    void anEventsTitlesDisagree() {
        clean().with("timeline.yml", "5 000 мүше", "50 000 мүше")
                .finds(
                        "timeline.yml:1: error: the event of 2022-11-05 says 5000 in one language, but not under kk"
                                + " [timeline-differs]",
                        "timeline.yml:1: error: the event of 2022-11-05 says 50000 in one language, but not under en and ru"
                                + " [timeline-differs]");
    }

    // Links

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../gone/en.md",
                "../before/en.md#gone",
                "#gone",
                "gone.md",
                "/parties/before/en.md",
                "../../../nowhere/at/all.md",
                "%00",
                "%zz"
            })
    void aLinkIsDead(String target) {
        clean().with(EN, "../before/en.md#members", target)
                .finds(EN + ":7: error: this link leads nowhere: " + target + " [dead-link]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../before/en.md",
                "../before/ru.md#members",
                "#share",
                "en.md#share",
                "../before",
                "../../sources.yml",
                "../%62efore/en.md",
                "https://example.org/gone.md",
                "mailto:someone@example.org",
                "//example.org/gone"
            })
    void aLinkLeadsSomewhere(String target) {
        clean().with(EN, "../before/en.md#members", target).finds();
    }

    // The list of rules

    @Test
    void everyRuleHasANameAndSaysWhatItAsksFor() {
        assertThat(Linter.rules()).hasSize(22).allSatisfy((name, checks) -> {
            assertThat(name).matches("[a-z]+(-[a-z]+)*");
            assertThat(checks).isNotBlank().doesNotEndWith(".");
        });
    }
}
