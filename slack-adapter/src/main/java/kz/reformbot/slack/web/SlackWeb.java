package kz.reformbot.slack.web;

import java.net.URI;
import java.time.Duration;
import okhttp3.FormBody;

/**
 * Slack's methods, called. Every call ends with a reply, never with an exception. Replies are read leniently: what
 * Slack adds to a message that was sent must not make it look unsent. Safe to share between threads.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class SlackWeb implements AutoCloseable {
    /**
     * @param api the Web API's address, with its path
     * @param patience how long a call may take
     */
    public SlackWeb(URI api, Duration patience) {}

    /**
     * Calls a method.
     *
     * @param token empty for a method that takes none
     * @param method {@code auth.test}
     * @param form as {@link com.slack.api.methods.RequestFormBuilder} makes it from a request
     */
    public WebReply call(String token, String method, FormBody.Builder form) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
