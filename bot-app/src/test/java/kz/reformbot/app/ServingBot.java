package kz.reformbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import kz.reformbot.telegram.api.BotApiDouble;

/** {@code serve} as a process of its own, and what can be seen of it from outside. */
final class ServingBot implements AutoCloseable {
    /** Far above what a start takes on a busy machine. */
    private static final int SECONDS = 60;

    private static final String PORT = "HTTP: on port ";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final Thread reader;
    /** Guarded by itself. */
    private final StringBuilder output = new StringBuilder();

    private ServingBot(Program program) throws IOException {
        this.process = program.start();
        this.reader = new Thread(this::read, "output of serve");
        reader.setDaemon(true);
        reader.start();
    }

    /** The program, told where the double is; its endpoint on any free port. */
    static Program program(BotApiDouble api) {
        return Program.reformbot("serve")
                .env("TELEGRAM_BOT_TOKEN", api.token())
                .env("TELEGRAM_API_URL", api.url())
                .env("PORT", "0");
    }

    /** Runs it; returns when its endpoint is open. */
    static ServingBot start(Program program) throws IOException, InterruptedException {
        ServingBot bot = new ServingBot(program);
        bot.awaitOutput(PORT);
        return bot;
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (output) {
                    output.append(line).append('\n');
                    output.notifyAll();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String output() {
        synchronized (output) {
            return output.toString();
        }
    }

    void awaitOutput(String part) throws InterruptedException {
        await("'" + part + "'", () -> output().contains(part));
    }

    /** Asks after each line of output, and a few times a second. */
    private void await(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        synchronized (output) {
            while (!condition.getAsBoolean()) {
                assertThat(System.nanoTime())
                        .as("waited in vain for %s in: %s", what, output)
                        .isLessThan(end);
                output.wait(100);
            }
        }
    }

    int port() {
        String from = output().substring(output().indexOf(PORT) + PORT.length());
        return Integer.parseInt(from.substring(0, from.indexOf(':')));
    }

    URI url(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(url(path)).build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    void awaitReady(int status) throws InterruptedException {
        await("/ready with " + status, () -> get("/ready").statusCode() == status);
    }

    /** SIGTERM; it goes on until it has finished. */
    void terminate() {
        process.toHandle().destroy(); // the process's own destroy would close its output as well
    }

    /** Waits for its end. */
    int exit() throws InterruptedException {
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS))
                .as("ends: %s", output())
                .isTrue();
        reader.join(TimeUnit.SECONDS.toMillis(SECONDS));
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
