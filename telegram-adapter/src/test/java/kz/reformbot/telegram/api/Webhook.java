package kz.reformbot.telegram.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Delivers updates to the bot's own server, again and again until it answers 2xx. */
final class Webhook {
    private static final Set<Integer> PORTS = Set.of(443, 80, 88, 8443);
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{1,256}");
    private static final int MOST_CONNECTIONS = 100;
    private static final int THREADS = 8;
    /** Telegram waits longer from try to try; a test should not. */
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    private final World world;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private Optional<Registration> registration = Optional.empty();
    private Optional<URI> proxy = Optional.empty();
    private final Set<String> busy = new HashSet<>();
    private String lastError = "";
    private long lastErrorAt;

    /** {@code number} tells a registration from an equal one before it. */
    private record Registration(URI url, String secret, int connections, long number) {
        boolean sameAs(Registration other) {
            return url.equals(other.url) && secret.equals(other.secret) && connections == other.connections;
        }
    }

    Webhook(World world) {
        this.world = world;
    }

    boolean isSet() {
        return registration.isPresent();
    }

    Optional<URI> url() {
        return registration.map(Registration::url);
    }

    /** Sends what is meant for the registered host to this one, as the reverse proxy before a bot does. */
    void proxy(URI base) {
        proxy = Optional.of(base);
    }

    void set(Fields call) {
        URI url = URI.create(call.text("url"));
        boolean https = "https".equals(url.getScheme());
        if (!https && !world.local) {
            throw Refused.breach(Rule.WEBHOOK, "bad webhook: An HTTPS URL must be provided for webhook");
        }
        int port = url.getPort() < 0 ? https ? 443 : 80 : url.getPort();
        if (!PORTS.contains(port) && !world.local) {
            throw Refused.breach(Rule.WEBHOOK, "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
        }
        String secret = call.text("secret_token");
        if (!secret.isEmpty() && !SECRET.matcher(secret).matches()) {
            throw Refused.breach(
                    Rule.WEBHOOK, "secret token contains unallowed characters or is longer than 256 characters");
        }
        long connections = call.number("max_connections", 40);
        if (connections < 1 || connections > MOST_CONNECTIONS) {
            throw Refused.breach(Rule.WEBHOOK, "max_connections is 1 to " + MOST_CONNECTIONS);
        }
        Registration made = new Registration(url, secret, (int) connections, world.ids.incrementAndGet());
        if (registration.isEmpty() || !registration.get().sameAs(made)) {
            registration = Optional.of(made);
            for (int worker = 0; worker < Math.min(connections, THREADS); worker++) {
                Thread thread = new Thread(() -> deliver(made), "bot-api-double-webhook-" + worker);
                thread.setDaemon(true);
                thread.start();
            }
        }
    }

    void delete() {
        registration = Optional.empty();
    }

    ObjectNode info() {
        ObjectNode info = JsonNodeFactory.instance.objectNode();
        info.put("url", url().map(URI::toString).orElse(""));
        info.put("has_custom_certificate", false);
        info.put("pending_update_count", world.updates.size());
        registration.ifPresent(made -> info.put("max_connections", made.connections()));
        if (!lastError.isEmpty()) {
            info.put("last_error_date", lastErrorAt).put("last_error_message", lastError);
        }
        if (!world.updates.allowed().isEmpty()) {
            world.updates.allowed().forEach(info.putArray("allowed_updates")::add);
        }
        return info;
    }

    private boolean current(Registration made) {
        return !world.closed && registration.isPresent() && registration.get().equals(made);
    }

    private void deliver(Registration made) {
        try {
            while (true) {
                Optional<UpdateQueue.Entry> next = take(made);
                if (next.isEmpty()) {
                    return;
                }
                String error = post(made, next.get());
                world.change(() -> {
                    busy.remove(next.get().lane());
                    if (error.isEmpty()) {
                        world.updates.remove(next.get());
                    } else {
                        next.get().notBefore = System.nanoTime() + BETWEEN_TRIES.toNanos();
                        lastError = error;
                        lastErrorAt = world.now().getEpochSecond();
                    }
                });
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for an update; empty when this registration has ended. */
    private Optional<UpdateQueue.Entry> take(Registration made) throws InterruptedException {
        while (true) {
            Optional<UpdateQueue.Entry> next = world.look(() -> {
                Optional<UpdateQueue.Entry> first = current(made) ? world.updates.firstFor(busy) : Optional.empty();
                first.ifPresent(entry -> busy.add(entry.lane()));
                return first;
            });
            if (next.isPresent() || !world.look(() -> current(made))) {
                return next;
            }
            world.await(() -> !current(made) || world.updates.firstFor(busy).isPresent(), 1_000);
        }
    }

    private String post(Registration made, UpdateQueue.Entry entry) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(target(made.url()))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(entry.json.toString()));
        if (!made.secret().isEmpty()) {
            request.header("X-Telegram-Bot-Api-Secret-Token", made.secret());
        }
        try {
            int status = http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            return status / 100 == 2 ? "" : "Wrong response from the webhook: " + status;
        } catch (IOException failed) {
            return "Connection failed: " + failed;
        }
    }

    private URI target(URI url) {
        return proxy.map(base ->
                        base.resolve(url.getRawPath() + (url.getRawQuery() == null ? "" : "?" + url.getRawQuery())))
                .orElse(url);
    }
}
