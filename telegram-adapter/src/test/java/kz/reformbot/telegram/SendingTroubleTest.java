package kz.reformbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import java.util.List;
import java.util.stream.Stream;
import kz.reformbot.conversation.ConversationId;
import kz.reformbot.telegram.api.BotApiDouble;
import kz.reformbot.telegram.api.BotApiDouble.Faulty;
import kz.reformbot.telegram.api.Call;
import kz.reformbot.telegram.api.Rates;
import kz.reformbot.telegram.api.SentMessage;
import kz.reformbot.telegram.api.TestChat;
import kz.reformbot.telegram.api.Told;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Telegram may have against a message, and what may happen to it on its way. A message is always sent. */
class SendingTroubleTest {
    private static final String QUESTION = "Who chairs the Kurultai?";
    private static final String ANSWER = "Its chair is elected by the deputies";
    private static final String OTHER_QUESTION = "Where does parliament sit?";
    private static final String OTHER_ANSWER = "sits in Astana";
    private static final String LINK = "https://adilet.zan.kz/rus/docs/K2600000001";

    private final BotApiDouble api =
            BotApiDouble.builder().rates(Rates.unlimited()).start();
    private final TestChat chat = api.privateChat(api.person("Aru", "en"));
    private final TestChat group = api.supergroup("Reform", api.person("Bolat", "en"));

    private RunningBot bot;

    @BeforeEach
    void start() {
        bot = RunningBot.start(api);
    }

    @AfterEach
    void close() {
        bot.close();
        api.close();
    }

    private Faulty nextMessage() {
        return api.next("sendMessage");
    }

    private static void assertAnswered(TestChat chat) {
        assertThat(chat.awaitMessage(1).text()).contains(ANSWER);
    }

    private List<Integer> statuses(String method) {
        return api.calls(method).stream().map(Call::status).toList();
    }

    /**
     * Each call to a method that the bot still makes would have been made by the time that another chat is answered.
     */
    private void assertQuietAfterwards(String method) {
        int calls = api.calls(method).size();
        TestChat other = api.privateChat(api.person("Witness", "en"));
        other.says("/privacy");
        other.awaitMessage(1);
        assertThat(api.calls(method).stream()
                        .filter(call -> call.fields().path("chat_id").asLong() != other.id()))
                .hasSize(calls);
    }

    private long refusals() {
        return api.calls().stream().filter(call -> call.status() == 403).count();
    }

    private void awaitRefusal(TestChat refusing) {
        ConversationId id = new ConversationId("telegram", String.valueOf(refusing.id()));
        api.await("a refusal", () -> bot.memory.refusals().isRefused(id));
    }

    // ---- floods

    @Test
    void aFloodInAPrivateChatIsWaitedOutBeforeAnythingIsSentAgain() {
        chat.floodsFor(1);
        chat.says(QUESTION);
        assertAnswered(chat);
        assertThat(statuses("sendMessage")).containsExactly(429, 200);
        api.assertNoViolations();
    }

    @Test
    void aFloodInAGroupIsWaitedOutBeforeAnythingIsSentAgain() {
        group.floodsFor(1);
        group.says("/ask " + QUESTION);
        assertAnswered(group);
        assertThat(statuses("sendMessage")).containsExactly(429, 200);
        api.assertNoViolations();
    }

    @Test
    void aFloodOfEditsIsWaitedOutBeforeAnythingIsEditedAgain() {
        Told question = chat.says(QUESTION);
        assertAnswered(chat);
        chat.floodsFor(1);
        chat.edits(question, OTHER_QUESTION);
        assertThat(chat.awaitSent("the other answer", SentMessage::edited).text())
                .contains(OTHER_ANSWER);
        assertThat(statuses("editMessageText")).containsExactly(429, 200);
        api.assertNoViolations();
    }

    @Test
    void aFloodInTheMiddleOfALongTextSendsNoPartTwice() {
        Told question = chat.says("/help");
        chat.awaitMessage(1);
        chat.floodsFor(1);
        chat.says("/privacy");
        chat.says("/sources");
        chat.awaitSent(3);
        assertThat(chat.sent()).extracting(SentMessage::text).doesNotHaveDuplicates();
        assertThat(question.delivered()).isTrue();
        api.assertNoViolations();
    }

    // ---- broken lines

    @Test
    void whateverBreaksOnTheWayEveryQuestionIsAnsweredOnce() {
        nextMessage().answers500();
        nextMessage().answersHtml(502);
        nextMessage().answersGarbage();
        nextMessage().cuts();
        nextMessage().hangs();
        nextMessage().answers("{\"ok\":\"perhaps\"}");
        List<TestChat> chats = Stream.of("A", "B", "C", "D", "E", "F")
                .map(name -> api.privateChat(api.person(name, "en")))
                .toList();
        chats.forEach(one -> one.says(QUESTION));
        chats.forEach(SendingTroubleTest::assertAnswered);
        assertThat(chats).allSatisfy(one -> assertThat(one.sent()).hasSize(1));
        api.assertNoViolations();
    }

    /** Telegram may have sent it or not, and can't be asked: rather twice than never. */
    @Test
    void aMessageWhoseReplyWasLostIsSentAgain() {
        nextMessage().times(2).cutsAfterDoing();
        chat.says(QUESTION);
        assertThat(chat.awaitMessage(2).text()).contains(ANSWER);
    }

    @Test
    void anOutageIsSaidOnceAndNotForEachMessage() {
        try (Logs logs = Logs.open()) {
            nextMessage().times(3).answers500();
            Stream.of("A", "B", "C")
                    .map(name -> api.privateChat(api.person(name, "en")))
                    .peek(one -> one.says(QUESTION))
                    .toList()
                    .forEach(SendingTroubleTest::assertAnswered);
            assertThat(logs.from(Level.WARN)).singleElement().asString().contains("500 Internal Server Error");
        }
    }

    @Test
    void anOkWithoutAMessageIsTakenAsSent() {
        nextMessage().answers("{\"ok\":true,\"result\":{}}");
        Told question = chat.says(QUESTION);
        api.awaitCalls("sendMessage", 1);
        assertQuietAfterwards("sendMessage");
        chat.edits(question, OTHER_QUESTION);
        assertThat(chat.awaitMessage(1).text()).contains(OTHER_ANSWER);
    }

    // ---- chats that change

    @Test
    void aGroupThatMovedWhileItsQuestionWaitedIsAnsweredWhereItIsNow() {
        TestChat old = api.group("Reform", api.person("Dana", "en"));
        nextMessage().answers500();
        old.says("/ask " + QUESTION);
        api.awaitCalls("sendMessage", 1);
        TestChat now = old.migrates();
        assertAnswered(now);
        now.says("/ask " + OTHER_QUESTION);
        assertThat(now.awaitMessage(2).text()).contains(OTHER_ANSWER);
        api.assertNoViolations();
    }

    @Test
    void aGroupThatMovedIsNotWrittenToUnderItsOldId() {
        TestChat old = api.group("Reform", api.person("Dana", "en"));
        old.says("/ask " + QUESTION);
        SentMessage answer = old.awaitMessage(1);
        TestChat now = old.migrates();
        api.awaitAllTaken();
        old.presses(answer, "Sources").awaitAnswer();
        assertThat(now.awaitMessage(1).text()).contains("Constitution of 2026");
        assertThat(statuses("sendMessage")).containsOnly(200);
        api.assertNoViolations();
    }

    @Test
    void whoBlocksTheBotIsNotWrittenToAgain() {
        chat.floodsFor(1);
        chat.says(QUESTION);
        chat.says(OTHER_QUESTION);
        api.awaitAllTaken();
        chat.blocks();
        awaitRefusal(chat);
        assertQuietAfterwards("sendMessage");
        assertThat(refusals()).isEqualTo(1);
        api.assertNoViolations();
    }

    @Test
    void whoBlockedTheBotAndWritesAgainIsAnswered() {
        chat.blocks();
        chat.says(QUESTION);
        awaitRefusal(chat);
        chat.unblocks();
        chat.says(QUESTION);
        assertAnswered(chat);
        api.assertNoViolations();
    }

    @Test
    void aGroupThatThrewTheBotOutAndLetsItInAgainIsAnswered() {
        group.blocks();
        group.says("/ask " + QUESTION);
        awaitRefusal(group);
        group.unblocks();
        api.raw("""
                {"message":{"message_id":900,"date":1,"chat":{"id":%d,"type":"supergroup"},
                "from":{"id":%d,"is_bot":false,"first_name":"Bolat"},
                "new_chat_members":[{"id":4242,"is_bot":true,"first_name":"Reform Bot"}]}}
                """.formatted(group.id(), group.person().id()));
        assertThat(group.awaitMessage(1).text()).isNotBlank();
        group.says("/ask " + QUESTION);
        assertThat(group.awaitMessage(2).text()).contains(ANSWER);
        api.assertNoViolations();
    }

    // ---- refusals of a form

    @Test
    void anEditThatChangesNothingIsNoError() {
        Told question = chat.says(QUESTION);
        assertAnswered(chat);
        try (Logs logs = Logs.open()) {
            api.next("editMessageText")
                    .refuses(400, "Bad Request: message is not modified: specified new message content is the same");
            chat.edits(question, OTHER_QUESTION);
            api.awaitCalls("editMessageText", 1);
            assertQuietAfterwards("editMessageText");
            assertThat(logs.from(Level.WARN)).isEmpty();
        }
        assertThat(chat.sent()).hasSize(1);
    }

    @Test
    void anAnswerThatCanNotBeEditedIsReplaced() {
        Told question = chat.says(QUESTION);
        assertAnswered(chat);
        api.next("editMessageText").refuses(400, "Bad Request: message can't be edited");
        chat.edits(question, OTHER_QUESTION);
        assertThat(chat.awaitMessage(2).text()).contains(OTHER_ANSWER);
        api.await("the old answer's deletion", () -> chat.sent().get(0).deleted());
    }

    @Test
    void aQuestionThatIsGoneIsAnsweredAllTheSame() {
        Told question = group.says("/ask " + QUESTION);
        group.deletes(question);
        assertAnswered(group);
        assertThat(statuses("sendMessage")).containsExactly(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bad Request: message to be replied not found",
                "Bad Request: message to reply not found",
                "Bad Request: replied message not found"
            })
    void aVanishedReplyTargetIsNoError(String refusal) {
        nextMessage().refuses(400, refusal);
        group.says("/ask " + QUESTION);
        SentMessage answer = group.awaitMessage(1);
        assertThat(answer.replyTo()).isZero();
        assertThat(answer.entities("bold")).isNotEmpty();
    }

    @Test
    void aTopicThatIsGoneIsAnsweredInGeneral() {
        TestChat forum = api.forum("Reform", api.person("Dana", "en"));
        nextMessage().refuses(400, "Bad Request: message thread not found");
        forum.topic("Elections").says("/ask " + QUESTION);
        SentMessage answer = forum.awaitMessage(1);
        assertThat(answer.topic()).isZero();
        assertThat(answer.entities("bold")).isNotEmpty();
    }

    @Test
    void refusedButtonsAreLeftOut() {
        nextMessage().refuses(400, "Bad Request: BUTTON_DATA_INVALID");
        chat.says(QUESTION);
        SentMessage answer = chat.awaitMessage(1);
        assertThat(answer.buttons()).isEmpty();
        assertThat(answer.entities("bold")).isNotEmpty();
    }

    @Test
    void refusedEntitiesAreSentAsPlainTextWithTheirAddresses() {
        nextMessage().refuses(400, "Bad Request: can't parse entities: unsupported start tag");
        chat.says(QUESTION);
        SentMessage answer = chat.awaitMessage(1);
        assertThat(answer.text()).contains(ANSWER, LINK);
        assertThat(answer.entities("bold")).isEmpty();
        assertThat(answer.buttons()).isNotEmpty();
    }

    @Test
    void refusedEntitiesOfAnEditBecomePlainText() {
        Told question = chat.says(QUESTION);
        assertAnswered(chat);
        api.next("editMessageText").refuses(400, "Bad Request: entity beginning at 5 is invalid");
        chat.edits(question, OTHER_QUESTION);
        SentMessage answer = chat.awaitSent("the other answer", SentMessage::edited);
        assertThat(answer.text()).contains(OTHER_ANSWER, LINK);
        assertThat(answer.entities("bold")).isEmpty();
    }

    @Test
    void whateverElseTelegramHasAgainstItTheTextIsSent() {
        nextMessage().times(2).refuses(400, "Bad Request: a rule of tomorrow");
        chat.says(QUESTION);
        SentMessage answer = chat.awaitMessage(1);
        assertThat(answer.text()).contains(ANSWER, LINK);
        assertThat(answer.entities()).isEmpty();
        assertThat(answer.buttons()).isEmpty();
    }

    @Test
    void aTextThatTelegramTakesInNoFormDoesNotKeepTheNextBack() {
        nextMessage().times(3).refuses(400, "Bad Request: a rule of tomorrow");
        chat.says(QUESTION);
        chat.says(OTHER_QUESTION);
        assertThat(chat.awaitMessage(1).text()).contains(OTHER_ANSWER);
        assertThat(statuses("sendMessage")).containsExactly(400, 400, 400, 200);
    }
}
