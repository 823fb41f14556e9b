package kz.reformbot.slack.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.reformbot.conversation.Feedback;
import kz.reformbot.conversation.Feedback.Rating;
import kz.reformbot.conversation.Feedback.Reason;
import kz.reformbot.conversation.PersonId;
import kz.reformbot.conversation.Preferences.Preference;
import kz.reformbot.guide.DocumentSection;
import kz.reformbot.guide.Handles;
import kz.reformbot.guide.Texts;
import kz.reformbot.guide.Timeline;
import kz.reformbot.knowledge.Contents;
import kz.reformbot.knowledge.Document;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.language.Language;
import kz.reformbot.slack.api.SeenMessage;
import kz.reformbot.slack.api.SeenView;
import kz.reformbot.slack.message.Action.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people read besides answers, of a small folder. */
class FolderMessagesTest {
    private static final Texts ENGLISH = SlackTexts.in(Language.ENGLISH);
    private static final Texts KAZAKH = SlackTexts.in(Language.KAZAKH);
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    private static final String LAW = "https://adilet.zan.kz/rus/docs/K2600000001?a=1&b=(2)";

    private static KnowledgeBase knowledge;
    private static Contents contents;
    private static Shown shown;

    @BeforeAll
    static void start(@TempDir Path folder) {
        knowledge = SmallFolder.in(folder);
        contents = new Contents(knowledge);
        shown = new Shown();
    }

    @AfterAll
    static void stop() {
        shown.close();
    }

    private static DocumentSection section(String topic, String anchor, Language language) {
        Document document = contents.document(topic, language).orElseThrow();
        return new DocumentSection(document, document.section(anchor).orElseThrow());
    }

    @Test
    void aSectionHasItsHeadingItsTextItsSourcesAndWhenItHolds() {
        SeenMessage seen = shown.one(new SectionMessage(knowledge)
                .of(section("parliament/kurultai", "deputies", Language.ENGLISH), ENGLISH));
        assertThat(seen.visible()).isEqualTo("""
                How many deputies are in the Kurultai?
                The Kurultai has 145 deputies. [1]

                They are elected by party lists. [1] [2]
                5 < 6 & 7 > 6. [1]
                [1] Constitution of 2026 <new> & amended — Adilet, 20 March 2026
                [2] A book
                📅 Since 1 July 2026""");
        assertThat(seen.links()).extracting(SeenMessage.Link::url).containsOnly(LAW);
    }

    @Test
    void changesShowEachStateTheOldestFirst() {
        SeenMessage seen = shown.one(new ChangesMessage(knowledge)
                .of(
                        List.of(
                                section("parliament/mazhilis", "deputies", Language.ENGLISH),
                                section("parliament/kurultai", "deputies", Language.ENGLISH)),
                        ENGLISH));
        assertThat(seen.visible()).isEqualTo("""
                Before and after, the oldest first:
                The Mazhilis
                📅 From 21 June 2007 to 30 June 2026
                The Mazhilis has 98 deputies. [1]
                The Kurultai
                📅 Since 1 July 2026
                The Kurultai has 145 deputies. [2]
                [1] A book
                [2] Constitution of 2026 <new> & amended — Adilet, 20 March 2026""");
    }

    @Test
    void noChangesAreSaidToBeNone() {
        assertThat(shown.one(new ChangesMessage(knowledge).of(List.of(), ENGLISH))
                        .visible())
                .isEqualTo("There is nothing about this. /reforms topics shows what there is.");
    }

    @Test
    void sourcesShowTheWordsThatTheAnswerRestsOn() {
        SeenMessage seen = shown.one(SourcesMessage.of(Sample.answer()
                .claims("The Kurultai has 145 deputies.", "Constitution", LAW)
                .claims("5 < 6 & 7 > 6", "A book", null)
                .receipt()));
        assertThat(seen.visible()).isEqualTo("""
                Sources
                [1] Constitution — Adilet, 20 March 2026
                In the section “How many?” (parliament/kurultai):
                > The Kurultai has 145 deputies.
                [2] A book — Adilet, 20 March 2026
                In the section “How many?” (parliament/kurultai):
                > 5 < 6 & 7 > 6""");
    }

    @Test
    void wordsThatSeveralSourcesBearOutAreShownOnce() {
        SeenMessage seen = shown.one(SourcesMessage.of(Sample.answer()
                .claims("The same.", "One", LAW)
                .claims("The same.", "Two", LAW)
                .receipt()));
        assertThat(seen.visible()).isEqualTo("""
                Sources
                [1] One — Adilet, 20 March 2026
                [2] Two — Adilet, 20 March 2026
                In the section “How many?” (parliament/kurultai):
                > The same.""");
    }

    @Test
    void whySaysWhatMadeTheAnswerAndCallsNobody() {
        SeenMessage seen = shown.one(WhyMessage.of(
                Sample.answer()
                        .asked("<!here> *how*?")
                        .claims("So it is.", LAW)
                        .found("parliament/kurultai", "deputies")
                        .asOf("2026-08-01")
                        .receipt(),
                ENGLISH));
        assertThat(seen.visible()).isEqualTo("""
                How this answer was made
                Question: <!here> ∗how*?
                Outcome: answered. Confidence: 87 %. Language: en.
                As of: 1 August 2026
                Passages found, with their scores:
                • parliament/kurultai#deputies: 12.30
                Knowledge version abc123, answer r3c31pt-_x""");
    }

    @Test
    void theTimelineHasAMenuOfItsYears() {
        TimelineMessage timeline = new TimelineMessage(new Timeline(knowledge));
        SeenMessage newest = shown.one(timeline.newest(KAZAKH));
        assertThat(newest.visible()).isEqualTo("""
                Соңғы оқиғалар
                • 2022 жылғы 5 маусым — Referendum
                • 2026 жылғы 1 шілде — Құрылтай жұмысын бастады
                [Жылды таңдаңыз]""");
        assertThat(newest.labels()).containsExactly("2022", "2026");
        assertThat(shown.one(timeline.year("2026", ENGLISH)).visible())
                .startsWith("2026\n• 1 July 2026 — The Kurultai begins its work\n");
        assertThat(shown.one(timeline.year("1999", ENGLISH)).visible()).startsWith("No events are known of 1999\n");
    }

    @Test
    void helpLeadsOn() {
        HelpMessage help = new HelpMessage(contents);
        assertThat(shown.one(help.help(ENGLISH)).labels()).containsExactly("Topics", "The latest events");
        assertThat(shown.one(help.topics(KAZAKH)).labels()).containsExactly("Парламент");
        assertThat(shown.one(help.languages(ENGLISH)).labels())
                .containsExactly("English", "Русский", "Қазақша", "In that of each question");
        SeenMessage privacy = shown.one(help.privacy(ENGLISH));
        assertThat(privacy.labels()).containsExactly("Delete what is stored");
        assertThat(privacy.elements()
                        .get(0)
                        .path("confirm")
                        .path("confirm")
                        .path("text")
                        .asText())
                .isEqualTo("Delete");
    }

    private static SeenView home(Preference preference, Feedback... given) {
        return shown.home(new HomeView(knowledge, contents).of(preference, List.of(given), ENGLISH));
    }

    @Test
    void homeShowsWhatThereIs() {
        assertThat(home(Preference.NONE).visible())
                .startsWith("Kazakhstan’s political reforms\nAsk me about")
                .contains(
                        "What I answer from: topics 2, sources 2.",
                        "[Parliament]",
                        "• 1 July 2026 — The Kurultai begins its work",
                        "You have not judged an answer yet.",
                        "[Delete what is stored]")
                .doesNotContain("Back to today");
    }

    @Test
    void homeShowsWhatIsSet() {
        SeenView home = home(new Preference(Optional.of(Language.KAZAKH), Optional.of(LocalDate.of(2021, 5, 31))));
        assertThat(home.json().toString())
                .contains("\"initial_option\":{\"text\":{\"type\":\"plain_text\",\"text\":\"Қазақша\"")
                .contains("\"initial_date\":\"2021-05-31\"");
        assertThat(home.visible()).contains("[Back to today]");
    }

    @Test
    void homeShowsTheNewestFeedbackGiven() {
        Feedback bad = new Feedback(
                new PersonId("slack", "T1:U1"),
                Optional.of(Sample.answer().asked("How *many* <are> there?").receipt()),
                Rating.BAD,
                Optional.of(Reason.OUTDATED),
                Optional.empty(),
                TODAY.instant());
        Feedback words = new Feedback(
                bad.person(),
                Optional.empty(),
                Rating.NONE,
                Optional.empty(),
                Optional.of("Good bot"),
                TODAY.instant());
        assertThat(home(Preference.NONE, bad, words, bad, bad, bad, bad, bad).visible())
                .contains(
                        "• 👎 How ∗many* <are> there? — It is out of date, 24 November 2026\n• Good bot — 24 November 2026")
                .satisfies(text -> assertThat(text.split("👎", -1)).hasSize(5));
    }

    private static SeenView page(Kind kind, String id, Texts texts) {
        return shown.modal(new TopicsModal(knowledge, contents, TODAY)
                .page(Action.of(kind, Handles.of(id)), texts)
                .orElseThrow());
    }

    @Test
    void topicsAreBrowsedPageByPage() {
        TopicsModal topics = new TopicsModal(knowledge, contents, TODAY);
        assertThat(shown.modal(topics.areas(ENGLISH)).visible()).isEqualTo("Topics\nParliament\n[Open]");
        assertThat(page(Kind.AREA, "parliament/", ENGLISH).visible())
                .isEqualTo("Topics\nParliament\nThe Kurultai\n[Open]\nThe Mazhilis (former)\n[Open]\n[Back]");
        assertThat(page(Kind.TOPIC, "parliament/kurultai", KAZAKH).visible())
                .isEqualTo("Тақырыптар\nҚұрылтай\nҚұрылтайда неше депутат бар?\n[Ашу]\n[Артқа]");
        assertThat(page(Kind.SECTION, "parliament/kurultai#chair", ENGLISH).visible())
                .isEqualTo("""
                Topics
                Who chairs the Kurultai?
                Its chair is elected by the deputies. [1]
                [1] Constitution of 2026 <new> & amended — Adilet, 20 March 2026
                📅 Since 1 July 2026
                [Back]""");
    }

    @Test
    void whatTheFolderDoesNotHoldHasNoPage() {
        TopicsModal topics = new TopicsModal(knowledge, contents, TODAY);
        for (Kind kind : List.of(Kind.AREA, Kind.TOPIC, Kind.SECTION)) {
            assertThat(topics.page(Action.of(kind, "unknown"), ENGLISH)).isEmpty();
        }
        assertThat(topics.page(Action.of(Kind.AREA, Handles.of("parliament/kurultai")), ENGLISH))
                .isEmpty();
        assertThat(topics.page(Action.of(Kind.GOOD, "r1"), ENGLISH)).isEmpty();
        assertThat(shown.modal(topics.page(new Action(Kind.AREAS, "", "99"), ENGLISH)
                                .orElseThrow())
                        .visible())
                .contains("Parliament");
    }

    @Test
    void feedbackAsksForAReasonAndWords() {
        SeenView seen = shown.modal(FeedbackModal.of("r3c31pt-_x", KAZAKH));
        assertThat(seen.callbackId()).isEqualTo(FeedbackModal.CALLBACK);
        assertThat(seen.privateMetadata()).isEqualTo("r3c31pt-_x");
        assertThat(seen.visible()).isEqualTo("Несі дұрыс емес?\nСебебі\nӨз сөзіңізбен");
        assertThat(seen.actionIds()).containsExactly(FeedbackModal.REASON, FeedbackModal.WORDS);
    }
}
