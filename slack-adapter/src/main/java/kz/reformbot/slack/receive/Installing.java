package kz.reformbot.slack.receive;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.bolt.request.builtin.OAuthCallbackRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.service.OAuthCallbackService;
import java.time.Clock;
import java.util.Optional;
import kz.reformbot.conversation.Installations;
import kz.reformbot.conversation.Installations.Installation;
import kz.reformbot.slack.web.SlackWeb;
import kz.reformbot.slack.web.WebReply;
import okhttp3.FormBody;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The end of an installation by OAuth v2: the person comes back from Slack with a code, which is changed for a token.
 * Bolt's own service writes code and state into the log.
 */
final class Installing implements OAuthCallbackService {
    static final String START = "/slack/install";
    static final String END = "/slack/oauth_redirect";

    private static final Logger log = LoggerFactory.getLogger(Installing.class);
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int BAD_GATEWAY = 502;

    private final OAuthClient client;
    private final States states;
    private final SlackWeb web;
    private final Installations installations;
    private final String platform;
    private final Clock clock;

    Installing(
            OAuthClient client,
            States states,
            SlackWeb web,
            Installations installations,
            String platform,
            Clock clock) {
        this.client = client;
        this.states = states;
        this.web = web;
        this.installations = installations;
        this.platform = platform;
        this.clock = clock;
    }

    @Override
    public Response handle(OAuthCallbackRequest request) {
        String code = request.getPayload().getCode();
        if (request.getPayload().getError() != null) {
            return page(BAD_REQUEST, "Reform Bot was not installed: Slack was told not to.");
        }
        if (code == null || !states.isValid(request)) {
            log.warn("An installation was refused: its state is not one of ours, too old, or was used before");
            return page(BAD_REQUEST, "This link is too old or was used before. Begin again at " + START + ".");
        }
        WebReply reply = web.call(
                "",
                "oauth.v2.access",
                new FormBody.Builder()
                        .add("code", code)
                        .add("client_id", client.id())
                        .add("client_secret", client.secret()));
        Optional<Installation> installed = reply.ok() ? installation(reply.body()) : Optional.empty();
        if (installed.isEmpty()) {
            log.warn("An installation failed, Slack says: {} {}", reply.status(), reply.error());
            return page(BAD_GATEWAY, "Slack did not let Reform Bot in. Begin again at " + START + ".");
        }
        states.consume(request, Response.ok());
        installations.put(installed.get());
        log.info("Installed in Slack workspace {}", installed.get().workspace());
        return page(OK, "Reform Bot is installed. You can close this page and write to it in Slack.");
    }

    private Optional<Installation> installation(JsonNode granted) {
        boolean organisation = granted.path("is_enterprise_install").asBoolean();
        String workspace =
                text(granted.path(organisation ? "enterprise" : "team").path("id"));
        String token = text(granted.path("access_token"));
        String botUser = text(granted.path("bot_user_id"));
        return workspace == null || token == null || botUser == null
                ? Optional.empty()
                : Optional.of(new Installation(platform, workspace, token, botUser, clock.instant()));
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() ? node.asText("") : null;
    }

    /** @param text of ours: nothing that a stranger could have put into an address */
    private static Response page(int status, String text) {
        return Response.builder()
                .statusCode(status)
                .contentType("text/html; charset=utf-8")
                .body("<!doctype html><meta charset=\"utf-8\"><title>Reform Bot</title><p>" + text + "</p>\n")
                .build();
    }
}
