package kz.reformbot.app;

import kz.reformbot.slack.SlackAdapter;
import kz.reformbot.slack.SlackSettings;

/** Where Slack delivers, and where people install the app. */
final class SlackRoutes {
    private static final String PATHS = "/slack/*";

    private final SlackSettings settings;
    private final SlackAdapter slack;

    SlackRoutes(SlackSettings settings, SlackAdapter slack) {
        this.settings = settings;
        this.slack = slack;
    }

    /** Opens nothing where all comes by Socket Mode. */
    void openAt(Endpoint endpoint) {
        if (settings.byHttp()) {
            endpoint.serve(PATHS, this::receive);
        }
    }

    private Endpoint.Reply receive(Endpoint.Request request) {
        var answer = slack.http(request.path(), request.query(), request.headers(), request.body());
        return new Endpoint.Reply(answer.status(), answer.headers(), answer.body());
    }
}
