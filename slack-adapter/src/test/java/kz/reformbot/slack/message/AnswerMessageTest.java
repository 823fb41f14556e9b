package kz.reformbot.slack.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.reformbot.answer.AnswerStatus;
import kz.reformbot.conversation.Receipt;
import kz.reformbot.knowledge.Contents;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.language.Language;
import kz.reformbot.slack.api.SeenMessage;
import kz.reformbot.slack.message.Action.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerMessageTest {
    private static final String LAW = "https://adilet.zan.kz/rus/docs/K2600000001";

    private static AnswerMessage answers;
    private static Shown shown;

    @BeforeAll
    static void start(@TempDir Path folder) {
        KnowledgeBase knowledge = SmallFolder.in(folder);
        answers = new AnswerMessage(knowledge, new Contents(knowledge));
        shown = new Shown();
    }

    @AfterAll
    static void stop() {
        shown.close();
    }

    private static SeenMessage one(Sample sample) {
        return shown.one(answers.of(sample.receipt()));
    }

    @Test
    void anAnswerHasMarksSourcesAndWhenItHolds() {
        SeenMessage seen = one(
                Sample.answer().claims("The Kurultai has 145 deputies.", LAW).claims("They sit in Astana.", null));
        assertThat(seen.visible()).isEqualTo("""
                The Kurultai has 145 deputies. [1]
                They sit in Astana. [2]
                [1] A law — Adilet, 20 March 2026
                [2] A law — Adilet, 20 March 2026
                📅 Since 1 July 2026
                [Helpful] [Not helpful]""");
        assertThat(seen.links()).extracting(SeenMessage.Link::url).containsOnly(LAW);
        assertThat(raw(seen)).startsWith("*The Kurultai has 145 deputies.* <");
    }

    private static String raw(SeenMessage seen) {
        return seen.blocks().path(0).path("text").path("text").asText();
    }

    @Test
    void theSetDayIsNamed() {
        assertThat(one(Sample.answer().claims("So it was.", LAW).asOf("2021-05-31"))
                        .visible())
                .contains("As of: 31 May 2021\n");
    }

    @Test
    void theMenuOffersMoreSourcesOtherLanguagesAndWhy() {
        SeenMessage seen = one(Sample.answer().in(Language.KAZAKH).claims("Құрылтайда 145 депутат бар.", LAW));
        assertThat(seen.labels())
                .containsExactly("Толығырақ", "Дереккөздер", "English", "Русский", "Бұл жауап қалай алынды");
        assertThat(actions(seen))
                .extracting(Action::kind)
                .containsExactly(Kind.MORE, Kind.SOURCES, Kind.TRANSLATE, Kind.TRANSLATE, Kind.WHY);
        assertThat(actions(seen)).extracting(Action::subject).containsOnly("r3c31pt-_x");
    }

    /** What the buttons and options of a message ask for. */
    private static List<Action> actions(SeenMessage seen) {
        List<Action> actions = new ArrayList<>();
        for (JsonNode element : seen.elements()) {
            String id = element.path("action_id").asText();
            Action.read(id, element.path("value").asText("")).ifPresent(actions::add);
            element.path("options")
                    .forEach(option ->
                            Action.read(id, option.path("value").asText("")).ifPresent(actions::add));
        }
        return actions;
    }

    @Test
    void thumbsSayWhichAnswerIsMeant() {
        JsonNode thumbs =
                one(Sample.answer().claims("So it is.", LAW)).elements().get(0);
        assertThat(Action.read("", thumbs.path("positive_button").path("value").asText()))
                .contains(new Action(Kind.GOOD, "r3c31pt-_x", ""));
        assertThat(Action.read("", thumbs.path("negative_button").path("value").asText()))
                .contains(new Action(Kind.BAD, "r3c31pt-_x", ""));
    }

    @Test
    void whatIsNotCoveredOffersTheNearestQuestions() {
        Receipt receipt = Sample.answer()
                .ended(AnswerStatus.NOT_COVERED, "Not covered.")
                .found("parliament/kurultai", "chair")
                .found("parliament/mazhilis", "deputies")
                .receipt();
        SeenMessage seen = shown.one(answers.of(receipt));
        assertThat(seen.labels())
                .containsExactly(
                        "Who chairs the Kurultai?",
                        "How many deputies are in the Mazhilis?",
                        "How this answer was made");
        assertThat(actions(seen)).contains(new Action(Kind.NEAREST, "r3c31pt-_x", "1"));
        assertThat(answers.nearest(receipt).get(1).id()).isEqualTo("parliament/mazhilis#deputies");
    }

    @Test
    void smallTalkHasNothingToPress() {
        SeenMessage seen = one(Sample.answer().ended(AnswerStatus.SMALL_TALK, "Hello!"));
        assertThat(seen.visible()).isEqualTo("Hello!");
        assertThat(seen.elements()).isEmpty();
    }

    @Test
    void aPrivateAnswerCanBeShared() {
        Receipt receipt = Sample.answer().claims("So it is.", LAW).receipt();
        SeenMessage seen = shown.one(answers.privately(receipt, Optional.of("1700000000.000100")));
        assertThat(seen.labels()).contains("Share to channel");
        Action share = actions(seen).get(0);
        assertThat(share.kind()).isEqualTo(Kind.SHARE);
        assertThat(share.thread()).contains("1700000000.000100");
        assertThat(actions(shown.one(answers.privately(receipt, Optional.empty())))
                        .get(0)
                        .thread())
                .isEmpty();
    }

    @Test
    void aSharedAnswerBeginsWithItsQuestionWhichCallsNobody() {
        Receipt receipt = Sample.answer()
                .asked("<!channel> is it *true*\n& <https://evil.kz|law>?")
                .claims("So it is.", LAW)
                .receipt();
        SeenMessage seen = shown.one(answers.shared(receipt, "U1"));
        assertThat(seen.visible()).startsWith("""
                @U1 asked:
                > <!channel> is it ∗true*
                > & <https://evil.kz|law>?
                So it is. [1]
                """);
        assertThat(seen.links()).extracting(SeenMessage.Link::url).containsOnly(LAW);
    }

    /** NousResearch/hermes-agent#8552, yc-software/qm#651: asterisks that are seen. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Құрылтайда 145 депутат бар.",
                "«Құрылтай» — бір палаталы парламент",
                "В Курултае — 145 депутатов!",
                "5 < 6 & 7 > 6: *so*, **so** and _so_",
                "  spaces around  ",
            })
    void complaint12NoMarksAreSeen(String claim) {
        SeenMessage seen = one(Sample.answer().claims(claim, LAW));
        String first = seen.visible().lines().findFirst().orElse("");
        assertThat(first.replace('∗', '*').replace('＿', '_')).isEqualTo(claim.strip() + " [1]");
    }

    /** onyx-dot-app/onyx#5742 and its test_slack_formatting.py. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://kk.wikipedia.org/wiki/Сенат_(Қазақстан)",
                "https://adilet.zan.kz/rus/docs/K950001000_?x=(1)&y=2",
                "https://a.kz/a_b_c*d~e",
                "https://a.kz/%D2%9A)",
            })
    void complaint13ALinkOfASourceLeadsThere(String url) {
        SeenMessage seen = one(Sample.answer().claims("So it is.", "Law (of 2002) | «On <parties>» & more", url));
        assertThat(seen.links())
                .containsExactly(
                        new SeenMessage.Link("[1]", url),
                        new SeenMessage.Link("Law (of 2002) | «On <parties>» & more", url));
    }

    /** slackapi/bolt-js#2509: blocks that are legal each, and too long together. */
    @Test
    void complaint10ALongAnswerGoesOnInTheThread() {
        Sample sample = Sample.answer();
        String filler = "Сөйлем & <тағы> 😀 ".repeat(40);
        for (int i = 0; i < 60; i++) {
            sample.claims("Claim " + i + ": " + filler, "Title " + i + " " + filler.substring(0, 300), LAW + "?n=" + i);
        }
        List<SlackMessage> messages = answers.of(sample.receipt());
        List<SeenMessage> seen = shown.all(messages);
        assertThat(seen).hasSizeBetween(6, 20);
        String all = seen.stream().map(SeenMessage::visible).collect(Collectors.joining("\n"));
        for (int i = 0; i < 60; i++) {
            assertThat(all).contains("Claim " + i + ": ", "[" + (i + 1) + "] Title " + i + " ");
        }
        String titles = filler.substring(0, 300).repeat(60);
        assertThat(faces(all)).isEqualTo(faces(filler.repeat(60) + titles));
        assertThat(seen.subList(0, seen.size() - 1))
                .allSatisfy(message -> assertThat(message.elements()).isEmpty());
        assertThat(seen.get(seen.size() - 1).elements()).isNotEmpty();
    }

    private static long faces(String text) {
        return text.codePoints().filter(point -> point == 0x1F600).count();
    }

    @Test
    void aClaimLongerThanASectionIsCut() {
        List<SeenMessage> seen = shown.all(answers.of(Sample.answer()
                .claims("Без единой точки и очень длинно ".repeat(1000), LAW)
                .receipt()));
        assertThat(seen).hasSizeGreaterThan(2);
        assertThat(seen.get(seen.size() - 1).visible()).contains("[1] A law");
    }

    @Test
    void aWordLongerThanASectionIsCutBetweenCharacters() {
        List<SeenMessage> seen = shown.all(
                answers.of(Sample.answer().claims("😀".repeat(10_000), LAW).receipt()));
        assertThat(seen.stream().mapToLong(message -> faces(message.visible())).sum())
                .isEqualTo(10_000);
    }

    @Test
    void whatOnlyListensHearsTheWholeAnswer() {
        SeenMessage seen = one(Sample.answer().claims("The Kurultai has 145 deputies.", LAW));
        assertThat(seen.notification()).isEqualTo("""
                The Kurultai has 145 deputies. [1]
                [1] A law — Adilet, 20 March 2026
                📅 Since 1 July 2026""");
    }

    @Test
    void withoutItsBlocksAMessageStillSaysAll() {
        Sample sample = Sample.answer();
        for (int i = 0; i < 20; i++) {
            sample.claims("Claim " + i + " " + "and so on ".repeat(40), LAW);
        }
        SlackMessage message = answers.of(sample.receipt()).get(0);
        List<SlackMessage> plain = message.withoutBlocks();
        assertThat(plain).hasSizeGreaterThan(1).allMatch(part -> part.blocks().isEmpty());
        String all = plain.stream().map(SlackMessage::text).collect(Collectors.joining("\n"));
        assertThat(all).contains("Claim 0 ", "Claim 19 ");
        assertThat(shown.all(plain)).hasSameSizeAs(plain);
    }

    @Test
    void halvesSayTheSameAsTheWhole() {
        SlackMessage message = answers.of(
                        Sample.answer().claims("A claim. ".repeat(600), LAW).receipt())
                .get(0);
        List<SlackMessage> halves = message.halves();
        assertThat(halves).hasSize(2);
        List<Object> blocks = new ArrayList<>(halves.get(0).blocks());
        blocks.addAll(halves.get(1).blocks());
        assertThat(blocks).isEqualTo(message.blocks());
        assertThat(SlackMessage.plain("short").halves()).containsExactly(SlackMessage.plain("short"));
    }
}
