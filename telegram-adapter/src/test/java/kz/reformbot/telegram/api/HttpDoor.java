package kz.reformbot.telegram.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * HTTP/1.1 on a free port of this machine, one thread a connection.
 *
 * <p>Written by hand because the double must do two things that a well-behaved server does not offer: cut a connection
 * in the middle of a body, and notice while it holds a long poll that the client has gone.
 */
final class HttpDoor implements AutoCloseable {

    /** Answers one request; called on the connection's own thread, may block. */
    @FunctionalInterface
    interface Host {
        Reply reply(Request request) throws InterruptedException;
    }

    /** A request; header names are in lower case; {@code target} is the path with its query, as sent. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Request(String verb, String target, Map<String, String> headers, byte[] body, Line line) {
        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    /** How a reply is put on the wire. */
    enum Ending {
        WHOLE,
        /** Half of the body, then the connection is reset. */
        CUT,
        /** Not a byte, the connection is reset. */
        SILENT,
        /** Like silent, after a long time in which the host held the request back. */
        HELD
    }

    record Reply(int status, String contentType, String body, Ending ending) {
        static Reply json(int status, String body) {
            return new Reply(status, "application/json", body, Ending.WHOLE);
        }

        /** No reply, but this. */
        static Reply of(Ending ending) {
            return new Reply(0, "", "", ending);
        }
    }

    private final ServerSocket server;
    private final Host host;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile boolean closed;

    HttpDoor(Host host) throws IOException {
        this.host = host;
        this.server = new ServerSocket();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1024);
        daemon("bot-api-double", this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    private void accept() {
        while (!closed) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                daemon("bot-api-double-" + connections.incrementAndGet(), () -> serve(socket));
            } catch (IOException ended) {
                return;
            }
        }
    }

    private static void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            Line line = new Line(socket);
            while (!closed) {
                Request request = line.read();
                if (request == null) {
                    return;
                }
                Reply reply = host.reply(request);
                if (!line.write(reply) || request.header("connection").equalsIgnoreCase("close")) {
                    return;
                }
            }
        } catch (IOException gone) {
            // The client went away; that is its right.
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(socket);
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            server.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException ignored) {
            // Nothing is left to close.
        }
    }

    /** One connection. */
    static final class Line {
        private static final int MOST_HEADERS = 64 * 1024;

        private final Socket socket;
        private final InputStream in;
        private final OutputStream out;

        private Line(Socket socket) throws IOException {
            this.socket = socket;
            this.in = new BufferedInputStream(socket.getInputStream());
            this.out = socket.getOutputStream();
        }

        /** Whether the client has closed its end. Asked while no request is being read. */
        synchronized boolean gone() {
            try {
                socket.setSoTimeout(1);
                in.mark(1);
                int next = in.read();
                if (next >= 0) {
                    in.reset();
                }
                return next < 0;
            } catch (SocketTimeoutException quiet) {
                return false;
            } catch (IOException reset) {
                return true;
            }
        }

        private synchronized Request read() throws IOException {
            socket.setSoTimeout(0);
            String first = header();
            if (first == null) {
                return null;
            }
            int verbEnd = first.indexOf(' ');
            int targetEnd = first.lastIndexOf(' ');
            if (verbEnd < 0 || targetEnd <= verbEnd) {
                throw new IOException("not HTTP: " + first);
            }
            Map<String, String> headers = new LinkedHashMap<>();
            for (String line = header(); line != null && !line.isEmpty(); line = header()) {
                int colon = line.indexOf(':');
                if (colon > 0) {
                    headers.put(
                            line.substring(0, colon).trim().toLowerCase(Locale.ROOT),
                            line.substring(colon + 1).trim());
                }
            }
            return new Request(
                    first.substring(0, verbEnd),
                    first.substring(verbEnd + 1, targetEnd),
                    headers,
                    "chunked".equalsIgnoreCase(headers.get("transfer-encoding"))
                            ? chunks()
                            : exactly(Integer.parseInt(headers.getOrDefault("content-length", "0"))),
                    this);
        }

        /** A line without its end; null at the end of the stream. */
        private String header() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int next = in.read(); next != '\n'; next = in.read()) {
                if (next < 0) {
                    return null;
                }
                if (next != '\r') {
                    line.write(next);
                }
                if (line.size() > MOST_HEADERS) {
                    throw new IOException("a header line of more than " + MOST_HEADERS + " bytes");
                }
            }
            return line.toString(ISO_8859_1);
        }

        private byte[] exactly(int length) throws IOException {
            byte[] bytes = in.readNBytes(length);
            if (bytes.length < length) {
                throw new EOFException("the body ended early");
            }
            return bytes;
        }

        private byte[] chunks() throws IOException {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            while (true) {
                String size = header();
                if (size == null) {
                    throw new EOFException("the body ended early");
                }
                int length = Integer.parseInt(size.trim(), 16);
                body.write(exactly(length));
                header();
                if (length == 0) {
                    return body.toByteArray();
                }
            }
        }

        /** Whether the connection can be used again. */
        private boolean write(Reply reply) throws IOException {
            if (reply.ending() == Ending.SILENT || reply.ending() == Ending.HELD) {
                reset();
                return false;
            }
            byte[] body = reply.body().getBytes(UTF_8);
            String head = "HTTP/1.1 " + reply.status() + " -\r\nContent-Type: " + reply.contentType()
                    + "\r\nContent-Length: " + body.length + "\r\n\r\n";
            int length = reply.ending() == Ending.CUT ? body.length / 2 : body.length;
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            whole.write(head.getBytes(ISO_8859_1));
            whole.write(body, 0, length);
            out.write(whole.toByteArray());
            out.flush();
            if (reply.ending() == Ending.CUT) {
                return false;
            }
            return true;
        }

        private void reset() throws IOException {
            socket.setSoLinger(true, 0);
            socket.close();
        }
    }
}
