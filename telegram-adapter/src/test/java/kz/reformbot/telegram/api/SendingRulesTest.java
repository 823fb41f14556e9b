package kz.reformbot.telegram.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the double takes and refuses when the bot writes. */
class SendingRulesTest {
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T09:00:00Z"));
    private final BotApiDouble api = BotApiDouble.builder().clock(clock).start();
    private final Bot bot = new Bot(api);
    private final Person aru = api.person("Aru", "kk");
    private final TestChat chat = api.privateChat(aru);

    @AfterEach
    void close() {
        api.close();
    }

    private Bot.Said send(TestChat to, String text, String more) throws IOException, InterruptedException {
        ObjectNode call = Bot.JSON.createObjectNode().put("chat_id", to.id()).put("text", text);
        call.setAll((ObjectNode) Bot.JSON.readTree(more.replace('\'', '"')));
        return bot.call("sendMessage", call);
    }

    private void assertBreach(Bot.Said said, Rule rule, String words) {
        assertThat(said.status()).isEqualTo(400);
        assertThat(said.json().path("ok").asBoolean()).isFalse();
        assertThat(said.json().path("error_code").asInt()).isEqualTo(400);
        assertThat(said.description()).startsWith("Bad Request: ").contains(words);
        assertThat(api.violations()).extracting(Violation::rule).containsExactly(rule);
    }

    @Test
    void aMessageIsSeenAsItWasSent() throws IOException, InterruptedException {
        Bot.Said said = send(
                chat,
                "The President, elected.",
                "{'entities':[{'type':'text_link','offset':4,'length':9,'url':'https://akorda.kz/'}],"
                        + "'reply_markup':{'inline_keyboard':[[{'text':'more','callback_data':'m'}]]}}");
        SentMessage sent = chat.awaitMessage(1);
        assertThat(said.result().path("message_id").asLong()).isEqualTo(sent.id());
        assertThat(sent.text()).isEqualTo("The President, elected.");
        assertThat(sent.entities())
                .containsExactly(new SentMessage.Entity("text_link", 4, 9, "President", "https://akorda.kz/"));
        assertThat(sent.buttonTexts()).containsExactly("more");
        api.assertNoViolations();
    }

    @Test
    void whiteSpaceAtBothEndsGoesAndEntitiesMoveWithIt() throws IOException, InterruptedException {
        send(chat, "\n  bold \n", "{'entities':[{'type':'bold','offset':1,'length':7}]}");
        assertThat(chat.awaitMessage(1).entities()).containsExactly(new SentMessage.Entity("bold", 0, 4, "bold", ""));
    }

    @Test
    void textOf4096UnitsPasses() throws IOException, InterruptedException {
        assertThat(bot.send(chat, "я".repeat(4096)).status()).isEqualTo(200);
    }

    @Test
    void textOf4097UnitsIsTooLong() throws IOException, InterruptedException {
        assertBreach(bot.send(chat, "я".repeat(4097)), Rule.TEXT_LENGTH, "message is too long");
    }

    @Test
    void anEmojiCountsAsTwoUnits() throws IOException, InterruptedException {
        assertBreach(bot.send(chat, "😀".repeat(2049)), Rule.TEXT_LENGTH, "message is too long");
    }

    @Test
    void markupDoesNotCount() throws IOException, InterruptedException {
        assertThat(send(chat, "<b>" + "a".repeat(4096) + "</b>", "{'parse_mode':'HTML'}")
                        .status())
                .isEqualTo(200);
        assertThat(chat.awaitMessage(1).entities("bold")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t "})
    void emptyTextIsRefused(String text) throws IOException, InterruptedException {
        assertBreach(bot.send(chat, text), Rule.TEXT_LENGTH, "message text is empty");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 11, ends after the end of the text",
        "10, 1, ends after the end of the text",
        "-1, 2, is not allowed",
        "3, 0, is not allowed",
        "2147483647, 2147483647, ends after the end of the text"
    })
    void anEntityOutOfBoundsIsRefused(int offset, int length, String why) throws IOException, InterruptedException {
        assertBreach(
                send(
                        chat,
                        "ten units.",
                        "{'entities':[{'type':'bold','offset':" + offset + ",'length':" + length + "}]}"),
                Rule.ENTITY_BOUNDS,
                why);
    }

    @ParameterizedTest
    @CsvSource({"1, 2, begins in a middle", "0, 1, ends in a middle"})
    void anEntityThatSplitsASurrogatePairIsRefused(int offset, int length, String why)
            throws IOException, InterruptedException {
        assertBreach(
                send(chat, "😀ab", "{'entities':[{'type':'bold','offset':" + offset + ",'length':" + length + "}]}"),
                Rule.ENTITY_BOUNDS,
                why);
    }

    @Test
    void aBlockquoteInABlockquoteIsRefused() throws IOException, InterruptedException {
        assertBreach(
                send(
                        chat,
                        "quoted text",
                        "{'entities':[{'type':'blockquote','offset':0,'length':11},"
                                + "{'type':'expandable_blockquote','offset':0,'length':6}]}"),
                Rule.ENTITY_NESTING,
                "blockquotes can't be nested");
    }

    @ParameterizedTest
    @CsvSource({"bold, 0, 5, italic, 3, 5", "code, 0, 8, bold, 0, 4"})
    void whatTelegramWouldSilentlyChangeIsRecorded(
            String one, int from, int length, String other, int otherFrom, int otherLength)
            throws IOException, InterruptedException {
        String entities = "{'entities':[{'type':'%s','offset':%d,'length':%d},{'type':'%s','offset':%d,'length':%d}]}";
        Bot.Said said = send(chat, "quoted text", entities.formatted(one, from, length, other, otherFrom, otherLength));
        assertThat(said.status()).isEqualTo(200);
        assertThat(api.violations()).extracting(Violation::rule).containsExactly(Rule.ENTITY_NESTING);
    }

    @Test
    void moreThanAHundredEntitiesAreRecordedAndCut() throws IOException, InterruptedException {
        StringBuilder entities = new StringBuilder();
        for (int at = 0; at < 101; at++) {
            entities.append(at == 0 ? "" : ",").append("{'type':'bold','offset':" + 2 * at + ",'length':1}");
        }
        send(chat, "a ".repeat(101), "{'entities':[" + entities + "]}");
        assertThat(chat.awaitMessage(1).entities()).hasSize(100);
        assertThat(api.violations()).extracting(Violation::rule).containsExactly(Rule.ENTITY_BOUNDS);
    }

    @Test
    void anUnknownKindOfEntityIsRefused() throws IOException, InterruptedException {
        assertBreach(
                send(chat, "text", "{'entities':[{'type':'heading','offset':0,'length':4}]}"),
                Rule.ENTITY_KIND,
                "can't parse entities");
    }

    @Test
    void aLinkToNowhereIsRecorded() throws IOException, InterruptedException {
        send(chat, "text", "{'entities':[{'type':'text_link','offset':0,'length':4,'url':'akorda'}]}");
        assertThat(api.violations()).extracting(Violation::rule).containsExactly(Rule.ENTITY_KIND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>bold", "a</b>", "<h1>a</h1>", "1 < 2", "<b><i>a</b></i>"})
    void htmlThatCannotBeParsedIsRefused(String html) throws IOException, InterruptedException {
        assertBreach(send(chat, html, "{'parse_mode':'HTML'}"), Rule.ENTITY_KIND, "can't parse entities");
    }

    @Test
    void htmlIsParsed() throws IOException, InterruptedException {
        send(chat, "<a href='https://a.kz/?b=1&amp;c'>x &lt; y</a>", "{'parse_mode':'HTML'}".replace('\'', '"'));
        assertThat(chat.awaitMessage(1).entities())
                .containsExactly(new SentMessage.Entity("text_link", 0, 5, "x < y", "https://a.kz/?b=1&c"));
    }

    private Bot.Said button(String button) throws IOException, InterruptedException {
        return send(chat, "text", "{'reply_markup':{'inline_keyboard':[[" + button + "]]}}");
    }

    @Test
    void callbackDataOf64BytesPasses() throws IOException, InterruptedException {
        assertThat(button("{'text':'b','callback_data':'" + "я".repeat(32) + "'}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void callbackDataOf65BytesIsRefused() throws IOException, InterruptedException {
        assertBreach(
                button("{'text':'b','callback_data':'" + "я".repeat(32) + "a'}"), Rule.BUTTON, "BUTTON_DATA_INVALID");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'text':'b'}",
                "{'text':'','callback_data':'d'}",
                "{'text':'b','callback_data':''}",
                "{'text':'b','callback_data':'d','url':'https://a.kz'}",
                "{'text':'b','url':'not a link'}",
                "{'text':'b','copy_text':{'text':''}}"
            })
    void aButtonWithoutATextOrASingleGoodActionIsRefused(String button) throws IOException, InterruptedException {
        assertBreach(button(button), Rule.BUTTON, "");
    }

    @Test
    void moreThanAHundredButtonsAreRefused() throws IOException, InterruptedException {
        String one = "{'text':'b','callback_data':'d'}";
        assertBreach(button(one + ("," + one).repeat(100)), Rule.BUTTON, "reply markup is too long");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 77})
    void aForumHasNoThreadOfThisIdToSendTo(long thread) throws IOException, InterruptedException {
        TestChat forum = api.forum("Reform", aru);
        assertBreach(
                send(forum, "text", "{'message_thread_id':" + thread + "}"), Rule.THREAD, "message thread not found");
    }

    @Test
    void inATopicAMessageStaysInTheTopic() throws IOException, InterruptedException {
        TestChat forum = api.forum("Reform", aru);
        TestChat topic = forum.topic("Elections");
        send(topic, "in the topic", "{'message_thread_id':" + topic.topic() + "}");
        send(forum, "in General", "{}");
        assertThat(topic.sent()).extracting(SentMessage::text).containsExactly("in the topic");
        assertThat(forum.sent()).hasSize(2);
    }

    @Test
    void typingInGeneralMayNameIt() throws IOException, InterruptedException {
        TestChat forum = api.forum("Reform", aru);
        assertThat(bot.call("sendChatAction", "{'chat_id':" + forum.id() + ",'action':'typing','message_thread_id':1}")
                        .status())
                .isEqualTo(200);
        assertThat(bot.call("sendChatAction", "{'chat_id':" + forum.id() + ",'action':'thinking'}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void theThreadIdOfRepliesInASupergroupCannotBeEchoed() throws IOException, InterruptedException {
        api.privacyMode(false);
        TestChat group = api.supergroup("Reform", aru);
        Told first = group.says("first");
        group.repliesTo(first, "second");
        long thread = bot.call("getUpdates", "{}")
                .result()
                .path(1)
                .path("message")
                .path("message_thread_id")
                .asLong();
        assertThat(thread).isEqualTo(first.message());
        assertBreach(send(group, "x", "{'message_thread_id':" + thread + "}"), Rule.THREAD, "thread not found");
    }

    @Test
    void moreThanABurstAndOneASecondIsAFlood() throws IOException, InterruptedException {
        for (int sent = 0; sent < 3; sent++) {
            assertThat(bot.send(chat, "message " + sent).status()).isEqualTo(200);
        }
        Bot.Said refused = bot.send(chat, "one too many");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.json().path("parameters").path("retry_after").asInt())
                .isEqualTo(1);
        assertThat(api.violations()).extracting(Violation::rule).containsExactly(Rule.FLOOD);
        assertThat(bot.send(api.privateChat(api.person("Bolat", "ru")), "elsewhere")
                        .status())
                .isEqualTo(200);

        bot.send(chat, "too early");
        assertThat(api.violations()).extracting(Violation::rule).containsExactly(Rule.FLOOD, Rule.RETRY_AFTER);

        clock.move(Duration.ofSeconds(1));
        assertThat(bot.send(chat, "in time").status()).isEqualTo(200);
        assertThat(bot.send(chat, "too early again").status()).isEqualTo(429);
    }

    @Test
    void aGroupGetsTwentyAMinute() throws IOException, InterruptedException {
        TestChat group = api.group("Reform", aru);
        for (int sent = 0; sent < 20; sent++) {
            assertThat(bot.send(group, "message " + sent).status()).isEqualTo(200);
            clock.move(Duration.ofSeconds(1));
        }
        Bot.Said refused = bot.send(group, "one too many");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.json().path("parameters").path("retry_after").asInt())
                .isEqualTo(40);
        clock.move(Duration.ofSeconds(40));
        assertThat(bot.send(group, "in time").status()).isEqualTo(200);
    }

    @Test
    void allChatsTogetherGetThirtyASecond() throws IOException, InterruptedException {
        for (int sent = 0; sent < 30; sent++) {
            assertThat(bot.send(api.privateChat(api.person("P" + sent, "")), "hello")
                            .status())
                    .isEqualTo(200);
        }
        assertThat(bot.send(chat, "one too many").status()).isEqualTo(429);
        clock.move(Duration.ofSeconds(1));
        assertThat(bot.send(chat, "in time").status()).isEqualTo(200);
    }

    @Test
    void editsCountAsMessages() throws IOException, InterruptedException {
        long id = bot.send(chat, "0").result().path("message_id").asLong();
        List<Integer> statuses = List.of(
                edit(id, "1").status(), edit(id, "2").status(), edit(id, "3").status());
        assertThat(statuses).containsExactly(200, 200, 429);
    }

    @Test
    void ratesCanBeLifted() throws IOException, InterruptedException {
        api.rates(Rates.unlimited());
        TestChat group = api.group("Reform", aru);
        for (int sent = 0; sent < 50; sent++) {
            assertThat(bot.send(group, "message " + sent).status()).isEqualTo(200);
        }
        api.assertNoViolations();
    }

    @Test
    void aFloodOnDemandIsNoViolationUnlessItIsIgnored() throws IOException, InterruptedException {
        chat.floodsFor(7);
        Bot.Said refused = bot.send(chat, "text");
        assertThat(refused.json().path("parameters").path("retry_after").asInt())
                .isEqualTo(7);
        api.assertNoViolations();
        bot.send(chat, "text");
        assertThat(api.violations()).extracting(Violation::rule).containsExactly(Rule.RETRY_AFTER);
        clock.move(Duration.ofSeconds(7));
        assertThat(bot.send(chat, "text").status()).isEqualTo(200);
    }

    private Bot.Said edit(long message, String text) throws IOException, InterruptedException {
        return bot.call(
                "editMessageText",
                Bot.JSON
                        .createObjectNode()
                        .put("chat_id", chat.id())
                        .put("message_id", message)
                        .put("text", text));
    }

    @Test
    void anEditIsSeenAndItsVersionsKept() throws IOException, InterruptedException {
        long id = bot.send(chat, "first").result().path("message_id").asLong();
        edit(id, "second").result();
        assertThat(chat.sent()).singleElement().satisfies(message -> {
            assertThat(message.text()).isEqualTo("second");
            assertThat(message.versions()).containsExactly("first", "second");
        });
    }

    @Test
    void anEditWithoutChangeIsRefusedButNoViolation() throws IOException, InterruptedException {
        long id = bot.send(chat, "same").result().path("message_id").asLong();
        assertThat(edit(id, " same ").description()).contains("message is not modified");
        api.assertNoViolations();
    }

    @Test
    void editsObeyTheRulesOfText() throws IOException, InterruptedException {
        long id = bot.send(chat, "first").result().path("message_id").asLong();
        assertBreach(edit(id, "a".repeat(4097)), Rule.TEXT_LENGTH, "message is too long");
    }

    @Test
    void buttonsAloneCanBeEdited() throws IOException, InterruptedException {
        long id = button("{'text':'b','callback_data':'d'}")
                .result()
                .path("message_id")
                .asLong();
        String call = "{'chat_id':" + chat.id() + ",'message_id':" + id + "}";
        assertThat(bot.call("editMessageReplyMarkup", call).status()).isEqualTo(200);
        assertThat(chat.sent().get(0).buttons()).isEmpty();
        assertThat(bot.call("editMessageReplyMarkup", call).description()).contains("message is not modified");
    }

    @Test
    void onlyOnesOwnMessagesCanBeEdited() throws IOException, InterruptedException {
        assertBreach(edit(chat.says("mine").message(), "yours"), Rule.MESSAGE, "message can't be edited");
    }

    @Test
    void whatIsGoneCannotBeEdited() throws IOException, InterruptedException {
        assertThat(edit(99_999, "text").description()).contains("message to edit not found");
        api.assertNoViolations();
    }

    @Test
    void aMessageIsDeletedOnceAndNotAfterTwoDays() throws IOException, InterruptedException {
        long first = bot.send(chat, "first").result().path("message_id").asLong();
        long second = bot.send(chat, "second").result().path("message_id").asLong();
        String call = "{'chat_id':" + chat.id() + ",'message_id':%d}";
        assertThat(bot.call("deleteMessage", call.formatted(first)).status()).isEqualTo(200);
        assertThat(chat.sent().get(0).deleted()).isTrue();
        assertThat(bot.call("deleteMessage", call.formatted(first)).description())
                .contains("not found");
        clock.move(Duration.ofHours(49));
        assertBreach(bot.call("deleteMessage", call.formatted(second)), Rule.MESSAGE, "can't be deleted");
    }

    @Test
    void aVanishedReplyTargetIsRefusedUnlessAllowed() throws IOException, InterruptedException {
        Told told = chat.says("question");
        String reply = "{'reply_parameters':{'message_id':" + told.message() + ",'allow_sending_without_reply':%s}}";
        assertThat(send(chat, "answer", reply.formatted(false)).status()).isEqualTo(200);
        assertThat(chat.awaitMessage(1).replyTo()).isEqualTo(told.message());
        chat.deletes(told);
        assertThat(send(chat, "answer", reply.formatted(false)).description())
                .contains("message to be replied not found");
        assertThat(send(chat, "answer", reply.formatted(true)).status()).isEqualTo(200);
        api.assertNoViolations();
    }

    @Test
    void aQuoteMustBeFoundInTheMessage() throws IOException, InterruptedException {
        Told told = chat.says("Who elects the President?");
        assertBreach(
                send(chat, "x", "{'reply_parameters':{'message_id':" + told.message() + ",'quote':'who elects'}}"),
                Rule.MESSAGE,
                "QUOTE_TEXT_INVALID");
    }

    @Test
    void aBlockedBotGets403AndShouldNotComeBack() throws IOException, InterruptedException {
        chat.blocks();
        Bot.Said refused = bot.send(chat, "text");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.description()).isEqualTo("Forbidden: bot was blocked by the user");
        api.assertNoViolations();
        bot.send(chat, "text");
        assertThat(api.violations()).extracting(Violation::rule).containsExactly(Rule.BLOCKED);
        chat.unblocks();
        assertThat(bot.send(chat, "text").status()).isEqualTo(200);
    }

    @Test
    void aMigratedGroupNamesItsNewId() throws IOException, InterruptedException {
        TestChat group = api.group("Reform", aru);
        TestChat supergroup = group.migrates();
        Bot.Said refused = bot.send(group, "text");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("parameters").path("migrate_to_chat_id").asLong())
                .isEqualTo(supergroup.id());
        api.assertNoViolations();
        assertThat(bot.send(supergroup, "text").status()).isEqualTo(200);
        bot.send(group, "text");
        assertThat(api.violations()).extracting(Violation::rule).containsExactly(Rule.MIGRATED);
    }

    @Test
    void aChatThatNeverWroteIsNotFound() throws IOException, InterruptedException {
        assertBreach(bot.call("sendMessage", "{'chat_id':5,'text':'x'}"), Rule.CALL, "chat not found");
    }

    @Test
    void oneReactionOfTheKnownOnesIsAllowed() throws IOException, InterruptedException {
        Told told = chat.says("question");
        String call = "{'chat_id':" + chat.id() + ",'message_id':" + told.message() + ",'reaction':[%s]}";
        String eyes = "{'type':'emoji','emoji':'👀'}";
        assertThat(bot.call("setMessageReaction", call.formatted(eyes)).status())
                .isEqualTo(200);
        assertThat(chat.reaction(told)).isEqualTo("👀");
        assertThat(bot.call("setMessageReaction", call.formatted("")).status()).isEqualTo(200);
        assertThat(chat.reaction(told)).isEmpty();
        assertBreach(
                bot.call("setMessageReaction", call.formatted(eyes + "," + eyes)), Rule.REACTION, "REACTIONS_TOO_MANY");
        api.forgive();
        assertBreach(
                bot.call("setMessageReaction", call.formatted("{'type':'emoji','emoji':'🚗'}")),
                Rule.REACTION,
                "REACTION_INVALID");
    }

    @Test
    void draftsAreForPrivateChatsAndNeedAnId() throws IOException, InterruptedException {
        String draft = "{'chat_id':%d,'draft_id':%d,'text':'%s'}";
        assertThat(bot.call("sendMessageDraft", draft.formatted(chat.id(), 1, ""))
                        .status())
                .isEqualTo(200);
        bot.call("sendMessageDraft", draft.formatted(chat.id(), 1, "The Pres"));
        assertThat(chat.drafts()).containsExactly("", "The Pres");
        bot.send(chat, "The President");
        assertThat(chat.drafts()).isEmpty();
        assertBreach(bot.call("sendMessageDraft", draft.formatted(chat.id(), 0, "x")), Rule.DRAFT, "non-zero");
        api.forgive();
        assertBreach(
                bot.call(
                        "sendMessageDraft",
                        draft.formatted(api.group("Reform", aru).id(), 1, "x")),
                Rule.DRAFT,
                "private");
        api.forgive();
        assertBreach(
                bot.call("sendMessageDraft", draft.formatted(chat.id(), 1, "a".repeat(4097))),
                Rule.TEXT_LENGTH,
                "long");
    }
}
