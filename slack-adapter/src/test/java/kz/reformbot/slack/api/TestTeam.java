package kz.reformbot.slack.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import kz.reformbot.slack.api.World.Team;

/** A workspace. */
public final class TestTeam {
    private final SlackDouble slack;
    private final World world;
    private final Team state;

    TestTeam(SlackDouble slack, Team state) {
        this.slack = slack;
        this.world = slack.world();
        this.state = state;
    }

    Team state() {
        return state;
    }

    public String id() {
        return state.id;
    }

    /** Empty while the app is not installed. */
    public String botToken() {
        return world.look(() -> state.botToken);
    }

    /** The app's user here. */
    public String botUser() {
        return state.botUser;
    }

    public TestUser user(String id) {
        return slack.user(id, state);
    }

    public TestChannel channel(String id, TestUser... members) {
        return slack.channel(id, ChannelState.Kind.PUBLIC, state, members);
    }

    /** Installs the app without OAuth, as a person does on the app's page. */
    public TestTeam installed() {
        world.change(() -> slack.installations().install(state));
        return this;
    }

    /**
     * A person approves the app on the page that {@code /slack/install} leads to.
     *
     * @param authorizePage the address of that page, with its query
     * @return the query of the redirect, {@code code=…&state=…}
     */
    public String approves(URI authorizePage) {
        return world.locked(() -> {
            ObjectNode query = Fields.form(authorizePage.getRawQuery());
            if (!query.path("client_id").asText().equals(world.app.clientId())) {
                world.violated(Rule.INSTALL, "authorize", "unknown client_id in " + authorizePage);
            }
            String code = world.id("code.");
            world.codes.put(code, state.id);
            return "code=" + code + "&state=" + query.path("state").asText();
        });
    }

    /** The app is removed: its token ends and it is told. */
    public void uninstalls() {
        world.change(() -> {
            slack.installations().end(state, "account_inactive");
            tokensRevoked();
            slack.events()
                    .emit(state, "app_uninstalled", "", false, Events.object().put("type", "app_uninstalled"));
        });
    }

    /** The app's token ends and the app is told. */
    public void revokesTokens() {
        world.change(() -> {
            slack.installations().end(state, "token_revoked");
            tokensRevoked();
        });
    }

    /** The app's token ends, and nobody says so. */
    public void revokesTokensSilently() {
        world.change(() -> slack.installations().end(state, "token_revoked"));
    }

    private void tokensRevoked() {
        ObjectNode event = Events.object().put("type", "tokens_revoked");
        ObjectNode tokens = event.putObject("tokens");
        tokens.putArray("oauth");
        tokens.putArray("bot").add(state.botUser);
        slack.events().emit(state, "tokens_revoked", "", false, event);
    }
}
