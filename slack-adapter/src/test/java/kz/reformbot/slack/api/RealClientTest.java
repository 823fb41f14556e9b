package kz.reformbot.slack.api;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.header;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.markdownText;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.asElements;
import static com.slack.api.model.block.element.BlockElements.button;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.model.Message;
import com.slack.api.model.assistant.SuggestedPrompt;
import com.slack.api.model.block.ContextActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.MarkdownBlock;
import com.slack.api.model.block.composition.FeedbackButtonObject;
import com.slack.api.model.block.element.FeedbackButtonsElement;
import com.slack.api.model.view.Views;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The double speaks what slack-api-client speaks. */
class RealClientTest {
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T10:00:00Z"));
    private final SlackDouble slack = SlackDouble.builder().clock(clock).start();
    private final Slack sdk = Slack.getInstance(config(slack));
    private final MethodsClient client = sdk.methods(slack.botToken());
    private final TestUser aru = slack.user("U1").locale("kk-KZ");
    private final TestChannel general = slack.channel("C1", aru);

    static SlackConfig config(SlackDouble slack) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(slack.url());
        return config;
    }

    @AfterEach
    void close() throws Exception {
        sdk.close();
        slack.close();
    }

    @FunctionalInterface
    private interface Sending {
        SlackApiTextResponse send() throws IOException, SlackApiException;
    }

    private static void assertRefused(String error, Sending sending) throws IOException, SlackApiException {
        SlackApiTextResponse response = sending.send();
        assertThat(response.getError()).isEqualTo(error);
        assertThat(response.isOk()).isFalse();
    }

    private ChatPostMessageResponse post(String text) throws IOException, SlackApiException {
        return client.chatPostMessage(r -> r.channel("C1").text(text));
    }

    private ChatPostMessageResponse post(List<LayoutBlock> blocks) throws IOException, SlackApiException {
        return client.chatPostMessage(r -> r.channel("C1").text("an answer").blocks(blocks));
    }

    private void assertBroken(Rule... rules) {
        assertThat(slack.violations()).extracting(Violation::rule).containsExactly(rules);
    }

    @Test
    void itKnowsItself() throws Exception {
        var who = client.authTest(r -> r);
        assertThat(who.getUserId()).isEqualTo(slack.botUser());
        assertThat(who.getTeamId()).isEqualTo("T1");
    }

    @Test
    void itPostsAnswersEditsAndDeletes() throws Exception {
        Said question = general.mentions(aru, "who?");
        ChatPostMessageResponse sent = client.chatPostMessage(
                r -> r.channel("C1").threadTs(question.ts()).text("*The President* &amp; <https://a.kz|Parliament>"));
        SeenMessage seen = question.thread().awaitMessage(1);
        assertThat(seen.ts()).isEqualTo(sent.getTs());
        assertThat(seen.visible()).isEqualTo("The President & Parliament");
        assertThat(seen.links()).containsExactly(new SeenMessage.Link("Parliament", "https://a.kz"));
        client.chatUpdate(r -> r.channel("C1").ts(sent.getTs()).text("The Parliament"));
        assertThat(question.thread().awaitMessage(1).versions())
                .containsExactly("The President & Parliament", "The Parliament");
        client.chatDelete(r -> r.channel("C1").ts(sent.getTs()));
        assertThat(general.messages()).isEmpty();
        assertThat(general.deleted()).hasSize(1);
        slack.assertNoViolations();
    }

    @Test
    void itPostsEveryBlockThatAnAnswerUses() throws Exception {
        post(asBlocks(
                header(h -> h.text(plainText("Answer"))),
                section(s -> s.text(markdownText("<https://a.kz|[1]>"))),
                MarkdownBlock.builder().text("**bold** [two](https://b.kz)").build(),
                actions(asElements(
                        button(b -> b.actionId("more").text(plainText("More")).value("m")))),
                ContextActionsBlock.builder()
                        .elements(List.of(FeedbackButtonsElement.builder()
                                .actionId("rate")
                                .positiveButton(thumb("Good", "up"))
                                .negativeButton(thumb("Bad", "down"))
                                .build()))
                        .build()));
        SeenMessage seen = general.awaitMessage(1);
        assertThat(seen.visible()).isEqualTo("Answer\n[1]\nbold two\n[More]\n[Good] [Bad]");
        assertThat(seen.notification()).isEqualTo("an answer");
        assertThat(seen.links()).extracting(SeenMessage.Link::url).containsExactly("https://a.kz", "https://b.kz");
        assertThat(seen.actionIds()).containsExactly("more", "rate");
        slack.assertNoViolations();
    }

    private static FeedbackButtonObject thumb(String text, String value) {
        return FeedbackButtonObject.builder().text(plainText(text)).value(value).build();
    }

    @Test
    void blocksOverALimitAreRefusedWithAPointer() throws Exception {
        ChatPostMessageResponse refused = post(asBlocks(section(s -> s.text(markdownText("x".repeat(3001))))));
        assertThat(refused.getError()).isEqualTo("invalid_blocks");
        assertThat(refused.getResponseMetadata().getMessages())
                .containsExactly("[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]");
        assertBroken(Rule.BLOCKS);
    }

    @Test
    void legalBlocksCanBeTooLongTogether() throws Exception {
        LayoutBlock section = section(s -> s.text(markdownText("x".repeat(2700))));
        assertRefused("msg_blocks_too_long", () -> post(List.of(section, section, section, section, section)));
        assertBroken(Rule.BLOCKS);
    }

    @Test
    void blocksWithoutATextAreTakenButNoted() throws Exception {
        assertThat(client.chatPostMessage(r ->
                                r.channel("C1").blocks(asBlocks(section(s -> s.text(markdownText("x"))))))
                        .isOk())
                .isTrue();
        assertBroken(Rule.FALLBACK_TEXT);
    }

    @Test
    void nothingToSayIsRefused() throws Exception {
        assertRefused("no_text", () -> post(""));
        assertBroken(Rule.TEXT);
    }

    @Test
    void theWorldMayHaveChangedWithoutAnyFault() throws Exception {
        assertRefused(
                "channel_not_found",
                () -> client.chatPostMessage(r -> r.channel("C9").text("x")));
        general.withoutBot();
        assertRefused("not_in_channel", () -> post("x"));
        aru.invites(general);
        general.archived();
        assertRefused("is_archived", () -> post("x"));
        slack.team("T1").revokesTokens();
        assertRefused("token_revoked", () -> post("x"));
        slack.assertNoViolations();
    }

    @Test
    void whatIsArchivedIsToBeLeftAlone() throws Exception {
        general.archived();
        for (int tries = 0; tries < 3; tries++) {
            assertRefused("is_archived", () -> post("x"));
        }
        assertBroken(Rule.LEFT_ALONE);
    }

    @Test
    void aReplyIsNoThread() throws Exception {
        Said question = general.mentions(aru, "who?");
        Said reply = question.thread().says(aru, "and when?");
        assertRefused(
                "thread_not_found",
                () -> client.chatPostMessage(
                        r -> r.channel("C1").threadTs(reply.ts()).text("x")));
        assertBroken(Rule.THREAD);
    }

    @Test
    void tokensAreChecked() throws Exception {
        // Without a token the client sends the word null.
        assertRefused("invalid_auth", () -> sdk.methods().authTest(r -> r));
        assertRefused("invalid_auth", () -> sdk.methods("xoxb-wrong").authTest(r -> r));
        MethodsClient wrongKind = sdk.methods(slack.appToken());
        assertRefused("not_allowed_token_type", () -> wrongKind.usersInfo(r -> r.user("U1")));
        assertThat(slack.violations()).extracting(Violation::rule).containsOnly(Rule.TOKEN);
    }

    @Test
    void aScopeThatIsMissingIsNamed() throws Exception {
        slack.scopes(Set.of("chat:write"));
        var refused = client.usersInfo(r -> r.user("U1"));
        assertThat(refused.getError()).isEqualTo("missing_scope");
        assertThat(refused.getNeeded()).isEqualTo("users:read");
        assertBroken(Rule.SCOPE);
    }

    @Test
    void anUnknownMethodIsRefused() throws Exception {
        assertRefused("unknown_method", () -> client.pinsList(r -> r.channel("C1")));
    }

    @Test
    void oneMessageASecondAfterAShortBurst() throws Exception {
        for (int sent = 0; sent < 4; sent++) {
            post("message " + sent);
        }
        assertThatThrownBy(() -> post("one too many"))
                .asInstanceOf(type(SlackApiException.class))
                .satisfies(refused -> {
                    assertThat(refused.getResponse().code()).isEqualTo(429);
                    assertThat(refused.getResponse().header("Retry-After")).isEqualTo("1");
                    assertThat(refused.getError().getError()).isEqualTo("ratelimited");
                });
        assertBroken(Rule.RATE);
        assertThatThrownBy(() -> post("not waited")).isInstanceOf(SlackApiException.class);
        assertBroken(Rule.RATE, Rule.RETRY_AFTER);
        clock.move(Duration.ofSeconds(1));
        assertThat(post("after a second").isOk()).isTrue();
    }

    @Test
    void aMethodHasItsTier() throws Exception {
        slack.rates(Rates.slack().with("users.info", 2));
        client.usersInfo(r -> r.user("U1"));
        client.usersInfo(r -> r.user("U1"));
        assertThatThrownBy(() -> client.usersInfo(r -> r.user("U1")))
                .asInstanceOf(type(SlackApiException.class))
                .satisfies(refused ->
                        assertThat(refused.getResponse().header("Retry-After")).isEqualTo("60"));
    }

    @Test
    void aLocaleComesWhenItIsAskedFor() throws Exception {
        assertThat(client.usersInfo(r -> r.user("U1").includeLocale(true))
                        .getUser()
                        .getLocale())
                .isEqualTo("kk-KZ");
        assertThat(client.usersInfo(r -> r.user("U1")).getUser().getLocale()).isNull();
    }

    @Test
    void aStreamGrowsAndEnds() throws Exception {
        Said question = general.mentions(aru, "who?");
        String ts = client.chatStartStream(r -> r.channel("C1")
                        .threadTs(question.ts())
                        .recipientUserId("U1")
                        .recipientTeamId("T1")
                        .markdownText("**The"))
                .getTs();
        assertThat(question.thread().messages().get(0).streaming()).isTrue();
        client.chatAppendStream(r -> r.channel("C1").ts(ts).markdownText(" President**"));
        client.chatStopStream(r ->
                r.channel("C1").ts(ts).blocks(asBlocks(section(s -> s.text(markdownText("_source_"))))));
        SeenMessage seen = question.thread().awaitMessage(1);
        assertThat(seen.visible()).isEqualTo("The President\nsource");
        assertThat(seen.versions()).startsWith("**The", "The President");
        slack.assertNoViolations();
        assertRefused(
                "message_not_in_streaming_state",
                () -> client.chatAppendStream(r -> r.channel("C1").ts(ts).markdownText("late")));
        assertBroken(Rule.STREAM);
    }

    @Test
    void aStreamEndsByItselfAfterFiveMinutes() throws Exception {
        Said question = slack.dm(aru).says("who?");
        String ts = client.chatStartStream(
                        r -> r.channel("DU1").threadTs(question.ts()).markdownText("The"))
                .getTs();
        clock.move(Duration.ofMinutes(6));
        assertRefused(
                "message_not_in_streaming_state",
                () -> client.chatAppendStream(r -> r.channel("DU1").ts(ts).markdownText(" President")));
        slack.assertNoViolations();
    }

    @Test
    void aStreamInAChannelIsForSomebody() throws Exception {
        Said question = general.mentions(aru, "who?");
        assertRefused(
                "missing_recipient_user_id",
                () -> client.chatStartStream(
                        r -> r.channel("C1").threadTs(question.ts()).markdownText("x")));
    }

    @Test
    void aThreadHasAStatusATitleAndPrompts() throws Exception {
        TestChannel thread = slack.dm(aru).says("who?").thread();
        client.assistantThreadsSetStatus(r -> r.channelId("DU1")
                .threadTs(thread.threadTs())
                .status("is reading the law…")
                .loadingMessages(List.of("Looking", "Reading")));
        assertThat(thread.status()).containsExactly("is reading the law…", "Looking", "Reading");
        client.assistantThreadsSetTitle(
                r -> r.channelId("DU1").threadTs(thread.threadTs()).title("Elections"));
        assertThat(thread.title()).isEqualTo("Elections");
        client.chatPostMessage(r -> r.channel("DU1").threadTs(thread.threadTs()).text("The people"));
        assertThat(thread.status()).isEmpty();
        client.assistantThreadsSetSuggestedPrompts(
                r -> r.channelId("DU1").prompts(List.of(SuggestedPrompt.create("What is new?"))));
        assertThat(thread.prompts()).containsExactly("What is new?");
        slack.assertNoViolations();
    }

    @Test
    void promptsWithAThreadAreSilentlyLostInTheAgentView() throws Exception {
        TestChannel thread = slack.dm(aru).says("who?").thread();
        assertThat(client.assistantThreadsSetSuggestedPrompts(r -> r.channelId("DU1")
                                .threadTs(thread.threadTs())
                                .prompts(List.of(SuggestedPrompt.create("What is new?"))))
                        .isOk())
                .isTrue();
        assertThat(thread.prompts()).isEmpty();
        assertBroken(Rule.PROMPTS);
    }

    @Test
    void homeIsPublishedForAPerson() throws Exception {
        client.viewsPublish(r -> r.userId("U1")
                .view(Views.view(v -> v.type("home").blocks(asBlocks(header(h -> h.text(plainText("Reforms"))))))));
        assertThat(aru.awaitHome().visible()).isEqualTo("Reforms");
        slack.assertNoViolations();
    }

    @Test
    void aTitleOfAModalIsShort() throws Exception {
        Interaction command = aru.slashCommand("/reforms", "", general);
        var refused = client.viewsOpen(r -> r.triggerId(command.triggerId())
                .view(Views.view(v -> v.type("modal")
                        .title(Views.viewTitle(t -> t.type("plain_text").text("A title that is far too long")))
                        .blocks(asBlocks(section(s -> s.text(markdownText("x"))))))));
        assertThat(refused.getError()).isEqualTo("invalid_arguments");
        assertThat(refused.getResponseMetadata().getMessages())
                .containsExactly("[ERROR] must be less than 25 characters [json-pointer:/view/title/text]");
    }

    @Test
    void aTriggerExpires() throws Exception {
        Interaction command = aru.slashCommand("/reforms", "", general);
        clock.move(Duration.ofSeconds(4));
        assertRefused(
                "expired_trigger_id",
                () -> client.viewsOpen(r -> r.triggerId(command.triggerId()).view(Views.view(v -> v.type("modal")))));
        assertBroken(Rule.TRIGGER);
    }

    @Test
    void otherThingsThatAnAppAsks() throws Exception {
        Said said = general.says(aru, "a claim");
        assertThat(client.conversationsReplies(r -> r.channel("C1").ts(said.ts()))
                        .getMessages())
                .extracting(Message::getText)
                .containsExactly("a claim");
        assertThat(client.conversationsInfo(r -> r.channel("C1")).getChannel().isMember())
                .isTrue();
        assertThat(client.conversationsOpen(r -> r.users(List.of("U1")))
                        .getChannel()
                        .getId())
                .isEqualTo("DU1");
        assertThat(client.reactionsAdd(r -> r.channel("C1").timestamp(said.ts()).name("eyes"))
                        .isOk())
                .isTrue();
        assertThat(client.chatGetPermalink(r -> r.channel("C1").messageTs(said.ts()))
                        .getPermalink())
                .contains("/archives/C1/p");
        assertThat(client.chatPostEphemeral(r -> r.channel("C1").user("U1").text("for you"))
                        .isOk())
                .isTrue();
        assertThat(general.ephemerals(aru)).extracting(SeenMessage::visible).containsExactly("for you");
        assertThat(general.messages()).isEmpty();
        assertThat(sdk.methods().apiTest(r -> r).isOk()).isTrue();
        slack.assertNoViolations();
    }

    @Test
    void aTeamIsInstalledByACodeOnce() throws Exception {
        String query = slack.team("T2")
                .approves(
                        URI.create("https://slack.com/oauth/v2/authorize?client_id=" + slack.clientId() + "&state=s1"));
        assertThat(query).endsWith("&state=s1");
        String code = Fields.form(query).path("code").asText();
        var installed = sdk.methods()
                .oauthV2Access(r -> r.clientId(slack.clientId())
                        .clientSecret(slack.clientSecret())
                        .code(code));
        assertThat(installed.getAccessToken()).isEqualTo(slack.team("T2").botToken());
        assertThat(sdk.methods(installed.getAccessToken()).authTest(r -> r).getTeamId())
                .isEqualTo("T2");
        slack.assertNoViolations();
        assertRefused(
                "code_already_used",
                () -> sdk.methods()
                        .oauthV2Access(r -> r.clientId(slack.clientId())
                                .clientSecret(slack.clientSecret())
                                .code(code)));
    }

    @Test
    void aTeamDoesNotSeeAnother() throws Exception {
        TestTeam other = slack.team("T2").installed();
        other.channel("C2", other.user("U2"));
        assertRefused(
                "channel_not_found",
                () -> client.chatPostMessage(r -> r.channel("C2").text("x")));
        assertThat(sdk.methods(other.botToken())
                        .chatPostMessage(ChatPostMessageRequest.builder()
                                .channel("C2")
                                .text("x")
                                .build())
                        .isOk())
                .isTrue();
    }

    private static String raw(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    void requestsOfJsonAreUnderstood() throws Exception {
        String answer = raw(HttpRequest.newBuilder(URI.create(slack.url() + "chat.postMessage"))
                .header("Authorization", "Bearer " + slack.botToken())
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"channel\":\"C1\",\"text\":\"x\",\"blocks\":[{\"type\":\"divider\"}]}")));
        assertThat(answer).contains("\"ok\":true");
        assertThat(general.awaitMessage(1).blocks()).hasSize(1);
    }

    @Test
    void aCallWithoutATokenIsRefused() throws Exception {
        assertThat(raw(HttpRequest.newBuilder(URI.create(slack.url() + "auth.test"))
                        .POST(HttpRequest.BodyPublishers.noBody())))
                .contains("\"error\":\"not_authed\"");
    }
}
