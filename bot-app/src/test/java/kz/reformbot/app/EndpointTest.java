package kz.reformbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers and platforms meet at the port. */
class EndpointTest {
    private static final int MEBIBYTE = 1 << 20;

    private final Endpoint endpoint = new Endpoint(0, List.of());
    private final List<Endpoint.Request> received = new ArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void open() {
        endpoint.take("/hook", request -> {
            received.add(request);
            return 202;
        });
        endpoint.take("/broken", request -> {
            throw new IllegalStateException("what a person wrote");
        });
        endpoint.start();
    }

    @AfterEach
    void close() {
        endpoint.close();
    }

    private HttpResponse<String> send(String method, String path, BodyPublisher body)
            throws IOException, InterruptedException {
        URI url = URI.create("http://127.0.0.1:" + endpoint.port() + path);
        HttpRequest request = HttpRequest.newBuilder(url)
                .method(method, body)
                .header("X-Secret", "s3cret")
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send("POST", path, BodyPublishers.ofString(body));
    }

    @Test
    void handsOverBodyAndHeaders() throws Exception {
        assertThat(post("/hook", "{\"text\":\"Құрылтай\"}").statusCode()).isEqualTo(202);
        assertThat(received).singleElement().satisfies(request -> {
            assertThat(request.body()).isEqualTo("{\"text\":\"Құрылтай\"}");
            assertThat(request.header("x-sECRET")).isEqualTo("s3cret");
            assertThat(request.header("x-other")).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /live, 200",
        "HEAD, /live, 200",
        "GET, /ready, 200",
        "GET, /, 404",
        "POST, /other, 404",
        "GET, /hook, 405",
        "PUT, /hook, 405",
        "DELETE, /hook, 405",
        "POST, /live, 405",
    })
    void answersWhatIsThere(String method, String path, int status) throws Exception {
        assertThat(send(method, path, BodyPublishers.noBody()).statusCode()).isEqualTo(status);
        assertThat(received).isEmpty();
    }

    @Test
    void saysWhichMethodIsTaken() throws Exception {
        assertThat(send("GET", "/hook", BodyPublishers.noBody()).headers().firstValue("Allow"))
                .contains("POST");
    }

    @Test
    void aBodyOfAMebibyteIsTaken() throws Exception {
        assertThat(post("/hook", "x".repeat(MEBIBYTE)).statusCode()).isEqualTo(202);
        assertThat(received)
                .singleElement()
                .satisfies(request -> assertThat(request.body()).hasSize(MEBIBYTE));
    }

    @Test
    void aLargerBodyIsNot() throws Exception {
        byte[] body = "x".repeat(MEBIBYTE + 1).getBytes(StandardCharsets.UTF_8);
        BodyPublisher ofUnknownLength =
                BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(body)); // sent in chunks, no length told
        assertThat(send("POST", "/hook", BodyPublishers.ofByteArray(body)).statusCode())
                .isEqualTo(413);
        assertThat(send("POST", "/hook", ofUnknownLength).statusCode()).isEqualTo(413);
        assertThat(received).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/live", "/hook", "/broken", "/other"})
    void tellsNothingOfItself(String path) throws Exception {
        HttpResponse<String> answer = post(path, "{}");
        assertThat(answer.headers().map()).doesNotContainKeys("Server", "server", "X-Powered-By");
        assertThat(answer.body()).doesNotContainIgnoringCase("jetty", "javalin", "exception", "a person");
    }

    @Test
    void aReceiverThatFailsIsAnErrorOfOurs() throws Exception {
        HttpResponse<String> answer = post("/broken", "{}");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).isEqualTo("{\"error\":\"internal error\"}");
    }

    @Test
    void whatIsNoHttpIsRefused() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), endpoint.port())) {
            OutputStream out = socket.getOutputStream();
            out.write("nonsense\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            assertThat(answer).startsWith("HTTP/1.1 400").doesNotContainIgnoringCase("jetty", "\tat ");
        }
    }
}
