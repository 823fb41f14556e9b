package kz.reformbot.slack.receive;

import com.slack.api.methods.RequestFormBuilder;
import com.slack.api.methods.request.apps.connections.AppsConnectionsOpenRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import kz.reformbot.slack.receive.Socket.ConnectException;
import kz.reformbot.slack.receive.Socket.End;
import kz.reformbot.slack.web.SlackWeb;
import kz.reformbot.slack.web.WebReply;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Receives over several sockets: while one is replaced, the others go on. Slack's own client would lose
 * acknowledgements while it renews its socket, connects again in a fixed rhythm, and does not start where Slack can't
 * be reached.
 */
public final class SocketMode implements AutoCloseable {
    /** Slack allows ten an app: this leaves room for other processes, and for each while it is renewed. */
    private static final int SOCKETS = 2;

    private static final Logger log = LoggerFactory.getLogger(SocketMode.class);

    private final String appToken;
    private final SlackDoor door;
    private final SlackWeb web;
    private final Timing timing;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicInteger open = new AtomicInteger();
    /** What was said last of why there is no connection; empty while there is one. */
    private final AtomicReference<String> said = new AtomicReference<>("");

    private final List<Thread> threads = new ArrayList<>();

    public SocketMode(String appToken, SlackDoor door, SlackWeb web, Timing timing) {
        this.appToken = appToken;
        this.door = door;
        this.web = web;
        this.timing = timing;
    }

    /** Begins to connect, and goes on trying in the background. */
    public synchronized void start() {
        for (int number = 1; number <= SOCKETS; number++) {
            Thread thread = new Thread(this::keepConnected, "slack-socket-" + number);
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
    }

    /** Whether one socket is open at least. */
    public boolean ready() {
        return open.get() > 0;
    }

    private void keepConnected() {
        Socket socket = null;
        try {
            while (closed.getCount() > 0) {
                Socket next = connect();
                // The old one goes on until the new one is there.
                leave(socket);
                socket = next;
                if (socket != null) {
                    watch(socket);
                }
            }
        } catch (InterruptedException e) {
            log.debug("a socket is closed");
        } finally {
            leave(socket);
        }
    }

    private static void leave(@Nullable Socket socket) {
        if (socket != null) {
            socket.close();
        }
    }

    private void watch(Socket socket) throws InterruptedException {
        open.incrementAndGet();
        try {
            End end = socket.awaitEnd(timing);
            if (end == End.RENEWED) {
                log.debug("Slack renews a socket");
            } else {
                log.info("A socket to Slack is {}, it is replaced", end == End.SILENT ? "silent" : "closed");
            }
        } finally {
            open.decrementAndGet();
        }
    }

    /** Tries with growing pauses; null when closed meanwhile. */
    private @Nullable Socket connect() throws InterruptedException {
        Pauses pauses = new Pauses(timing.firstPause());
        while (closed.getCount() > 0) {
            WebReply reply = web.call(
                    appToken,
                    "apps.connections.open",
                    RequestFormBuilder.toForm(
                            AppsConnectionsOpenRequest.builder().build()));
            Duration asked = reply.retryAfter();
            String trouble = "Slack opens no socket (" + reply.status() + " " + reply.error() + ")";
            if (reply.ok()) {
                try {
                    Socket socket = Socket.open(
                            http, URI.create(reply.body().path("url").asText("")), door::socket);
                    wellAgain();
                    return socket;
                } catch (ConnectException | IllegalArgumentException e) {
                    trouble =
                            "A socket to Slack can't be opened (" + e.getClass().getSimpleName() + ")";
                }
            }
            say(trouble);
            Duration pause = pauses.next();
            if (closed.await(Math.max(asked.toMillis(), pause.toMillis()), TimeUnit.MILLISECONDS)) {
                return null;
            }
        }
        return null;
    }

    private void say(String trouble) {
        if (!said.getAndSet(trouble).equals(trouble)) {
            log.warn("{}; tried again with growing pauses", trouble);
        }
    }

    private void wellAgain() {
        if (!said.getAndSet("").isEmpty()) {
            log.info("Slack's sockets are open again");
        }
    }

    @Override
    public synchronized void close() {
        closed.countDown();
        threads.forEach(Thread::interrupt);
    }
}
