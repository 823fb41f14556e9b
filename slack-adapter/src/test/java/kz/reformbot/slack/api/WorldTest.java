package kz.reformbot.slack.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.app_backend.events.payload.MessageChangedPayload;
import com.slack.api.app_backend.events.payload.TokensRevokedPayload;
import com.slack.api.util.json.GsonFactory;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people do becomes the events that Slack would send, where the app asked for them. */
class WorldTest {
    private final SlackDouble slack = SlackDouble.start();
    private final TestUser aru = slack.user("U1");
    private final TestChannel general = slack.channel("C1", aru);

    @AfterEach
    void close() {
        slack.close();
    }

    private List<String> told() {
        return slack.payloads().stream()
                .map(payload -> payload.path("event"))
                .map(event -> event.path("type").asText()
                        + (event.has("subtype") ? ":" + event.path("subtype").asText() : "")
                        + (event.has("channel_type")
                                ? " " + event.path("channel_type").asText()
                                : ""))
                .toList();
    }

    private JsonNode last() {
        return slack.payloads().get(slack.payloads().size() - 1);
    }

    private <T> T last(Class<T> type) {
        return GsonFactory.createSnakeCase().fromJson(last().toString(), type);
    }

    @Test
    void aMentionIsAMessageTooWithTheSameTs() {
        Said said = general.mentions(aru, "who?");
        assertThat(told()).containsExactly("app_mention", "message channel");
        assertThat(slack.payloads())
                .allMatch(payload -> payload.at("/event/ts").asText().equals(said.ts()));
        assertThat(last().at("/event/blocks/0/elements/0/elements/0/user_id").asText())
                .isEqualTo(slack.botUser());
        assertThat(last().at("/authorizations/0/user_id").asText()).isEqualTo(slack.botUser());
    }

    @Test
    void aDirectMessageMentionsNobody() {
        slack.dm(aru).says("<@UBOT> who?");
        slack.groupDm("G9", aru).says(aru, "who?");
        slack.privateChannel("G8", aru).says(aru, "who?");
        assertThat(told()).containsExactly("message im", "message mpim", "message group");
    }

    @Test
    void aReplyNamesItsThread() {
        Said said = general.says(aru, "who?");
        said.thread().says(slack.user("U2"), "indeed");
        assertThat(last().at("/event/thread_ts").asText()).isEqualTo(said.ts());
        assertThat(last().at("/event/parent_user_id").asText()).isEqualTo("U1");
    }

    @Test
    void onlyWhatWasAskedForAndAllowedIsSent() {
        slack.subscriptions(Set.of("app_mention", "message.im"));
        slack.scopes(Set.of("app_mentions:read"));
        assertThat(general.mentions(aru, "who?").eventIds()).hasSize(1);
        assertThat(slack.dm(aru).says("who?").delivered()).isFalse();
    }

    @Test
    void whereTheAppIsNotItHearsNothing() {
        general.withoutBot();
        assertThat(general.mentions(aru, "who?").delivered()).isFalse();
        aru.invites(general);
        assertThat(told()).containsExactly("message:channel_join channel", "member_joined_channel C");
    }

    @Test
    void editsAndDeletionsAreHiddenMessages() {
        Said said = general.says(aru, "who?");
        said.edits("when?");
        assertThat(last(MessageChangedPayload.class).getEvent().getMessage().getText())
                .isEqualTo("when?");
        said.deletes();
        assertThat(told())
                .containsExactly(
                        "message channel", "message:message_changed channel", "message:message_deleted channel");
    }

    @Test
    void anotherBotSpeaksWithASubtype() {
        general.botSays("B9", "<@UBOT> who?");
        assertThat(told()).containsExactly("message:bot_message channel");
    }

    @Test
    void theSameEventCanComeAgain() {
        Said said = general.says(aru, "who?").comesAgain();
        assertThat(slack.payloads())
                .extracting(payload -> payload.path("event_id").asText())
                .containsExactly(said.eventIds().get(0), said.eventIds().get(0));
    }

    @Test
    void anAssistantBeginsAThreadAndAnAgentDoesNot() {
        assertThat(aru.opensAgentView().threadTs()).isEmpty();
        assertThat(told()).containsExactly("app_home_opened");
        slack.agentView(false);
        assertThat(aru.opensAgentView().threadTs()).isNotEmpty();
        assertThat(told()).containsExactly("app_home_opened", "app_home_opened", "assistant_thread_started");
    }

    @Test
    void anAppThatIsRemovedIsToldAndItsTokenEnds() {
        slack.team("T1").uninstalls();
        assertThat(told()).containsExactly("tokens_revoked", "app_uninstalled");
        assertThat(slack.botToken()).isEmpty();
        assertThat(general.says(aru, "anybody there?").delivered()).isFalse();
    }

    @Test
    void revokedTokensAreNamedByTheirUsers() {
        slack.team("T1").revokesTokens();
        assertThat(last(TokensRevokedPayload.class).getEvent().getTokens().getBot())
                .containsExactly(slack.botUser());
    }
}
