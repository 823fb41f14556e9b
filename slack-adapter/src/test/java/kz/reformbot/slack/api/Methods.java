package kz.reformbot.slack.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Web API: who may call which method, how often, and who carries it out. Called with the lock held. */
final class Methods {

    /** Carries a method out; the result is without {@code ok}. */
    @FunctionalInterface
    interface Handler {
        ObjectNode call(Caller caller, Fields fields);
    }

    /** Which token a method wants. */
    enum Key {
        NONE,
        BOT,
        APP,
        /** Of a bot or of the app. */
        ANY
    }

    /** {@code scopes}: one of them is needed; none where it is empty. */
    record Method(Key key, List<String> scopes, Handler handler) {}

    private final World world;
    private final Map<String, Method> methods = new HashMap<>();

    Methods(World world) {
        this.world = world;
    }

    void add(String name, Key key, List<String> scopes, Handler handler) {
        methods.put(name, new Method(key, scopes, handler));
    }

    /** For a call with a bot's token. */
    void add(String name, String scope, Handler handler) {
        add(name, Key.BOT, scope.isEmpty() ? List.of() : List.of(scope), handler);
    }

    /** The team of a token; empty for none. */
    String team(String token) {
        return world.teams.values().stream()
                .filter(team -> !token.isEmpty() && (team.botToken.equals(token) || team.oldTokens.containsKey(token)))
                .map(team -> team.id)
                .findFirst()
                .orElse("");
    }

    ObjectNode call(String name, String token, Fields fields) {
        Method method = Optional.ofNullable(methods.get(name))
                .orElseThrow(() -> Refused.breach(Rule.CALL, "unknown_method", "the double does not speak " + name));
        Caller caller = caller(method.key(), token, name);
        world.limits.count(caller.app() ? "app" : caller.team().id, name, world.now());
        List<String> scopes = method.scopes();
        if (!scopes.isEmpty() && scopes.stream().noneMatch(world.scopes::contains)) {
            throw Refused.missingScope(String.join(",", scopes), provided());
        }
        return method.handler().call(caller, fields);
    }

    /** Refuses where the app lacks the scope. */
    void need(String scope) {
        if (!world.scopes.contains(scope)) {
            throw Refused.missingScope(scope, provided());
        }
    }

    private String provided() {
        return String.join(",", world.scopes.stream().sorted().toList());
    }

    private Caller caller(Key key, String token, String name) {
        World.Team first = world.teams.values().iterator().next();
        if (key == Key.NONE) {
            return new Caller(first, true);
        }
        if (token.isEmpty()) {
            throw Refused.breach(Rule.TOKEN, "not_authed");
        }
        boolean appToken = token.equals(world.app.appToken());
        if (key == Key.ANY && appToken) {
            return new Caller(first, true);
        }
        if (key == Key.APP) {
            if (!appToken) {
                throw Refused.breach(Rule.TOKEN, team(token).isEmpty() ? "invalid_auth" : "not_allowed_token_type");
            }
            return new Caller(first, true);
        }
        if (appToken) {
            throw Refused.breach(Rule.TOKEN, "not_allowed_token_type");
        }
        World.Team team = Optional.ofNullable(world.teams.get(team(token)))
                .orElseThrow(() -> Refused.breach(Rule.TOKEN, "invalid_auth"));
        String ended = team.oldTokens.getOrDefault(token, "");
        if (!ended.isEmpty()) {
            world.refusedForGood(ended + " of " + team.id, name);
            throw Refused.circumstance(ended);
        }
        return new Caller(team, false);
    }
}
