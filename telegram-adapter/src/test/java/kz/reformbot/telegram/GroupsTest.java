package kz.reformbot.telegram;

import static kz.reformbot.telegram.RunningBot.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;

import kz.reformbot.conversation.Feedback.Rating;
import kz.reformbot.telegram.api.Call;
import kz.reformbot.telegram.api.SentMessage;
import kz.reformbot.telegram.api.TestChat;
import kz.reformbot.telegram.api.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Groups, supergroups and forums. */
class GroupsTest extends BotTest {
    private final TestChat group = api.supergroup("Reforms", aru);

    @Test
    void aQuestionByCommandIsAnsweredAsAReply() {
        Told asked = group.says("/ask " + QUESTION);
        SentMessage answer = group.awaitMessage(1);
        assertThat(answer.text()).contains("145");
        assertThat(answer.replyTo()).isEqualTo(asked.message());
    }

    @Test
    void aReplyToTheBotIsAQuestion() {
        SentMessage answer = ask(group, "/ask@" + api.username() + " " + QUESTION);
        group.repliesTo(answer, "Who chairs the Kurultai?");
        assertThat(group.awaitMessage(2).text()).contains("secret ballot");
    }

    @Test
    void aMentionIsAnsweredWhereTheBotSeesIt() {
        api.privacyMode(false);
        group.mentions("Who chairs the Kurultai?");
        assertThat(group.awaitMessage(1).text()).contains("secret ballot");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear @%s, who chairs the Kurultai?",
                "Who chairs the Kurultai, @%s?",
                "@%s: who chairs the Kurultai?"
            })
    void aMentionMayStandAnywhere(String text) {
        api.privacyMode(false);
        group.says(text.formatted(api.username()));
        assertThat(group.awaitMessage(1).text()).contains("secret ballot");
    }

    @Test
    void aMentionByNameIsAnswered() {
        api.privacyMode(false);
        group.mentionsByName("Reform Bot", ", who chairs the Kurultai?");
        assertThat(group.awaitMessage(1).text()).contains("secret ballot");
    }

    @Test
    void aMentionAloneIsToldHowToAsk() {
        api.privacyMode(false);
        group.says("@" + api.username());
        assertThat(group.awaitMessage(1).text()).contains("/topics");
    }

    @Test
    void whatPeopleSayToEachOtherIsLeftAlone() {
        api.privacyMode(false);
        group.says("We talk among ourselves. " + QUESTION);
        group.says("@another_bot " + QUESTION);
        group.says("/ask@another_bot " + QUESTION);
        group.says("/nonsense");
        Told said = group.says("I agree");
        group.repliesTo(said, "And I don't");
        settle(group);
        assertThat(group.sent()).hasSize(1);
    }

    @Test
    void aCommandThatThereIsNotIsSaidWhereItNamesTheBot() {
        assertThat(ask(group, "/nonsense@" + api.username()).text()).contains("no such command");
    }

    @Test
    void aStickerInReplyToTheBotIsNoQuestion() {
        SentMessage answer = ask(group, "/ask " + QUESTION);
        api.raw(message("""
                "from":{"id":77,"is_bot":false,"first_name":"D"},"sticker":{"file_id":"x"},
                "reply_to_message":{"message_id":%d,"from":{"id":4242,"is_bot":true}}""".formatted(answer.id())));
        settle(group);
        assertThat(group.sent()).hasSize(2);
    }

    @Test
    void otherBotsAreNotAnswered() {
        api.raw(message(asking("\"from\":{\"id\":78,\"is_bot\":true,\"first_name\":\"B\",\"username\":\"b_bot\"}")));
        settle(group);
        assertThat(group.sent()).hasSize(1);
    }

    @Test
    void whatSomebodySendsThroughTheBotIsNotAnswered() {
        api.raw(message(asking("""
                "from":{"id":77,"is_bot":false,"first_name":"D"},"via_bot":{"id":4242,"is_bot":true}""")));
        settle(group);
        assertThat(group.sent()).hasSize(1);
    }

    @Test
    void anAnonymousAdministratorIsAnswered() {
        api.raw(message(asking("""
                "from":{"id":1087968824,"is_bot":true,"first_name":"Group","username":"GroupAnonymousBot"},
                "sender_chat":{"id":%d,"type":"supergroup"}""".formatted(group.id()))));
        assertThat(group.awaitMessage(1).text()).contains("145");
    }

    @Test
    void whoWritesAsAChannelIsAnswered() {
        api.raw(message(asking("""
                "from":{"id":136817688,"is_bot":true,"first_name":"Channel","username":"Channel_Bot"},
                "sender_chat":{"id":-1009,"type":"channel"}""")));
        assertThat(group.awaitMessage(1).text()).contains("145");
    }

    @Test
    void aPostThatTelegramCopiesFromTheChannelIsLeftAlone() {
        api.raw(message(asking("""
                "from":{"id":777000,"is_bot":false,"first_name":"Telegram"},"is_automatic_forward":true,
                "sender_chat":{"id":-1009,"type":"channel"}""")));
        settle(group);
        assertThat(group.sent()).hasSize(1);
    }

    @Test
    void theBotGreetsAGroupThatItIsAddedTo() {
        api.raw(message("""
                "from":{"id":77,"is_bot":false,"first_name":"D","language_code":"ru"},
                "new_chat_members":[{"id":4242,"is_bot":true,"first_name":"Reform Bot"}]"""));
        assertThat(group.awaitMessage(1).text()).startsWith("Здравствуйте!").contains("/ask");
    }

    @Test
    void theBotGreetsAGroupThatIsMadeWithIt() {
        api.raw(message("""
                "from":{"id":77,"is_bot":false,"first_name":"D","language_code":"en"},"group_chat_created":true"""));
        assertThat(group.awaitMessage(1).text()).startsWith("Hello!").contains("/ask");
    }

    @Test
    void othersWhoComeAreNotGreeted() {
        api.raw(message("""
                "from":{"id":77,"is_bot":false,"first_name":"D"},
                "new_chat_members":[{"id":79,"is_bot":false,"first_name":"E"}]"""));
        settle(group);
        assertThat(group.sent()).hasSize(1);
    }

    @Test
    void aButtonMayBePressedByAnybody() {
        SentMessage answer = ask(group, "/ask " + QUESTION);
        TestChat danas = group.as(api.person("Dana", "ru"));
        SentMessage sources = press(danas, answer, "Sources");
        assertThat(sources.replyTo()).isEqualTo(answer.id());
        assertThat(sources.text()).startsWith("Sources");
    }

    @Test
    void everybodyMayJudgeForThemselves() {
        SentMessage answer = ask(group, "/ask " + QUESTION);
        TestChat danas = group.as(api.person("Dana", "en"));
        group.presses(answer, "👍").awaitAnswer();
        danas.presses(answer, "👎").awaitAnswer();
        group.awaitSent("the reasons", message -> message.button("It is wrong").isPresent());
        danas.presses(answer, "It is wrong").awaitAnswer();
        group.awaitSent(
                "the thumbs again",
                message -> message.button("👍").isPresent()
                        && message.button("It is wrong").isEmpty());
        assertThat(bot().memory.feedback().by(id(aru)).get(0).rating()).isEqualTo(Rating.GOOD);
        assertThat(bot().memory.feedback().by(id(danas.person())).get(0).rating())
                .isEqualTo(Rating.BAD);
    }

    @Test
    void aLanguageIsThatOfThePersonAndNotOfTheGroup() {
        ask(group, "/language kk");
        TestChat danas = group.as(api.person("Dana", "en"));
        assertThat(ask(danas, "/ask " + QUESTION).text()).startsWith("The Kurultai");
        assertThat(ask(group, "/ask " + QUESTION).text()).startsWith("Құрылтайда");
    }

    @Test
    void inAForumTheAnswerComesInTheTopic() {
        TestChat forum = api.forum("Forum", aru);
        TestChat parliament = forum.topic("Parliament");
        TestChat parties = forum.topic("Parties");
        assertThat(ask(parliament, "/ask " + QUESTION).topic()).isEqualTo(parliament.topic());
        SentMessage answer = ask(parties, "/ask " + QUESTION);
        assertThat(answer.topic()).isEqualTo(parties.topic());
        assertThat(press(parties, answer, "Sources").topic()).isEqualTo(parties.topic());
    }

    @Test
    void topicsAreConversationsOfTheirOwn() {
        TestChat forum = api.forum("Forum", aru);
        TestChat parliament = forum.topic("Parliament");
        TestChat parties = forum.topic("Parties");
        ask(parliament, "/ask " + QUESTION);
        ask(parties, "/ask How many members does a party need?");
        assertThat(ask(parliament, "/ask And in 2021?").text()).contains("98 deputies");
        assertThat(ask(parties, "/ask And in 2021?").text()).contains("20,000 members");
    }

    @Test
    void generalIsNotNamedWhenSending() {
        TestChat forum = api.forum("Forum", aru);
        forum.general().says("/ask " + QUESTION);
        assertThat(forum.awaitMessage(1).topic()).isZero();
        assertThat(api.calls("sendMessage"))
                .extracting(Call::fields)
                .noneMatch(fields -> fields.has("message_thread_id"));
    }

    @Test
    void aReplyInAGroupThatIsNoForumNamesNoThread() {
        Told first = group.says("hello all");
        group.repliesTo(first, "/ask " + QUESTION);
        assertThat(group.awaitMessage(1).fields().has("message_thread_id")).isFalse();
    }

    @Test
    void aGroupThatMovesIsFollowed() {
        TestChat old = api.group("Small", aru);
        ask(old, "/ask " + QUESTION);
        assertThat(ask(old.migrates(), "/ask " + QUESTION).text()).contains("145");
    }

    @Test
    void aVanishedQuestionIsAnsweredAllTheSame() {
        api.next("sendMessage").refuses(400, "Bad Request: message to be replied not found");
        assertThat(ask(group, "/ask " + QUESTION).text()).contains("145");
    }

    /** The start of an {@code /ask}, and who says it. */
    private static String asking(String from) {
        return from + ",\"text\":\"/ask " + QUESTION
                + "\",\"entities\":[{\"type\":\"bot_command\",\"offset\":0,\"length\":4}]";
    }

    private String message(String content) {
        return "{\"message\":{\"message_id\":900,\"date\":1,\"chat\":{\"id\":" + group.id()
                + ",\"type\":\"supergroup\",\"title\":\"Reforms\"}," + content + "}}";
    }
}
