package kz.reformbot.slack;

import static kz.reformbot.slack.RunningBot.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import kz.reformbot.slack.api.Rates;
import kz.reformbot.slack.api.Rule;
import kz.reformbot.slack.api.Said;
import kz.reformbot.slack.api.SlackDouble;
import kz.reformbot.slack.api.TestTeam;
import kz.reformbot.slack.api.Violation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workspaces that let the bot in by OAuth, and throw it out. */
class InstallBehaviourTest {
    private final SlackDouble slack = SlackDouble.builder().rates(Rates.none()).start();
    private final HttpClient browser = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private RunningBot bot;
    private HttpServerOfBot http;

    @BeforeEach
    void start() {
        bot = RunningBot.with(slack, folder, 100, "SLACK_SIGNING_SECRET", "SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET");
        bot.adapter.start();
        http = new HttpServerOfBot(bot.adapter);
        slack.deliversTo(http.address("/slack/events"));
    }

    @AfterEach
    void close() {
        http.close();
        bot.close();
        slack.close();
    }

    private HttpResponse<String> visits(URI address) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    /** The page on which a person lets the app in. */
    private URI begins() throws IOException, InterruptedException {
        HttpResponse<String> sent = visits(http.address("/slack/install"));
        assertThat(sent.statusCode()).isEqualTo(302);
        return URI.create(sent.headers().firstValue("Location").orElseThrow());
    }

    private HttpResponse<String> comesBack(String query) throws IOException, InterruptedException {
        return visits(http.address("/slack/oauth_redirect?" + query));
    }

    private TestTeam installed(String id) throws IOException, InterruptedException {
        TestTeam team = slack.team(id);
        assertThat(comesBack(team.approves(begins())).statusCode()).isEqualTo(200);
        return team;
    }

    @Test
    void eachWorkspaceIsAnsweredWithItsOwnToken() throws Exception {
        for (String id : new String[] {"T2", "T3"}) {
            TestTeam team = installed(id);
            Said question = team.channel("C" + id, team.user("U" + id)).mentions(team.user("U" + id), QUESTION);
            assertThat(question.thread().awaitMessage(1).visible()).contains("145");
        }
        slack.awaitQuiet();
        slack.assertNoViolations();
    }

    @Test
    void thePageAsksForTheScopesOfTheManifestAndStandsWhereTheApiDoes() throws Exception {
        URI page = begins();
        assertThat(page.toString()).startsWith(slack.url().replace("/api/", "/oauth/v2/authorize?"));
        assertThat(page.getQuery())
                .contains("scope=" + String.join(",", Manifest.read().scopes()))
                .contains("client_id=" + slack.clientId());
    }

    @Test
    void aStateThatIsNotOursIsRefused() throws Exception {
        TestTeam team = slack.team("T2");
        String query = team.approves(begins());
        String code = query.substring(0, query.indexOf("&state="));
        assertThat(comesBack(code).statusCode()).isEqualTo(400);
        assertThat(comesBack(code + "&state=").statusCode()).isEqualTo(400);
        assertThat(comesBack(code + "&state=1.2.3").statusCode()).isEqualTo(400);
        assertThat(comesBack(query + "0").statusCode()).isEqualTo(400);
        assertThat(bot.installations.in("slack", "T2")).isEmpty();
        assertThat(slack.calls("oauth.v2.access")).isEmpty();
    }

    @Test
    void aStateIsGoodOnce() throws Exception {
        TestTeam team = slack.team("T2");
        URI page = begins();
        assertThat(comesBack(team.approves(page)).statusCode()).isEqualTo(200);
        assertThat(comesBack(team.approves(page)).statusCode()).isEqualTo(400);
    }

    @Test
    void whoSaysNoIsToldThatNothingHappened() throws Exception {
        assertThat(comesBack("error=access_denied&state=x").body()).contains("not installed");
    }

    @Test
    void aCodeThatSlackDoesNotKnowInstallsNothing() throws Exception {
        String query = slack.team("T2").approves(begins());
        assertThat(comesBack(query.replaceFirst("code=[^&]*", "code=wrong")).statusCode())
                .isEqualTo(502);
        assertThat(slack.violations()).extracting(Violation::rule).containsExactly(Rule.INSTALL);
    }

    @Test
    void whatIsUninstalledIsForgottenAndMayComeBack() throws Exception {
        TestTeam team = installed("T2");
        team.uninstalls();
        slack.await(
                "the installation to go",
                () -> bot.installations.in("slack", "T2").isEmpty());
        installed("T2");
        Said question = team.channel("C2", team.user("U2")).mentions(team.user("U2"), QUESTION);
        assertThat(question.thread().awaitMessage(1).visible()).contains("145");
        slack.assertNoViolations();
    }

    @Test
    void aRevokedTokenIsForgotten() throws Exception {
        TestTeam team = installed("T2");
        team.revokesTokens();
        slack.await(
                "the installation to go",
                () -> bot.installations.in("slack", "T2").isEmpty());
    }

    @Test
    void aTokenThatIsRefusedIsForgotten() throws Exception {
        TestTeam team = installed("T2");
        slack.next("chat.postMessage").answersError("token_revoked");
        team.channel("C2", team.user("U2")).mentions(team.user("U2"), QUESTION);
        slack.await(
                "the installation to go",
                () -> bot.installations.in("slack", "T2").isEmpty());
    }
}
