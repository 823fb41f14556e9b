package kz.reformbot.telegram;

import static kz.reformbot.telegram.RunningBot.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;

import kz.reformbot.telegram.api.BotApiDouble;
import kz.reformbot.telegram.api.Rates;
import kz.reformbot.telegram.api.SentMessage;
import kz.reformbot.telegram.api.TestChat;
import kz.reformbot.telegram.api.Told;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Groups, supergroups and forums. */
class GroupBehaviourTest {
    private final BotApiDouble api =
            BotApiDouble.builder().rates(Rates.unlimited()).start();

    private RunningBot bot;
    private TestChat group;

    @BeforeEach
    void start() {
        bot = RunningBot.start(api);
        group = api.supergroup("Reforms", api.person("Aru", "en"));
    }

    @AfterEach
    void noRuleIsBroken() {
        bot.close();
        api.close();
        api.assertNoViolations();
    }

    @Test
    void itAnswersACommandAndAReplyToItself() {
        Told asked = group.says("/ask@" + api.username() + " " + QUESTION);
        SentMessage answer = group.awaitMessage(1);
        assertThat(answer.replyTo()).isEqualTo(asked.message());
        group.repliesTo(answer, "Who chairs the Kurultai?");
        assertThat(group.awaitMessage(2).text()).contains("secret ballot");
    }

    @Test
    void itAnswersAMentionWhereItSeesOne() {
        api.privacyMode(false);
        group.says("We talk among ourselves. " + QUESTION);
        group.says("/ask@another_bot " + QUESTION);
        group.mentions("Who chairs the Kurultai?");
        assertThat(group.awaitMessage(1).text()).contains("secret ballot");
        assertThat(group.sent()).hasSize(1);
    }

    @Test
    void inAForumItAnswersInTheTopic() {
        TestChat forum = api.forum("Forum", api.person("Dana", "en"));
        TestChat topic = forum.topic("Parliament");
        topic.says("/ask " + QUESTION);
        assertThat(topic.awaitMessage(1).topic()).isEqualTo(topic.topic());
        forum.general().says("/ask " + QUESTION);
        forum.says("/ask " + QUESTION);
        assertThat(forum.awaitSent(3)).extracting(SentMessage::topic).contains(0L);
    }

    @Test
    void aReplyInAGroupThatIsNoForumNamesNoThread() {
        Told first = group.says("hello all");
        group.repliesTo(first, "/ask " + QUESTION);
        assertThat(group.awaitMessage(1).fields().has("message_thread_id")).isFalse();
    }

    @Test
    void aGroupThatMovesIsFollowed() {
        TestChat old = api.group("Small", api.person("Dana", "en"));
        old.says("/ask " + QUESTION);
        old.awaitMessage(1);
        TestChat moved = old.migrates();
        moved.says("/ask " + QUESTION);
        assertThat(moved.awaitMessage(1).text()).contains("145");
    }

    @Test
    void aVanishedQuestionIsAnsweredAllTheSame() {
        api.next("sendMessage").refuses(400, "Bad Request: message to be replied not found");
        group.says("/ask " + QUESTION);
        assertThat(group.awaitMessage(1).text()).contains("145");
    }
}
