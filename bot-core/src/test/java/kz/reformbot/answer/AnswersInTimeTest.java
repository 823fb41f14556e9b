package kz.reformbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kz.reformbot.knowledge.TestFolder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds at the time asked about is what is answered: today's, a past day's, both where a year saw the change. */
class AnswersInTimeTest {
    private static Assistant assistant;

    @BeforeAll
    static void open(@TempDir Path root) {
        assistant = Assistant.over(ReformFolder.write(root).read(), ReformFolder.CLOCK);
    }

    @AfterAll
    static void close() {
        assistant.close();
    }

    private static void assertAnswer(String question, @Nullable String asOf, String text) {
        Answer answer = assistant.answer(ReformFolder.question(question, null, asOf));
        assertThat(answer.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How many deputies are in parliament?  | The Kurultai has 145 deputies. | From 21 June 2007 to 30 June 2026: The Mazhilis has 98 deputies.",
                "Сколько депутатов в парламенте?       | В Курултае 145 депутатов. | С 21 июня 2007 года по 30 июня 2026 года: В Мажилисе 98 депутатов.",
                "Парламентте неше депутат бар?         | Құрылтайда 145 депутат бар. | 2007 жылғы 21 маусымнан 2026 жылғы 30 маусымға дейін: Мәжілісте 98 депутат бар.",
                "How many deputies are there now?      | The Kurultai has 145 deputies. | From 21 June 2007 to 30 June 2026: The Mazhilis has 98 deputies.",
            })
    void todaysLeadsAndTheFormerFollowsDated(String question, String lead, String former) {
        Answer answer = assistant.answer(Question.of(question));
        assertThat(answer.text()).startsWith(lead).contains(former);
        assertThat(answer.passages().get(0).passage().document().id()).isEqualTo("parliament/kurultai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"How many deputies does the Mazhilis have?", "Mazhilis deputies number"})
    void aSupersededFactNeverLeads(String question) {
        Answer answer = assistant.answer(Question.of(question));
        assertThat(answer.text()).startsWith("The Kurultai has 145 deputies.").contains("98");
    }

    @ParameterizedTest
    @CsvSource({
        "How many deputies were in parliament in 2021?,        ,           98",
        "How many deputies are in parliament?,                 2021-03-04, 98",
        "How many deputies were in parliament on 30 June 2026?, ,          98",
        "How many deputies were in parliament two years ago?,  ,           98",
        "How many deputies were in parliament before?,         ,           98",
        "How many deputies were there before 1 July 2026?,     ,           98",
        "Сколько депутатов было в парламенте в 2021 году?,     ,           98",
        "Сколько раньше было депутатов в парламенте?,          ,           98",
        "2021 жылы парламентте неше депутат болды?,            ,           98",
        "Парламентте бұрын неше депутат болды?,                ,           98",
        "How many deputies were in parliament on 1 July 2026?,  ,          145",
    })
    void aPastTimeIsAnsweredAsOfThen(String question, @Nullable String asOf, String number) {
        Answer answer = assistant.answer(ReformFolder.question(question, null, asOf));
        String other = number.equals("98") ? "145" : "98";
        assertThat(answer.status()).isEqualTo(AnswerStatus.ANSWERED);
        assertThat(answer.text()).contains(number).doesNotContain(other);
    }

    @Test
    void aPastAnswerSaysWhenItHeld() {
        assertAnswer(
                "How many deputies were in parliament in 2021?",
                null,
                "The Mazhilis has 98 deputies. This held from 21 June 2007 to 30 June 2026."
                        + " Replaced since 1 July 2026 by: The Kurultai.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"How many deputies were in parliament in 2026?", "Сколько депутатов в парламенте в 2026 году?"})
    void aYearThatSawTheChangeIsAnsweredWithBoth(String question) {
        assertThat(assistant.answer(Question.of(question)).text()).containsSubsequence("145", "2026", "98");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What was the turnout at the 2022 referendum?",
                "What was the turnout at the referendum of 2022?",
                "turnout at the referendum in 2022"
            })
    void aYearInANameIsNotTheTimeAskedAbout(String question) {
        assertThat(assistant.answer(Question.of(question)).text()).startsWith("68.05 per cent");
    }

    @Test
    void whatHoldsOnlyLaterIsSaidToBe() {
        assertAnswer(
                "Who lifts the immunity of judges?",
                null,
                "The Supreme Court lifts the immunity of judges. This holds only from 1 January 2027.");
    }

    @Test
    void whatHoldsLaterIsPlainWhenAskedAsOfThen() {
        assertThat(assistant
                        .answer(ReformFolder.question("Who lifts the immunity of judges?", null, "2027-06-01"))
                        .text())
                .startsWith("The Supreme Court lifts the immunity of judges.")
                .doesNotContain("only");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Can people vote over the internet? | Proposed, not in force: Voters abroad would cast their ballots over the internet.",
                "Is voting compulsory?              | Proposed and rejected: Abstention would be fined.",
            })
    void whatNeverCameIntoForceIsSaidToBeSo(String question, String text) {
        assertAnswer(question, null, text);
    }

    @Test
    void aTopicThatCannotBeReadIsNotServed(@TempDir Path root) {
        TestFolder folder = ReformFolder.write(root).file("parliament/kurultai/topic.yml", "status: [in-force\n");
        try (Assistant broken = Assistant.over(folder.read(), ReformFolder.CLOCK)) {
            assertThat(broken.answer(Question.of("How many deputies are in parliament?"))
                            .text())
                    .doesNotContain("145");
        }
    }

    @Test
    void aChainOfChangesIsFollowedToTheDayAskedAbout(@TempDir Path root) {
        TestFolder folder = new TestFolder(root);
        chain(folder, "a", "2000-01-01/2009-12-31", "superseded", "", "superseded-by: [t/b]", "50,000");
        chain(
                folder,
                "b",
                "2010-01-01/2019-12-31",
                "superseded",
                "supersedes: [t/a]",
                "superseded-by: [t/c]",
                "20,000");
        chain(folder, "c", "2020-01-01/..", "in-force", "supersedes: [t/b]", "", "5,000");
        try (Assistant chained = Assistant.over(folder.read(), ReformFolder.CLOCK)) {
            for (List<String> expected : List.of(
                    List.of("2005-01-01", "50,000"), List.of("2015-01-01", "20,000"), List.of("2021-01-01", "5,000"))) {
                Question question = ReformFolder.question("How many members does a party need?", null, expected.get(0));
                assertThat(chained.answer(question).text()).startsWith("It needs " + expected.get(1));
            }
        }
    }

    @Test
    void whatIsSupersededIsNotCurrentThoughItsEndIsNotStated(@TempDir Path root) {
        TestFolder folder = new TestFolder(root);
        chain(folder, "a", "..", "superseded", "", "superseded-by: [t/b]", "20,000");
        chain(folder, "b", "2020-01-01/..", "in-force", "supersedes: [t/a]", "", "5,000");
        chain(folder, "alone", "..", "superseded", "", "", "seven hundred");
        folder.file(
                "t/alone/en.md", "# Founders\n\n## How many founders does a party need? {#founders}\nIt needs 700.\n");
        try (Assistant assistantOfFolder = Assistant.over(folder.read(), ReformFolder.CLOCK)) {
            assertThat(assistantOfFolder
                            .answer(Question.of("How many members does a party need?"))
                            .text())
                    .startsWith("It needs 5,000");
            assertThat(assistantOfFolder
                            .answer(Question.of("How many founders does a party need?"))
                            .text())
                    .isEqualTo("No longer in force: It needs 700.");
        }
    }

    @Test
    void aSectionThatTellsOfALaterTimeDoesNotAnswerForAnEarlierOne(@TempDir Path root) {
        TestFolder folder = new TestFolder(root);
        chain(folder, "a", "../2022-12-31", "superseded", "", "superseded-by: [t/b]", "20,000");
        chain(folder, "b", "2023-01-01/..", "in-force", "supersedes: [t/a]", "", "5,000");
        chain(folder, "always", "..", "in-force", "", "", "");
        folder.file(
                "t/always/en.md",
                "# Party size\n\n## How many members does a party need? {#members}\nSince 2023 a party needs 5,000.\n");
        try (Assistant assistantOfFolder = Assistant.over(folder.read(), ReformFolder.CLOCK)) {
            Question question = ReformFolder.question("How many members does a party need?", null, "2021-01-01");
            assertThat(assistantOfFolder.answer(question).text()).startsWith("It needs 20,000");
        }
    }

    @Test
    void theVeryQuestionGoesBeforeOneInTheSameWords(@TempDir Path root) {
        TestFolder folder = new TestFolder(root)
                .file("when.md", "# Election of the Kurultai\n\n## When is the Kurultai elected?\nIn August.\n")
                .file("how.md", "# Parliament\n\n## How is the Kurultai elected?\nBy party lists.\n");
        try (Assistant assistantOfFolder = Assistant.over(folder.read(), ReformFolder.CLOCK)) {
            assertThat(assistantOfFolder
                            .answer(Question.of("How is the Kurultai elected?"))
                            .text())
                    .isEqualTo("By party lists.");
        }
    }

    private static void chain(
            TestFolder folder, String id, String valid, String status, String before, String after, String number) {
        folder.file(
                "t/" + id + "/topic.yml",
                "status: " + status + "\nvalid: " + valid + "\n" + before + "\n" + after + "\nreviewed: 2026-11-01\n");
        folder.file(
                "t/" + id + "/en.md",
                "# Party size\n\n## How many members does a party need? {#members}\nIt needs " + number
                        + " members.\n");
    }

    @Test
    void whatTheLeadTellsOfThePastIsNotToldAgain(@TempDir Path root) {
        TestFolder folder = new TestFolder(root)
                .file("sources.yml", "- id: S1\n  title: A law\n")
                .file("a/old/topic.yml", "status: superseded\nvalid: ../2022-11-04\nsuperseded-by: [a/new]\n")
                .file("a/old/en.md", "# Old\n\n## How many members? {#members}\nA party needed 20,000 members. [S1]\n")
                .file("a/new/topic.yml", "status: in-force\nvalid: 2022-11-05/..\nsupersedes: [a/old]\n")
                .file(
                        "a/new/en.md",
                        "# New\n\n## How many members? {#members}\nA party needs 5,000 members, before it was 20,000. [S1]\n");
        try (Assistant own = Assistant.over(folder.read(), ReformFolder.CLOCK)) {
            assertThat(own.answer(Question.of("How many members?")).text())
                    .isEqualTo("A party needs 5,000 members, before it was 20,000. In force since 5 November 2022.");
        }
    }
}
