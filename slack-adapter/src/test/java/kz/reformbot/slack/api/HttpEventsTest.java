package kz.reformbot.slack.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.app_backend.SlackSignature;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The double posts what Bolt understands, signed as Bolt checks it. */
class HttpEventsTest {
    private final SlackDouble slack = SlackDouble.builder()
            .ackTimeout(Duration.ofSeconds(1))
            .retries(Duration.ZERO, Duration.ofMillis(100))
            .start();
    private final Slack sdk = Slack.getInstance(RealClientTest.config(slack));
    private final BoltApp bolt = new BoltApp(slack, sdk);
    private final TestUser aru = slack.user("U1");
    private final TestChannel general = slack.channel("C1", aru);
    /** Statuses to answer in place of Bolt's, the first first. */
    private final List<Integer> statuses = new CopyOnWriteArrayList<>();

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/slack/events", this::handle);
        server.start();
        slack.deliversTo(address());
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/slack/events");
    }

    @AfterEach
    void close() throws Exception {
        server.stop(0);
        threads.shutdownNow();
        slack.close();
        sdk.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        Response response = run(exchange, body);
        int status = statuses.isEmpty() ? response.getStatusCode() : statuses.remove(0);
        if (status == 503) {
            exchange.getResponseHeaders().add("x-slack-no-retry", "1");
        }
        byte[] answer =
                response.getBody() == null ? new byte[0] : response.getBody().getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", response.getContentType());
        exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
        if (answer.length > 0) {
            exchange.getResponseBody().write(answer);
        }
        exchange.close();
    }

    private Response run(HttpExchange exchange, String body) throws IOException {
        try {
            return bolt.app.run(new SlackRequestParser(bolt.app.config())
                    .parse(SlackRequestParser.HttpRequest.builder()
                            .requestUri("/slack/events")
                            .requestBody(body)
                            .headers(new RequestHeaders(exchange.getRequestHeaders()))
                            .remoteAddress("127.0.0.1")
                            .build()));
        } catch (Exception failed) {
            throw new IOException(failed);
        }
    }

    @Test
    void theAddressIsVerified() {
        assertThat(slack.verifiesAddress()).isTrue();
    }

    @Test
    void aMentionIsAnswered() {
        Said question = general.mentions(aru, "who?").awaitAcked();
        assertThat(question.thread().awaitMessage(1).notification()).contains("who?");
        slack.awaitQuiet();
        assertThat(bolt.told).containsExactlyInAnyOrder("app_mention", "message of a person");
        slack.assertNoViolations();
    }

    @Test
    void commandsClicksAndSubmissionsAreForms() {
        assertThat(aru.slashCommand("/reforms", "who & when?", general)
                        .ackPayload()
                        .path("text")
                        .asText())
                .isEqualTo("looking");
        assertThat(bolt.told).containsExactly("command who & when?");
        SeenMessage answer = general.mentions(aru, "who?").thread().awaitMessage(1);
        aru.clicks(answer, "more").awaitAck();
        SeenView modal = aru.awaitModal();
        assertThat(aru.submits(modal, Map.of("text", "no")).errors()).containsKey("reason");
        slack.assertNoViolations();
    }

    @Test
    void aFailureIsToldAgainWithItsReason() {
        statuses.add(500);
        Said said = slack.dm(aru).says("who?").awaitAcked();
        assertThat(slack.acks()).extracting(Ack::status).containsExactly(500, 200);
        assertThat(slack.acks().get(0).failure()).isEqualTo("http_error");
        assertThat(slack.acks())
                .extracting(Ack::eventId)
                .containsOnly(said.eventIds().get(0));
    }

    @Test
    void anAppCanRefuseRetries() {
        statuses.add(503);
        slack.dm(aru).says("who?");
        slack.awaitAllTaken();
        assertThat(slack.acks()).extracting(Ack::status).containsExactly(503);
    }

    @Test
    void aRetryIsNumbered() {
        slack.subscriptions(Set.of("app_mention"));
        statuses.add(500);
        general.mentions(aru, "who?").awaitAcked();
        slack.awaitQuiet();
        assertThat(bolt.told).contains("app_mention", "app_mention retry 1");
    }

    @Test
    void theSignatureIsTheOneThatBoltWants() {
        String body = "{}";
        Map<String, String> headers = slack.signed(body, Instant.ofEpochSecond(1_700_000_000));
        assertThat(new SlackSignature.Generator(slack.signingSecret()).generate("1700000000", body))
                .isEqualTo(headers.get("x-slack-signature"));
    }
}
