package kz.reformbot.slack.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kz.reformbot.slack.api.World.Team;

/** Installing, uninstalling, and opening sockets. */
final class InstallMethods {
    private final World world;
    private final Installations installations;
    private final Supplier<String> linkAddress;
    private final Set<String> tickets = new HashSet<>();

    InstallMethods(World world, Installations installations, Supplier<String> linkAddress) {
        this.world = world;
        this.installations = installations;
        this.linkAddress = linkAddress;
    }

    void addTo(Methods methods) {
        methods.add("apps.connections.open", Methods.Key.APP, List.of(), (caller, fields) -> connectionsOpen());
        methods.add("oauth.v2.access", Methods.Key.NONE, List.of(), (caller, fields) -> access(fields));
        methods.add("auth.revoke", "", this::revoke);
        methods.add("apps.uninstall", "", this::uninstall);
    }

    private ObjectNode connectionsOpen() {
        String ticket = world.id("ticket-");
        tickets.add(ticket);
        return Events.object().put("url", linkAddress.get() + "?ticket=" + ticket + "&app_id=" + world.app.appId());
    }

    /** Whether the query of a socket's address carries a ticket; it is used up. */
    boolean admits(String query) {
        return tickets.remove(Fields.form(query).path("ticket").asText());
    }

    private ObjectNode access(Fields fields) {
        if (!fields.text("client_id").equals(world.app.clientId())) {
            throw Refused.breach(Rule.INSTALL, "invalid_client_id");
        }
        if (!fields.text("client_secret").equals(world.app.clientSecret())) {
            throw Refused.breach(Rule.INSTALL, "bad_client_secret");
        }
        String teamId = world.codes.get(fields.text("code"));
        if (teamId == null) {
            throw Refused.breach(Rule.INSTALL, "invalid_code");
        }
        if (teamId.isEmpty()) {
            throw Refused.breach(Rule.INSTALL, "code_already_used");
        }
        world.codes.put(fields.text("code"), "");
        Team team = installations.install(world.teams.get(teamId));
        ObjectNode result = Events.object().put("app_id", world.app.appId());
        String scopes = String.join(",", world.scopes.stream().sorted().toList());
        result.put("scope", scopes).put("token_type", "bot").put("access_token", team.botToken);
        result.put("bot_user_id", team.botUser).put("is_enterprise_install", false);
        result.putObject("team").put("id", team.id).put("name", team.id);
        result.putNull("enterprise");
        result.putObject("authed_user").put("id", "U0INSTALLER");
        return result;
    }

    private ObjectNode revoke(Caller caller, Fields fields) {
        installations.end(caller.team(), "token_revoked");
        return Events.object().put("revoked", true);
    }

    private ObjectNode uninstall(Caller caller, Fields fields) {
        installations.end(caller.team(), "account_inactive");
        return Events.object();
    }

    /** The client's id and secret, where they come in the header; else they are in the fields. */
    static void basicInto(Fields fields, String authorization) {
        if (!authorization.startsWith("Basic ")) {
            return;
        }
        String pair = new String(Base64.getDecoder().decode(authorization.substring("Basic ".length())), UTF_8);
        int colon = pair.indexOf(':');
        Optional.of(fields.all())
                .filter(all -> colon > 0)
                .ifPresent(all ->
                        all.put("client_id", pair.substring(0, colon)).put("client_secret", pair.substring(colon + 1)));
    }
}
