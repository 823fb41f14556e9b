package kz.reformbot.slack.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.reformbot.conversation.Event;
import kz.reformbot.conversation.Inbox;
import kz.reformbot.conversation.MemoryInbox;
import kz.reformbot.conversation.MemoryInstallations;
import kz.reformbot.slack.api.Ack;
import kz.reformbot.slack.api.Rates;
import kz.reformbot.slack.api.Said;
import kz.reformbot.slack.api.SlackDouble;
import kz.reformbot.slack.api.TestSocket;
import kz.reformbot.slack.web.SlackWeb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sockets that come and go. */
class SocketModeBehaviourTest {
    private static final Timing IMPATIENT =
            new Timing(Duration.ofMillis(100), Duration.ofMillis(2500), Duration.ofMillis(20));

    private final SlackDouble slack = SlackDouble.builder()
            .rates(Rates.none())
            .ackTimeout(Duration.ofSeconds(1))
            .retries(Duration.ZERO, Duration.ofMillis(200), Duration.ofMillis(200), Duration.ofMillis(200))
            .start();
    private final SlackWeb web = new SlackWeb(URI.create(slack.url()), Duration.ofSeconds(2));
    private final Inbox inbox = new MemoryInbox(4, 2, Duration.ofSeconds(1), Clock.systemUTC());
    private final List<String> handled = new CopyOnWriteArrayList<>();
    private final SocketMode sockets = new SocketMode(
            slack.appToken(),
            SlackDoor.to(
                    inbox,
                    payload -> Optional.of(new Arrival(
                            new Event(
                                    "slack",
                                    payload.path("event_id").asText(""),
                                    "lane",
                                    payload.toString(),
                                    Clock.systemUTC().instant()),
                            "")),
                    null,
                    null,
                    web,
                    new MemoryInstallations(),
                    "slack",
                    Clock.systemUTC()),
            web,
            IMPATIENT);

    private void handle() {
        inbox.handle("slack", (event, progress) -> handled.add(event.id()));
    }

    private Said says(String text) {
        return slack.dm(slack.user("U1")).says(text);
    }

    @AfterEach
    void close() {
        sockets.close();
        slack.close();
        inbox.close();
        web.close();
    }

    @Test
    void severalSocketsAreOpen() {
        handle();
        sockets.start();
        slack.awaitSockets(2);
        says("one").awaitAcked();
        says("two").awaitAcked();
        assertThat(slack.acks()).extracting(Ack::socket).doesNotHaveDuplicates();
        slack.await("both handled", () -> handled.size() == 2);
        slack.assertNoViolations();
    }

    @Test
    void aSlackThatOpensNoSocketAtTheStartIsTriedAgain() {
        handle();
        slack.next("apps.connections.open").times(2).answersError("internal_error");
        slack.next("apps.connections.open").answersHtml(502);
        slack.next("apps.connections.open").dropsConnection();
        slack.next("apps.connections.open").answers429(1);
        sockets.start();
        slack.awaitSockets(2);
        slack.await("ready", sockets::ready);
        says("one").awaitAcked();
    }

    @Test
    void aSocketThatIsToBeRenewedIsReplacedBeforeItGoes() {
        handle();
        sockets.start();
        List<TestSocket> old = slack.awaitSockets(2);
        old.get(0).warns();
        slack.await(
                "a third socket",
                () -> slack.sockets().stream()
                        .noneMatch(socket -> socket.id().equals(old.get(0).id())));
        assertThat(slack.sockets()).hasSize(2);
        for (int i = 0; i < 4; i++) {
            says("still there?").awaitAcked();
        }
        slack.assertNoViolations();
    }

    @Test
    void allSocketsAreRenewedAtOnceWithoutALoss() {
        handle();
        sockets.start();
        slack.awaitSockets(2).forEach(TestSocket::refreshes);
        Said said = says("one");
        slack.awaitSockets(2);
        said.awaitAcked();
        slack.await("handled", () -> handled.size() == 1);
    }

    @Test
    void aSilentSocketIsNoticed() {
        handle();
        sockets.start();
        List<TestSocket> old = slack.awaitSockets(2);
        old.forEach(TestSocket::goesSilent);
        slack.await(
                "others",
                () -> slack.sockets().stream()
                        .anyMatch(
                                socket -> old.stream().noneMatch(one -> one.id().equals(socket.id()))));
        Said said = says("are you there?");
        said.awaitAcked();
        slack.await("handled", () -> handled.size() == 1);
    }

    @Test
    void aSocketThatBreaksIsReplacedAtOnce() {
        handle();
        sockets.start();
        slack.awaitSockets(2).forEach(TestSocket::dies);
        Said said = says("are you there?");
        said.awaitAcked();
        slack.awaitSockets(2);
        slack.await("handled", () -> handled.size() == 1);
    }

    @Test
    void socketModeThatIsSwitchedOffIsTriedUntilItIsOnAgain() {
        handle();
        sockets.start();
        slack.awaitSockets(2);
        slack.next("apps.connections.open").times(3).answersError("not_allowed_token_type");
        slack.sockets().forEach(TestSocket::disablesLink);
        slack.awaitSockets(2);
        says("are you there?").awaitAcked();
    }

    @Test
    void anIdleSocketIsAskedWhetherItIsThere() {
        sockets.start();
        TestSocket socket = slack.awaitSockets(2).get(0);
        slack.await("pings", () -> socket.pings() > 2 && socket.pongs() > 0);
    }

    @Test
    void whatTheInboxHasNoRoomForComesAgainOverAnotherSocket() {
        sockets.start();
        slack.awaitSockets(2);
        says("one").awaitAcked();
        says("two").awaitAcked();
        Said third = says("three");
        slack.await(
                "an attempt that failed",
                () -> slack.acks().stream().anyMatch(ack -> !ack.failure().isEmpty()));
        handle();
        third.awaitAcked();
        slack.await("all handled once", () -> handled.size() == 3);
    }

    @Test
    void whatIsNewOrBrokenIsAcknowledgedAndHarmsNothing() {
        handle();
        sockets.start();
        slack.awaitSockets(2);
        slack.sends("{\"type\":\"brand_new\",\"text\":[{\"type\":7}]}");
        slack.await("the first", () -> handled.size() == 1); // the inbox has room for two
        slack.sends("{\"type\":{\"of\":\"another\"}}");
        slack.await("the second", () -> handled.size() == 2);
        slack.sendsAppRateLimited();
        slack.awaitAllTaken();
        assertThat(slack.acks()).allMatch(Ack::acked);
        says("one").awaitAcked();
        slack.assertNoViolations();
    }

    @Test
    void aClosedOneComesNotBack() {
        sockets.start();
        slack.awaitSockets(2);
        sockets.close();
        slack.awaitSockets(0);
        assertThat(sockets.ready()).isFalse();
    }
}
