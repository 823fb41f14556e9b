package kz.reformbot.slack.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.reformbot.answer.Answer;
import kz.reformbot.answer.AnswerStatus;
import kz.reformbot.answer.Assistant;
import kz.reformbot.answer.Question;
import kz.reformbot.conversation.Preferences.Preference;
import kz.reformbot.guide.Texts;
import kz.reformbot.guide.Timeline;
import kz.reformbot.knowledge.Contents;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.language.Language;
import kz.reformbot.slack.api.SeenView;
import kz.reformbot.slack.message.Action.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All of the folder that comes with the bot fits into Slack. */
class RealFolderTest {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);

    private static KnowledgeBase knowledge;
    private static Contents contents;
    private static Shown shown;

    @BeforeAll
    static void start() {
        knowledge = KnowledgeBase.load(Path.of("../knowledge"));
        contents = new Contents(knowledge);
        shown = new Shown();
    }

    @AfterAll
    static void stop() {
        shown.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageOfTheTopicsIsReachedAndTaken(Language language) {
        Texts texts = SlackTexts.in(language);
        TopicsModal topics = new TopicsModal(knowledge, contents, TODAY);
        Set<Action> seen = new HashSet<>();
        Deque<Action> open = new ArrayDeque<>(List.of(Action.of(Kind.AREAS)));
        while (!open.isEmpty()) {
            Action action = open.remove();
            if (seen.add(action)) {
                View page = topics.page(action, texts).orElseThrow();
                open.addAll(leadsTo(shown.modal(page)));
            }
        }
        long sections = knowledge.documents().stream()
                .filter(document -> document.language() == language)
                .mapToLong(document -> document.sections().size())
                .sum();
        assertThat(seen.stream().filter(action -> action.kind() == Kind.SECTION))
                .hasSizeGreaterThanOrEqualTo((int) sections)
                .isNotEmpty();
    }

    private static List<Action> leadsTo(SeenView view) {
        return view.json().path("blocks").findValues("value").stream()
                .flatMap(value -> Action.read("", value.asText()).stream())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void homeTimelineAndHelpAreTaken(Language language) {
        Texts texts = SlackTexts.in(language);
        HelpMessage help = new HelpMessage(contents);
        assertThat(shown.home(new HomeView(knowledge, contents).of(Preference.NONE, List.of(), texts))
                        .visible())
                .contains(texts.say("home.title"));
        Timeline timeline = new Timeline(knowledge);
        TimelineMessage message = new TimelineMessage(timeline);
        assertThat(shown.one(message.newest(texts)).labels()).containsAll(timeline.years());
        timeline.years()
                .forEach(
                        year -> assertThat(shown.all(message.year(year, texts))).isNotEmpty());
        for (SlackMessage said :
                List.of(help.help(texts), help.topics(texts), help.languages(texts), help.privacy(texts))) {
            assertThat(shown.one(said).labels()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsSuggestedIsAnswered(Language language) {
        try (Assistant assistant = Assistant.over(knowledge, TODAY)) {
            for (String prompt : HelpMessage.prompts(SlackTexts.in(language))) {
                Answer answer = assistant.answer(Question.of(prompt));
                assertThat(answer.status()).as(prompt).isEqualTo(AnswerStatus.ANSWERED);
                assertThat(answer.language()).as(prompt).isEqualTo(language);
            }
        }
    }
}
