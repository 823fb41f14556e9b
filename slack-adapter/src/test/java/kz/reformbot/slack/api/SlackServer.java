package kz.reformbot.slack.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.server.JettyServerUpgradeResponse;
import org.eclipse.jetty.websocket.server.config.JettyWebSocketServletContainerInitializer;

/** HTTP and WebSockets on one free port of this machine. */
final class SlackServer implements AutoCloseable {
    private static final int THREADS = 256;
    private static final int LARGEST_MESSAGE = 4 * 1024 * 1024;

    /** A request; {@code query} is raw, and empty where there is none. */
    record Asked(String path, String query, String contentType, String authorization, String body) {}

    private final Server server;
    private final ServerConnector connector;

    /**
     * @param host answers a request; may block
     * @param links gives the socket for a ticket in the query of {@code /link/}, none where the ticket is no good
     */
    SlackServer(Function<Asked, Reply> host, Function<String, Optional<SocketLink>> links) {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setDaemon(true);
        threads.setName("slack-double");
        server = new Server(threads);
        server.setStopTimeout(0);
        connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        connector.setAcceptQueueSize(1024);
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(new Door(host)), "/*");
        JettyWebSocketServletContainerInitializer.configure(context, (servlets, container) -> {
            container.setIdleTimeout(Duration.ZERO);
            container.setMaxTextMessageSize(LARGEST_MESSAGE);
            container.addMapping("/link/*", (request, response) -> {
                Optional<SocketLink> link = links.apply(
                        Optional.ofNullable(request.getQueryString()).orElse(""));
                if (link.isEmpty()) {
                    refuse(response);
                }
                return link.orElse(null);
            });
        });
        server.setHandler(context);
        try {
            server.start();
        } catch (Exception failed) {
            throw new IllegalStateException("no port could be opened for the Slack double", failed);
        }
    }

    private static void refuse(JettyServerUpgradeResponse response) {
        try {
            response.sendForbidden("no such ticket");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception failed) {
            throw new IllegalStateException("the Slack double could not be closed", failed);
        }
    }

    private static final class Door extends HttpServlet {
        private static final long serialVersionUID = 1;

        private final transient Function<Asked, Reply> host;

        Door(Function<Asked, Reply> host) {
            this.host = host;
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            Reply reply = host.apply(new Asked(
                    request.getRequestURI(),
                    text(request.getQueryString()),
                    text(request.getContentType()),
                    text(request.getHeader("Authorization")),
                    new String(request.getInputStream().readAllBytes(), UTF_8)));
            if (reply.ending() == Reply.Ending.SILENT || reply.ending() == Reply.Ending.HELD) {
                hangUp(request);
                return;
            }
            byte[] body = reply.body().getBytes(UTF_8);
            response.setStatus(reply.status());
            response.setContentType(reply.contentType());
            reply.headers().forEach(response::setHeader);
            response.setContentLength(body.length);
            int length = reply.ending() == Reply.Ending.CUT ? body.length / 2 : body.length;
            response.getOutputStream().write(body, 0, length);
            response.flushBuffer();
            if (reply.ending() == Reply.Ending.CUT) {
                hangUp(request);
            }
        }

        private static void hangUp(HttpServletRequest request) {
            Request.getBaseRequest(request).getHttpChannel().getEndPoint().close();
        }

        private static String text(String value) {
            return value == null ? "" : value;
        }
    }
}
