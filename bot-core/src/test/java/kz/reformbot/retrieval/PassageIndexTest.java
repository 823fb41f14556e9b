package kz.reformbot.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kz.reformbot.knowledge.Glossary;
import kz.reformbot.knowledge.TestFolder;
import kz.reformbot.language.Language;
import kz.reformbot.retrieval.QueryTerms.Notion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassageIndexTest {
    private static final String TOPIC = "status: in-force\nvalid: 2026-07-01/..\nreviewed: 2026-11-01\n";

    @TempDir
    Path root;

    private PassageIndex index = PassageIndex.of(List.of(), Glossary.EMPTY);

    @AfterEach
    void close() {
        index.close();
    }

    private PassageIndex indexOf(TestFolder folder) {
        index = PassageIndex.of(folder.read());
        return index;
    }

    /** A topic for each field in which a word can stand, and what makes words one. */
    private TestFolder folder() {
        return new TestFolder(root)
                .file("a/kurultai/topic.yml", TOPIC)
                .file("a/kurultai/en.md", """
                        # Supreme legislature

                        ## How many deputies are there? {#deputies}
                        <!-- asked: size of the chamber | headcount -->
                        There are 145 of them.

                        ## Who leads it? {#chair}
                        A chair whom the members elect.
                        """)
                .file("a/kurultai/ru.md", """
                        # Высший законодательный орган

                        ## Сколько депутатов? {#deputies}
                        Их 145, срок пять лет.

                        ## Кто возглавляет? {#chair}
                        Председатель.
                        """)
                .file("a/kurultai/kk.md", """
                        # Жоғары заң шығарушы орган

                        ## Неше депутат бар? {#deputies}
                        Олар 145.

                        ## Кім басқарады? {#chair}
                        Төраға.
                        """)
                .file("b/parties/topic.yml", TOPIC)
                .file(
                        "b/parties/en.md",
                        "# Parties\n\n## How is a party registered? {#registration}\nBy the ministry.\n")
                .file("glossary.yml", """
                        - id: deputy
                          en: [deputy, member of parliament, MP]
                          ru: [депутат]
                          kk: [депутат]
                          also: [deputat]
                        - id: legislature
                          en: [supreme legislature, Kurultai, Qurultay]
                          ru: [высший законодательный орган, Курултай]
                          kk: [жоғары заң шығарушы орган, Құрылтай]
                        """);
    }

    private void assertFinds(String language, String question, String... references) {
        assertThat(index.search(question, Language.ofCode(language).orElseThrow(), 3))
                .extracting(hit -> hit.passage().reference())
                .startsWith(references);
    }

    private void assertFindsNothing(String language, String question) {
        assertThat(index.search(question, Language.ofCode(language).orElseThrow(), 3))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "in the title,           supreme",
        "in the heading,         deputies",
        "in an asked variant,    headcount",
        "in the text,            145",
        "in another form,        chambers",
    })
    void aWordIsFound(String where, String word) {
        indexOf(folder());
        assertThat(index.search(word, Language.ENGLISH, 3))
                .as(where)
                .extracting(hit -> hit.passage().reference())
                .contains("a/kurultai#deputies");
    }

    @Test
    void eachLanguageIsSearchedForItself() {
        indexOf(folder());
        assertFinds("ru", "депутаты", "a/kurultai#deputies");
        assertFinds("kk", "депутаттар", "a/kurultai#deputies");
        assertFindsNothing("en", "срок");
        assertThat(index.search("145", Language.RUSSIAN, 9))
                .singleElement()
                .satisfies(
                        hit -> assertThat(hit.passage().document().language()).isEqualTo(Language.RUSSIAN));
        assertThat(index.languages()).containsExactlyInAnyOrder(Language.values());
        assertThat(index.size(Language.ENGLISH)).isEqualTo(3);
    }

    @Test
    void aSectionWhoseQuestionIsAskedComesBeforeOneThatOnlyHasTheWord() {
        indexOf(new TestFolder(root)
                .file(
                        "a.md",
                        "# A\n\n## What is a veto?\nA refusal by the head of state.\n\n"
                                + "## What else?\nThere is a veto too."));
        assertFinds("en", "veto", "a.md#what-is-a-veto", "a.md#what-else");
    }

    @ParameterizedTest
    @CsvSource({
        "en, How many MPs?,                   a synonym",
        "en, How many members of parliament?, a synonym of several words",
        "en, skolko deputat,                  a transliteration",
        "en, size of the Qurultay,            a spelling",
        "ru, размер Курултая,                 one word for several",
        "kk, Құрылтай мөлшері,                one word for several",
    })
    void theGlossaryJoinsWhatMeansTheSame(String language, String question, String how) {
        indexOf(folder());
        assertThat(index.search(question, Language.ofCode(language).orElseThrow(), 3))
                .as(how)
                .extracting(hit -> hit.passage().document().id())
                .startsWith("a/kurultai");
    }

    @ParameterizedTest
    @CsvSource({
        "RUSSIAN, ENGLISH, Сколько депутатов?,  deputi",
        "KAZAKH,  ENGLISH, Неше депутат бар?,   deputi",
        "ENGLISH, RUSSIAN, How many deputies?,  депутат",
        "KAZAKH,  RUSSIAN, депутаттар,          депутат",
    })
    void theGlossaryJoinsTheLanguages(Language asked, Language searched, String question, String term) {
        indexOf(folder());
        QueryTerms terms = index.terms(question, asked, searched);
        assertThat(terms.notions()).flatExtracting(Notion::ways).contains(List.of(term));
        assertThat(index.search(terms, 1))
                .extracting(hit -> hit.passage().reference())
                .containsExactly("a/kurultai#deputies");
    }

    @Test
    void severalWordsOfTheGlossaryAreOneNotion() {
        indexOf(folder());
        assertThat(index.terms("members of parliament in the supreme legislature", Language.ENGLISH, Language.ENGLISH)
                        .notions())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "en, deputeis",
        "en, ligislature",
        "ru, законадательный",
        "ru, председатиль",
        "kk, тораға",
    })
    void aMisspeltWordIsFound(String language, String word) {
        indexOf(folder());
        assertThat(index.search(word, Language.ofCode(language).orElseThrow(), 3))
                .extracting(hit -> hit.passage().document().id())
                .startsWith("a/kurultai");
    }

    @Test
    void aWordThatStandsSomewhereIsNotTakenForATypo() {
        indexOf(new TestFolder(root).file("a.md", "# A\n\n## Cats\nA motion.\n\n## Dogs\nA notion."));
        assertThat(index.terms("motion", Language.ENGLISH, Language.ENGLISH).notions())
                .extracting(Notion::ways)
                .containsExactly(List.of(List.of("motion")));
        assertFinds("en", "motion", "a.md#cats");
        assertFinds("en", "moition", "a.md#cats");
    }

    @ParameterizedTest
    @ValueSource(strings = {"146", "cats", "abc", "zzzzzzzz"})
    void numbersAndShortWordsAreNotCorrected(String word) {
        indexOf(folder());
        assertFindsNothing("en", word);
    }

    @Test
    void aCorrectedWordCountsLessThanATypedOne() {
        indexOf(folder());
        double typed = index.search("deputies", Language.ENGLISH, 1).get(0).score();
        double corrected = index.search("deputees", Language.ENGLISH, 1).get(0).score();
        assertThat(corrected).isPositive().isLessThan(typed);
    }

    @Test
    void aLongSectionIsOneHit() {
        String text = "The veto is a refusal by the head of the state and it is final. ".repeat(200);
        indexOf(new TestFolder(root).file("a.md", "# A\n\n## Long\n" + text + "\n\n## Short\nA veto."));
        assertThat(index.passages()).hasSizeGreaterThan(5);
        assertThat(index.search("veto", Language.ENGLISH, 10))
                .extracting(hit -> hit.passage().section().heading())
                .containsExactlyInAnyOrder("Long", "Short");
    }

    @Test
    void noMoreHitsThanAskedForBestFirst() {
        StringBuilder text = new StringBuilder("# A\n");
        for (int i = 0; i < 50; i++) {
            text.append("\n## Section ")
                    .append(i)
                    .append("\nA veto")
                    .append(" and a veto".repeat(i % 7))
                    .append(".\n");
        }
        indexOf(new TestFolder(root).file("a.md", text.toString()));
        List<Hit> hits = index.search("veto", Language.ENGLISH, 20);
        assertThat(hits).hasSize(20).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
        assertThat(hits).extracting(Hit::passage).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deputies AND (",
                "deputies~2",
                "\"deputies",
                "-deputies +zzz",
                "deputies^9",
                "deputies\\",
                "/.*/ deputies",
                "NOT deputies",
                "deputies\u0000",
                "\uD83D deputies"
            })
    void whatLuceneWouldReadAsSyntaxIsText(String question) {
        indexOf(folder());
        assertFinds("en", question, "a/kurultai#deputies");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*:*", "*", "[* TO *]", "/.*/", "\\", "depu*"})
    void aPatternMatchesNothing(String question) {
        indexOf(folder());
        assertFindsNothing("en", question);
    }

    @Test
    void someDocumentsOnly() {
        indexOf(folder());
        QueryTerms terms = index.terms("deputies of a party", Language.ENGLISH, Language.ENGLISH);
        assertThat(index.search(terms, 9, Set.of("b/parties")))
                .extracting(hit -> hit.passage().document().id())
                .containsOnly("b/parties");
        assertThat(index.search(terms, 9, Set.of("no/such"))).isEmpty();
    }

    @Test
    void theBeginningOfASectionByItsPlace() {
        indexOf(folder());
        assertThat(index.passage("a/kurultai", "chair", Language.KAZAKH)
                        .orElseThrow()
                        .text())
                .isEqualTo("Төраға.");
        assertThat(index.passage("b/parties", "registration", Language.KAZAKH)).isEmpty();
        assertThat(index.passage("a/kurultai", "gone", Language.ENGLISH)).isEmpty();
    }

    @Test
    void aRareWordTellsMoreThanACommonOneAndAnUnknownOneMost() {
        indexOf(folder());
        double common = index.idf("legislatur", Language.ENGLISH);
        double rare = index.idf("ministri", Language.ENGLISH);
        double unknown = index.idf("unknown", Language.ENGLISH);
        assertThat(common).isPositive().isLessThan(rare);
        assertThat(unknown).isGreaterThan(rare);
    }

    @Test
    void anEmptyIndexFindsNothing() {
        assertFindsNothing("en", "deputies");
        assertThat(index.languages()).isEmpty();
        assertThat(index.idf("x", Language.ENGLISH)).isFinite();
    }

    @Test
    void aClosedIndexSaysSo() {
        PassageIndex closed = indexOf(folder());
        closed.close();
        assertThatThrownBy(() -> closed.search("deputies", Language.ENGLISH, 1))
                .isInstanceOf(RuntimeException.class)
                .hasMessageContaining("closed");
        closed.close();
    }

    @Test
    void threadsMayShareIt() {
        indexOf(folder());
        List<Hit> alone = index.search("deputies", Language.ENGLISH, 3);
        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> index.search("deputies", Language.ENGLISH, 3))
                        .distinct())
                .containsExactly(alone);
    }
}
