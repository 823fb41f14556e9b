package kz.reformbot.slack.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Bolt's Socket Mode and the double understand each other. */
class SocketModeTest {
    private final SlackDouble slack = SlackDouble.builder()
            .ackTimeout(Duration.ofSeconds(1))
            .retries(Duration.ZERO, Duration.ofMillis(200), Duration.ofSeconds(10))
            .start();
    private final Slack sdk = Slack.getInstance(RealClientTest.config(slack));
    private final BoltApp bolt = new BoltApp(slack, sdk);
    private final List<SocketModeApp> running = new ArrayList<>();
    private final TestUser aru = slack.user("U1");
    private final TestChannel general = slack.channel("C1", aru);

    private void connect() throws Exception {
        SocketModeApp app = new SocketModeApp(slack.appToken(), bolt.app, SocketModeClient.Backend.Tyrus, 4);
        running.add(app);
        app.startAsync();
    }

    @AfterEach
    void close() throws Exception {
        for (SocketModeApp app : running) {
            app.getClient().close();
            app.close();
        }
        sdk.close();
        slack.close();
    }

    @Test
    void aMentionComesTwiceAndIsAnswered() throws Exception {
        connect();
        Said question = general.mentions(aru, "who?").awaitAcked();
        assertThat(question.eventIds()).hasSize(2).doesNotHaveDuplicates();
        SeenMessage answer = question.thread().awaitMessage(1);
        assertThat(answer.visible()).startsWith("You said @").contains("who?").endsWith("[More]");
        slack.awaitQuiet();
        assertThat(bolt.told).containsExactlyInAnyOrder("app_mention retry 0", "message of a person");
        slack.assertNoViolations();
    }

    @Test
    void whatComesBeforeTheSocketWaitsForIt() throws Exception {
        Said question = general.mentions(aru, "who?");
        connect();
        question.awaitAcked();
        assertThat(question.thread().awaitMessage(1).inThread()).isTrue();
    }

    @Test
    void aCommandIsAnsweredInTheAcknowledgement() throws Exception {
        connect();
        Interaction command = aru.slashCommand("/reforms", "who?", general);
        assertThat(command.ackPayload().path("text").asText()).isEqualTo("looking");
        assertThat(general.awaitEphemeral(aru, 1).visible()).isEqualTo("looking");
        assertThat(bolt.told).containsExactly("command who?");
        slack.assertNoViolations();
    }

    @Test
    void aButtonAnswersPrivatelyAndOpensAModalThatIsChecked() throws Exception {
        connect();
        SeenMessage answer = general.mentions(aru, "who?").thread().awaitMessage(1);
        aru.clicks(answer, "more").awaitAck();
        assertThat(general.awaitEphemeral(aru, 1).visible()).isEqualTo("more, for you");
        SeenView modal = aru.awaitModal();
        assertThat(modal.visible()).isEqualTo("Why\nReason");
        assertThat(aru.submits(modal, Map.of("text", "no")).errors()).containsEntry("reason", "say a little more");
        assertThat(aru.modal()).isPresent();
        assertThat(aru.submits(modal, Map.of("text", "too short")).errors()).isEmpty();
        assertThat(aru.modal()).isEmpty();
        slack.assertNoViolations();
    }

    @Test
    void anOverflowMenuReplacesTheMessage() throws Exception {
        connect();
        SeenMessage answer = general.mentions(aru, "who?").thread().awaitMessage(1);
        aru.selectsOverflow(answer, "other", "kk").awaitAck();
        slack.await("the new text", () -> general.messages().get(0).visible().equals("now in kk"));
        slack.assertNoViolations();
    }

    @Test
    void aShortcutCarriesTheMessage() throws Exception {
        connect();
        Said claim = general.says(aru, "The Parliament has one chamber");
        aru.usesShortcut("check", claim).awaitAck();
        assertThat(bolt.told).contains("shortcut on The Parliament has one chamber");
    }

    @Test
    void theHomeAndTheAgentViewAreToldApart() throws Exception {
        connect();
        aru.opensHome();
        aru.opensAgentView();
        slack.awaitAllTaken();
        assertThat(bolt.told).containsExactlyInAnyOrder("app_home_opened home", "app_home_opened messages");
    }

    @Test
    void anEventThatNobodyHandlesComesAgainAndAgain() throws Exception {
        connect();
        slack.sends("{\"type\":\"app_context_changed\",\"user\":\"U1\"}");
        slack.await("two retries", () -> slack.acks().size() == 3);
        assertThat(slack.acks()).extracting(Ack::retry).containsExactly(0, 1, 2);
        assertThat(slack.acks()).extracting(Ack::failure).startsWith("timeout", "timeout");
        assertThat(slack.violations()).extracting(Violation::rule).containsOnly(Rule.ACK);
    }

    @Test
    void severalSocketsShareTheWork() throws Exception {
        connect();
        connect();
        slack.awaitSockets(2);
        for (int number = 0; number < 4; number++) {
            slack.dm(aru).says("question " + number).awaitAcked();
        }
        assertThat(slack.acks())
                .extracting(Ack::socket)
                .containsOnly(
                        slack.sockets().get(0).id(), slack.sockets().get(1).id());
    }

    @Test
    void aSocketThatIsRenewedIsReplaced() throws Exception {
        connect();
        TestSocket old = slack.awaitSockets(1).get(0);
        old.refreshes();
        slack.await(
                "a new socket",
                () -> slack.sockets().size() == 1
                        && !slack.sockets().get(0).id().equals(old.id()));
        slack.dm(aru).says("are you there?").awaitAcked();
        slack.assertNoViolations();
    }

    @Test
    void aDeadSocketIsNoticedAndTheEventComesAgain() throws Exception {
        connect();
        slack.awaitSockets(1).get(0).goesSilent();
        Said said = slack.dm(aru).says("are you there?");
        slack.patience(Duration.ofSeconds(30));
        said.awaitAcked();
    }

    @Test
    void aSocketThatDiesIsReplaced() throws Exception {
        connect();
        slack.awaitSockets(1).get(0).dies();
        Said said = slack.dm(aru).says("are you there?");
        slack.patience(Duration.ofSeconds(30));
        said.awaitAcked();
        slack.assertNoViolations();
    }

    @Test
    void anEleventhSocketIsNotWelcome() throws Exception {
        slack.rates(Rates.none());
        for (int number = 0; number < 11; number++) {
            connect();
        }
        slack.await("the breach", () -> !slack.violations().isEmpty());
        assertThat(slack.violations()).extracting(Violation::rule).contains(Rule.SOCKETS);
    }

    @Test
    void anEventWithoutAnInnerEventIsNothingToBoltAndDoesNoHarm() throws Exception {
        connect();
        slack.sendsAppRateLimited();
        Said said = slack.dm(aru).says("are you there?");
        slack.await(
                "a time-out",
                () -> slack.acks().stream()
                        .anyMatch(ack -> ack.name().equals("app_rate_limited")
                                && ack.failure().equals("timeout")));
        said.awaitAcked();
    }
}
