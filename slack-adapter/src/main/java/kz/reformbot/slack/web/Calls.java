package kz.reformbot.slack.web;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.reformbot.conversation.HandleLaterException;
import kz.reformbot.conversation.Installations;
import kz.reformbot.conversation.Installations.Installation;
import okhttp3.FormBody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls of methods in a workspace, within the limits; replies that are no matter of one message end here. */
final class Calls {
    private static final Logger log = LoggerFactory.getLogger(Calls.class);
    private static final Duration SHORTEST_HOLD = Duration.ofSeconds(1);

    private final SlackWeb web;
    private final Installations installations;
    private final SendLimiter limiter;

    /** Whether Slack could not be reached when it was last called: said once in the log. */
    private final AtomicBoolean away = new AtomicBoolean();

    Calls(SlackWeb web, Installations installations, SendLimiter limiter) {
        this.web = web;
        this.installations = installations;
        this.limiter = limiter;
    }

    SendLimiter limiter() {
        return limiter;
    }

    /** Who the bot is in a workspace; empty where it is not known. */
    Optional<String> botUser(String team) {
        return installations.in(SlackSender.PLATFORM, team).map(Installation::botUser);
    }

    /**
     * Calls a method when it is its turn.
     *
     * @throws HandleLaterException when it is not, or Slack can't be reached
     * @throws RefusedException when the bot is not installed there any more
     */
    WebReply call(String team, String method, FormBody.Builder form) {
        String token = token(team);
        limiter.take(team, method);
        return settled(team, method, web.call(token, method, form));
    }

    /** The same for a method that writes into a channel. */
    WebReply callIn(Spot spot, String method, FormBody.Builder form) {
        String token = token(spot.team());
        limiter.take(spot.team(), method, spot.channel());
        return settled(spot.team(), method, web.call(token, method, form));
    }

    /** Uses a response_url, which belongs to no workspace's limits. */
    WebReply respond(String responseUrl, String json) {
        return settled("", "response_url", web.respond(responseUrl, json));
    }

    /** Calls a method that is not worth waiting for; empty where it is not its turn. Never throws. */
    Optional<CompletableFuture<WebReply>> start(String team, String method, FormBody.Builder form) {
        Optional<Installation> installed = installations.in(SlackSender.PLATFORM, team);
        if (installed.isEmpty() || !limiter.takeNow(team, method)) {
            return Optional.empty();
        }
        return Optional.of(
                web.start(installed.get().token(), method, form).thenApply(reply -> noted(team, method, reply)));
    }

    private String token(String team) {
        return installations
                .in(SlackSender.PLATFORM, team)
                .map(Installation::token)
                .orElseThrow(() ->
                        new RefusedException(Refusal.REVOKED, "the bot is not installed in Slack workspace " + team));
    }

    private WebReply noted(String team, String method, WebReply reply) {
        switch (reply.refusal()) {
            case NONE -> away.set(false);
            case FLOOD -> limiter.hold(team, method, hold(reply));
            case REVOKED -> revoked(team, reply);
            default -> log.debug("{} is refused: {}", method, reply.error());
        }
        return reply;
    }

    private static Duration hold(WebReply reply) {
        return reply.retryAfter().compareTo(SHORTEST_HOLD) > 0 ? reply.retryAfter() : SHORTEST_HOLD;
    }

    private void revoked(String team, WebReply reply) {
        if (installations.in(SlackSender.PLATFORM, team).isPresent()) {
            installations.remove(SlackSender.PLATFORM, team);
            log.warn(
                    "Slack workspace {} has taken the bot's token back ({}); it must be installed there again",
                    team,
                    reply.error());
        }
    }

    private WebReply settled(String team, String method, WebReply reply) {
        noted(team, method, reply);
        return switch (reply.refusal()) {
            case FLOOD -> throw new HandleLaterException("Slack wants fewer calls of " + method, hold(reply));
            case UNREACHABLE -> throw outage(reply);
            case REVOKED -> throw new RefusedException(Refusal.REVOKED, reply.error());
            case MISSING_SCOPE -> throw missing(method, reply);
            default -> {
                away.set(false);
                yield reply;
            }
        };
    }

    private static RefusedException missing(String method, WebReply reply) {
        log.error(
                "{} needs the scope {}: add it to the Slack app (see its manifest) and install the app again",
                method,
                reply.text("needed"));
        return new RefusedException(Refusal.MISSING_SCOPE, reply.error());
    }

    private HandleLaterException outage(WebReply reply) {
        String said = reply.status() == 0 ? reply.error() : "HTTP " + reply.status();
        if (away.compareAndSet(false, true)) {
            log.warn("Slack takes no messages ({}), they are sent again later", said);
        }
        return new HandleLaterException("Slack takes no messages (" + said + ")");
    }
}
