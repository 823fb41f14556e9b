package kz.reformbot.slack.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.WebSocketListener;
import org.eclipse.jetty.websocket.api.WebSocketPingPongListener;
import org.eclipse.jetty.websocket.api.WriteCallback;

/** One WebSocket of the app. Sending does not block and keeps its order. */
final class SocketLink implements WebSocketListener, WebSocketPingPongListener {
    private final World world;
    private final Courier courier;
    private final String id;
    private volatile Session session;
    private volatile boolean greeted;
    private volatile boolean silent;
    private volatile boolean closing;
    private volatile boolean gone;
    private final AtomicLong pings = new AtomicLong();
    private final AtomicLong pongs = new AtomicLong();

    SocketLink(World world, Courier courier, String id) {
        this.world = world;
        this.courier = courier;
        this.id = id;
    }

    String id() {
        return id;
    }

    boolean greeted() {
        return greeted && !gone && !closing;
    }

    /** Whether the app could have acknowledged over it. */
    boolean healthy() {
        return greeted && !silent && !gone && !closing;
    }

    /** How many pings the app has sent. */
    long pings() {
        return pings.get();
    }

    /** How many pings of the double it has answered. */
    long pongs() {
        return pongs.get();
    }

    @Override
    public void onWebSocketConnect(Session opened) {
        session = opened;
        boolean welcome = world.locked(() -> courier.connected(this));
        if (!welcome) {
            sendDisconnect("too_many_websockets");
            opened.close(1008, "too many websockets");
            return;
        }
        hello();
        greeted = true;
        world.change(courier::ready);
    }

    private void hello() {
        ObjectNode hello = JsonNodeFactory.instance.objectNode().put("type", "hello");
        hello.put("num_connections", world.look(() -> courier.sockets.size()));
        hello.putObject("debug_info")
                .put("host", "applink-double")
                .put("build_number", 1)
                .put("approximate_connection_time", 18_060);
        hello.putObject("connection_info").put("app_id", world.app.appId());
        send(hello.toString());
    }

    void send(String text) {
        Session to = session;
        if (to != null && to.isOpen() && !silent) {
            to.getRemote().sendString(text, WriteCallback.NOOP);
        }
    }

    void sendDisconnect(String reason) {
        ObjectNode message = JsonNodeFactory.instance.objectNode().put("type", "disconnect");
        message.put("reason", reason);
        message.putObject("debug_info").put("host", "applink-double");
        send(message.toString());
    }

    /** Sends this disconnect message and then closes, as Slack does when it renews a connection. */
    void disconnect(String reason) {
        sendDisconnect(reason);
        closing = true;
        session.close(1000, reason);
    }

    void ping() {
        Session to = session;
        if (to != null && to.isOpen() && !silent) {
            to.getRemote().sendPing(ByteBuffer.wrap(new byte[] {1}), WriteCallback.NOOP);
        }
    }

    /** From now on nothing comes out of it and nothing that goes in is heard, but it stays open. */
    void silence() {
        silent = true;
    }

    /** The line is cut, without a closing handshake. */
    void cut() {
        closing = true;
        Session open = session;
        if (open != null) {
            open.disconnect();
        }
    }

    @Override
    public void onWebSocketText(String message) {
        if (!silent) {
            world.change(() -> courier.received(message));
        }
    }

    @Override
    public void onWebSocketPing(ByteBuffer payload) {
        if (!silent) {
            pings.incrementAndGet();
            session.getRemote().sendPong(payload, WriteCallback.NOOP);
        }
    }

    @Override
    public void onWebSocketPong(ByteBuffer payload) {
        pongs.incrementAndGet();
    }

    @Override
    public void onWebSocketClose(int statusCode, String reason) {
        gone = true;
        world.change(() -> courier.gone(this));
    }

    @Override
    public void onWebSocketError(Throwable cause) {
        // Followed by a close.
    }
}
