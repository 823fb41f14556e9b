package kz.reformbot.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import kz.reformbot.answer.Assistant;
import kz.reformbot.conversation.ConversationId;
import kz.reformbot.conversation.Memory;
import kz.reformbot.conversation.PersonId;
import kz.reformbot.conversation.Receipt;
import kz.reformbot.conversation.Respondent;
import kz.reformbot.conversation.Respondent.Asked;
import kz.reformbot.knowledge.Contents;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.knowledge.TimelineEvent;
import kz.reformbot.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideTest {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path root;

    private KnowledgeBase knowledge;
    private Contents contents;
    private Assistant assistant;
    private Respondent respondent;

    @BeforeEach
    void aFolder() {
        file("sources.yml", """
                - {id: S1, title: The Constitution, publisher: Adilet, url: "https://example.org/1", date: 2026-03-15}
                - {id: S2, title: A book, publisher: A library}
                """);
        file("timeline.yml", """
                - {id: second, date: 2026-07-01, sources: [S2, S1], en: The Kurultai begins, ru: Начинает работать Курултай}
                - {id: first, date: 2022-06-05, sources: [S2], ru: Референдум}
                """);
        topic("parliament/mazhilis", "superseded", "../2026-06-30", "superseded-by: [parliament/kurultai]");
        text(
                "parliament/mazhilis",
                "Mazhilis",
                "How many deputies were in the Mazhilis?",
                "The Mazhilis had 98 deputies.");
        topic("parliament/kurultai", "in-force", "2026-07-01/..", "supersedes: [parliament/mazhilis]");
        text(
                "parliament/kurultai",
                "Kurultai",
                "How many deputies are in the Kurultai?",
                "The Kurultai has 145 deputies.");
        topic("parliament/senate", "rejected", "2020-01-01/..", "");
        text("parliament/senate", "Senate", "Was a larger Senate proposed?", "A larger Senate was proposed.");
        knowledge = KnowledgeBase.load(root);
        assertThat(knowledge.problems()).isEmpty();
        contents = new Contents(knowledge);
        assistant = Assistant.over(knowledge, TODAY);
        respondent = new Respondent(assistant, Memory.inProcess(), knowledge.version(), TODAY);
    }

    @AfterEach
    void close() {
        assistant.close();
    }

    private void topic(String id, String status, String valid, String links) {
        file(id + "/topic.yml", "status: %s\nvalid: %s\n%s\nreviewed: 2026-11-01\n".formatted(status, valid, links));
    }

    private void text(String id, String title, String heading, String sentence) {
        file(id + "/en.md", "# %s\n\n## %s {#number}\n%s [S1]\n".formatted(title, heading, sentence));
    }

    private void file(String name, String text) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Asked asked(String words) {
        return Asked.of(new ConversationId("telegram", "5"), new PersonId("telegram", "1"), words);
    }

    @Test
    void theTimelineStandsOldestFirst() {
        Timeline timeline = new Timeline(knowledge);
        assertThat(timeline.newest(10)).extracting(TimelineEvent::date).containsExactly("2022-06-05", "2026-07-01");
        assertThat(timeline.newest(1)).extracting(TimelineEvent::date).containsExactly("2026-07-01");
        assertThat(timeline.years()).containsExactly("2022", "2026");
        assertThat(timeline.of("2022")).hasSize(1);
        assertThat(timeline.of("2021")).isEmpty();
    }

    @Test
    void anEventIsNamedInAnotherLanguageRatherThanNotAtAll() {
        Timeline timeline = new Timeline(knowledge);
        assertThat(Timeline.title(timeline.of("2026").get(0), Language.ENGLISH)).isEqualTo("The Kurultai begins");
        assertThat(Timeline.title(timeline.of("2022").get(0), Language.KAZAKH)).isEqualTo("Референдум");
    }

    @Test
    void anEventLeadsToItsFirstSourceThatHasAnAddress() {
        Timeline timeline = new Timeline(knowledge);
        assertThat(timeline.url(timeline.of("2026").get(0))).contains("https://example.org/1");
        assertThat(timeline.url(timeline.of("2022").get(0))).isEmpty();
    }

    @Test
    void whatChangedIsFoundByTopicTitleAndQuestion() {
        Changes changes = new Changes(knowledge, contents, respondent);
        for (String about : new String[] {"parliament/kurultai", "mazhilis", "how many deputies in the Kurultai"}) {
            assertThat(changes.of(asked(about), Language.ENGLISH))
                    .as(about)
                    .extracting(DocumentSection::id)
                    .containsExactly("parliament/mazhilis#number", "parliament/kurultai#number");
        }
        assertThat(changes.of(asked("the price of bread"), Language.ENGLISH)).isEmpty();
    }

    @Test
    void whatIsNearestIsNotWhatTheAnswerTells() {
        Receipt receipt = respondent
                .respond(asked("How many deputies are in the Kurultai?"))
                .receipt();
        assertThat(new Nearest(contents).to(receipt, 3))
                .extracting(DocumentSection::id)
                .doesNotContain("parliament/kurultai#number");
    }

    @Test
    void aTopicIsCaptionedWithItsTimeInTheReadersLanguage() {
        assertThat(validity("parliament/kurultai", Language.ENGLISH)).isEqualTo("Since 1 July 2026");
        assertThat(validity("parliament/kurultai", Language.KAZAKH)).isEqualTo("2026 жылғы 1 шілдеден бастап");
        assertThat(validity("parliament/mazhilis", Language.KAZAKH)).isEqualTo("2026 жылғы 30 маусымға дейін");
        assertThat(validity("parliament/senate", Language.ENGLISH)).isEqualTo("Proposed and rejected");
        assertThat(validity("unknown", Language.ENGLISH)).isEmpty();
    }

    private String validity(String topic, Language language) {
        return Captions.validity(knowledge, topic, Texts.in(language)).orElse("");
    }

    @Test
    void aSourceIsCaptionedWithWhatIsKnownOfIt() {
        Texts texts = Texts.in(Language.ENGLISH);
        assertThat(Captions.origin("Adilet", "2026-03-15", texts)).isEqualTo("Adilet, 15 March 2026");
        assertThat(Captions.origin("Adilet", null, texts)).isEqualTo("Adilet");
        assertThat(Captions.origin(null, null, texts)).isEmpty();
    }

    @Test
    void handlesAreShortAndLeadBack() {
        Handles handles = new Handles(knowledge);
        String handle = Handles.of("parliament/kurultai#number");
        assertThat(handle).matches("[A-Za-z0-9_-]{11}");
        assertThat(handles.id(handle)).contains("parliament/kurultai#number");
        assertThat(handles.id(Handles.of("gone/topic"))).isEmpty();
    }
}
