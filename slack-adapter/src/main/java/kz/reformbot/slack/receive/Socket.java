package kz.reformbot.slack.receive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One WebSocket to Slack. A message is answered over the socket on which it came. */
final class Socket implements WebSocket.Listener {
    private static final Duration CONNECTING = Duration.ofSeconds(10);

    /** Why a socket is not to be used any more. */
    enum End {
        /** Slack wants it replaced: it goes on for a few seconds. */
        RENEWED,
        CLOSED,
        SILENT
    }

    private final Function<JsonNode, CompletableFuture<Optional<String>>> receiver;
    private final StringBuilder text = new StringBuilder();
    private final CompletableFuture<Boolean> greeted = new CompletableFuture<>();
    private final CompletableFuture<End> end = new CompletableFuture<>();
    private CompletableFuture<?> sent = CompletableFuture.completedFuture(null);
    private volatile long heard = System.nanoTime();
    private volatile @Nullable WebSocket connection;

    private Socket(Function<JsonNode, CompletableFuture<Optional<String>>> receiver) {
        this.receiver = receiver;
    }

    /**
     * Connects, and returns when Slack has said hello, or something else.
     *
     * @param address with its ticket, good once
     * @param receiver of every message; what it gives is sent back. It does not keep the next message waiting, and
     *     never fails
     * @throws ConnectException when there is no connection or no hello
     */
    static Socket open(HttpClient http, URI address, Function<JsonNode, CompletableFuture<Optional<String>>> receiver)
            throws InterruptedException, ConnectException {
        Socket socket = new Socket(receiver);
        CompletableFuture<WebSocket> connecting =
                http.newWebSocketBuilder().connectTimeout(CONNECTING).buildAsync(address, socket);
        boolean opened = false;
        try {
            socket.connection = connecting.get(CONNECTING.toMillis(), TimeUnit.MILLISECONDS);
            opened = socket.greeted.get(CONNECTING.toMillis(), TimeUnit.MILLISECONDS);
            if (!opened) {
                throw new ConnectException("Slack closed it at once");
            }
            return socket;
        } catch (ExecutionException | TimeoutException e) {
            // Without the message of the cause: it may hold the address.
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new ConnectException(cause.getClass().getSimpleName());
        } finally {
            if (!opened) {
                abandon(connecting);
            }
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it comes late, or never
    private static void abandon(CompletableFuture<WebSocket> connecting) {
        connecting.thenAccept(WebSocket::abort);
    }

    /** There is no socket. */
    static final class ConnectException extends Exception {
        private static final long serialVersionUID = 1;

        ConnectException(String message) {
            super(message);
        }
    }

    /** Returns when the socket is not to be used any more; meanwhile Slack is asked whether it is there. */
    End awaitEnd(Timing timing) throws InterruptedException {
        while (true) {
            try {
                return end.get(timing.ping().toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (System.nanoTime() - heard > timing.silence().toNanos()) {
                    return End.SILENT;
                }
                send(socket -> socket.sendPing(ByteBuffer.allocate(0)));
            } catch (ExecutionException e) {
                throw new IllegalStateException("an end is never a failure", e);
            }
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        heard = System.nanoTime();
        text.append(data);
        if (last) {
            String message = text.toString();
            text.setLength(0);
            receive(socket, message);
        }
        socket.request(1);
        return null;
    }

    private void receive(WebSocket socket, String message) {
        connection = socket;
        greeted.complete(true);
        JsonNode envelope = Json.read(message).orElseGet(MissingNode::getInstance);
        if (envelope.path("type").asText("").equals("disconnect")) {
            end.complete(End.RENEWED);
        } else {
            receive(envelope);
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the answer goes its own way
    private void receive(JsonNode envelope) {
        receiver.apply(envelope).thenAccept(answer -> answer.ifPresent(text -> send(to -> to.sendText(text, true))));
    }

    /** One after the other: a WebSocket does not take the next before it has sent the last. */
    private synchronized void send(Function<WebSocket, CompletableFuture<WebSocket>> message) {
        WebSocket socket = connection;
        if (socket != null) {
            sent = sent.handle((done, failure) -> socket).thenCompose(message);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onPing(WebSocket socket, ByteBuffer message) {
        return heard(socket);
    }

    @Override
    public @Nullable CompletionStage<?> onPong(WebSocket socket, ByteBuffer message) {
        return heard(socket);
    }

    private @Nullable CompletionStage<?> heard(WebSocket socket) {
        heard = System.nanoTime();
        socket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
        ended();
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        ended();
    }

    private void ended() {
        greeted.complete(false);
        end.complete(End.CLOSED);
    }

    /** Says goodbye, and does not wait for an answer. */
    void close() {
        send(socket -> socket.sendClose(WebSocket.NORMAL_CLOSURE, ""));
        WebSocket socket = connection;
        if (socket != null) {
            CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(socket::abort);
        }
    }
}
