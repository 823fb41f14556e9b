package kz.reformbot.slack;

import static kz.reformbot.slack.RunningBot.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.reformbot.slack.api.Rates;
import kz.reformbot.slack.api.Said;
import kz.reformbot.slack.api.SeenMessage;
import kz.reformbot.slack.api.SlackDouble;
import kz.reformbot.slack.api.TestChannel;
import kz.reformbot.slack.api.TestUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Channels, threads and direct messages. No test may break a rule of Slack. */
class ChannelBehaviourTest {
    private final SlackDouble slack = SlackDouble.builder().rates(Rates.none()).start();

    @TempDir
    Path folder;

    private final TestUser aru = slack.user("U1");
    private final TestUser dana = slack.user("U2");
    private final TestChannel general = slack.channel("C1", aru, dana);
    private RunningBot bot;

    @BeforeEach
    void start() {
        bot = RunningBot.start(slack, folder);
    }

    @AfterEach
    void noRuleIsBroken() {
        bot.close();
        slack.close();
        slack.assertNoViolations();
    }

    private void assertSilent(TestChannel channel, int messages) {
        slack.awaitQuiet();
        assertThat(channel.messages()).hasSize(messages);
    }

    @Test
    void aMentionIsAnsweredOnceInItsThreadAndNotInTheChannel() {
        Said question = general.mentions(aru, QUESTION);
        SeenMessage answer = question.thread().awaitMessage(1);
        assertThat(answer.visible()).contains("145 deputies");
        assertThat(answer.threadTs()).isEqualTo(question.ts());
        assertThat(question.eventIds()).as("Slack tells of it twice").hasSize(2);
        assertSilent(general, 1);
    }

    @Test
    void aMentionInAThreadIsAnsweredThere() {
        Said talk = general.says(dana, "Let us talk about parliament");
        talk.thread().mentions(aru, QUESTION);
        assertThat(talk.thread().awaitMessage(1).visible()).contains("145");
        assertSilent(general, 1);
    }

    @Test
    void aThreadGoesOnWithoutAnotherMention() {
        TestChannel thread = general.mentions(aru, QUESTION).thread();
        thread.awaitMessage(1);
        thread.says(dana, "Who chairs the Kurultai?");
        assertThat(thread.awaitMessage(2).visible()).contains("secret ballot");
        thread.says(aru, "How many deputies were in parliament in 2021?");
        assertThat(thread.awaitMessage(3).visible()).contains("98");
    }

    @Test
    void whatPeopleSayToEachOtherInItsThreadIsLeftAlone() {
        TestChannel thread = general.mentions(aru, QUESTION).thread();
        thread.awaitMessage(1);
        thread.says(dana, "thanks!");
        thread.says(dana, "shall we have lunch at noon?");
        thread.says(dana, "<@U1> who chairs the Kurultai?");
        assertSilent(general, 1);
    }

    @Test
    void whatPeopleSayInTheChannelIsLeftAlone() {
        general.says(aru, QUESTION);
        general.says(aru, "Has anybody seen my keys?").thread().says(dana, QUESTION);
        assertSilent(general, 0);
    }

    @Test
    void botsAndNoticesAreLeftAlone() {
        general.botSays("B9", "<@" + slack.botUser() + "> " + QUESTION);
        general.says(aru, "<@" + slack.botUser() + "> has joined", "channel_topic");
        slack.dm(aru).botSays("B9", QUESTION);
        assertSilent(general, 0);
        assertThat(slack.dm(aru).messages()).isEmpty();
    }

    @Test
    void itsOwnAnswersAreNotAnswered() {
        slack.dm(aru).says(QUESTION);
        slack.dm(aru).awaitMessage(1);
        assertSilent(slack.dm(aru), 1);
    }

    @Test
    void aDirectMessageIsAnsweredInItsLanguage() {
        slack.dm(aru).says("Сколько депутатов в парламенте?");
        SeenMessage answer = slack.dm(aru).awaitMessage(1);
        assertThat(answer.visible()).contains("В Курултае 145 депутатов");
        assertThat(answer.inThread()).isFalse();
        slack.dm(aru).says("Парламентте неше депутат бар?");
        assertThat(slack.dm(aru).awaitMessage(2).visible()).contains("Құрылтайда 145 депутат");
    }

    @Test
    void inADirectMessageEverythingIsAnswered() {
        slack.dm(aru).says("hello");
        slack.dm(aru).awaitMessage(1);
        slack.dm(aru).says("How do I bake sourdough bread?");
        assertThat(slack.dm(aru).awaitMessage(2).visible()).contains("does not cover");
    }

    @Test
    void aPrivateChannelAndAGroupAreLikeAChannel() {
        for (TestChannel where : List.of(slack.privateChannel("G1", aru), slack.groupDm("G2", aru, dana))) {
            where.says(aru, QUESTION);
            Said question = where.mentions(aru, QUESTION);
            assertThat(question.thread().awaitMessage(1).visible()).contains("145");
            assertSilent(where, 1);
        }
    }

    @Test
    void aMentionWithoutWordsIsToldHowToAsk() {
        Said said = general.mentions(aru, "");
        assertThat(said.thread().awaitMessage(1).visible()).contains("/reforms");
    }

    @Test
    void anEditedQuestionChangesItsAnswer() {
        Said question = general.mentions(aru, QUESTION);
        SeenMessage answer = question.thread().awaitMessage(1);
        question.edits("<@" + slack.botUser() + "> Who chairs the Kurultai?");
        slack.await(
                "the answer to change",
                () -> general.messages().get(0).visible().contains("secret ballot"));
        assertThat(general.messages())
                .singleElement()
                .extracting(SeenMessage::ts)
                .isEqualTo(answer.ts());
    }

    @Test
    void anEditThatChangesNoWordAndADeletionChangeNothing() {
        Said question = general.mentions(aru, QUESTION);
        question.thread().awaitMessage(1);
        question.edits("<@" + slack.botUser() + "> " + QUESTION);
        question.deletes();
        assertSilent(general, 1);
        assertThat(general.messages().get(0).edited()).isFalse();
    }

    @Test
    void workIsShownAsAStatusAndNoReactionStays() {
        Said question = general.mentions(aru, QUESTION);
        question.thread().awaitMessage(1);
        slack.awaitQuiet();
        assertThat(question.thread().statuses()).isNotEmpty();
        assertThat(question.thread().status()).isEmpty();
        assertThat(slack.calls("reactions.add")).isEmpty();
    }

    @Test
    void itSaysHelloWhereItIsInvited() {
        TestChannel fresh = slack.channel("C2", aru).withoutBot();
        aru.invites(fresh);
        assertThat(fresh.awaitMessage(1).visible()).contains("/reforms");
        assertSilent(fresh, 1);
    }

    @Test
    void aThreadOfAnAssistantOfOldIsNamedAfterItsQuestion() {
        slack.agentView(false);
        List<String> events = new ArrayList<>(Manifest.read().events());
        events.add("assistant_thread_started");
        slack.subscriptions(events);
        TestChannel thread = aru.opensAgentView();
        thread.says(aru, QUESTION);
        assertThat(thread.awaitMessage(1).visible()).contains("145");
        slack.await("a title", () -> !thread.title().isEmpty());
        assertThat(thread.title()).isEqualTo(QUESTION);
        assertThat(thread.prompts()).isNotEmpty();
        // An app of old is told twice; without a thread, it can suggest nothing.
        slack.forgive();
    }

    @Test
    void theAgentsViewSuggestsWhatToAsk() {
        TestChannel dm = aru.opensAgentView();
        slack.await("prompts", () -> !dm.prompts().isEmpty());
        assertThat(dm.prompts()).hasSize(4);
    }
}
