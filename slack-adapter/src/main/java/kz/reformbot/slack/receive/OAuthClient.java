package kz.reformbot.slack.receive;

import java.net.URI;
import java.util.List;

/**
 * The app as OAuth knows it.
 *
 * @param authorize the page on which a person lets the app in
 * @param scopes what the app asks for
 */
public record OAuthClient(String id, String secret, URI authorize, List<String> scopes) {
    public OAuthClient {
        scopes = List.copyOf(scopes);
    }

    /** Without the secret: it reaches no log. */
    @Override
    public String toString() {
        return "OAuth client " + id;
    }
}
