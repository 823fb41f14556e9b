package kz.reformbot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SlackSettingsTest {
    private static Map<String, String> environment(String... pairs) {
        Map<String, String> environment = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            environment.put(pairs[i], pairs[i + 1]);
        }
        return environment;
    }

    private static void assertRefused(String says, String... pairs) {
        assertThatThrownBy(() -> SlackSettings.of(environment(pairs)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(says)
                .hasMessageNotContaining("secret-");
    }

    @Test
    void readsSocketModeFromTwoTokens() {
        SlackSettings settings =
                SlackSettings.of(environment("SLACK_BOT_TOKEN", " xoxb-secret-1 ", "SLACK_APP_TOKEN", "xapp-secret-2"));
        assertThat(settings.botToken()).isEqualTo("xoxb-secret-1");
        assertThat(settings.appToken()).isEqualTo("xapp-secret-2");
        assertThat(settings.signingSecret()).isNull();
        assertThat(settings.apiUrl()).hasToString("https://slack.com/api/");
    }

    @Test
    void addsTheSlashThatAnAddressLacks() {
        SlackSettings settings = SlackSettings.of(environment(
                "SLACK_BOT_TOKEN", "x", "SLACK_SIGNING_SECRET", "s", "SLACK_API_URL", "http://127.0.0.1:9/api"));
        assertThat(settings.apiUrl()).hasToString("http://127.0.0.1:9/api/");
    }

    @Test
    void saysWhatIsMissing() {
        assertRefused("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "xapp-secret-2");
        assertRefused("SLACK_APP_TOKEN", "SLACK_BOT_TOKEN", "xoxb-secret-1", "SLACK_SIGNING_SECRET", " ");
        assertRefused("SLACK_CLIENT_SECRET", "SLACK_CLIENT_ID", "1.2", "SLACK_APP_TOKEN", "xapp-secret-2");
    }

    @Test
    void noticesTokensThatWereMixedUp() {
        assertRefused("SLACK_BOT_TOKEN", "SLACK_BOT_TOKEN", "xapp-secret-2", "SLACK_APP_TOKEN", "xapp-secret-2");
        assertRefused("SLACK_APP_TOKEN", "SLACK_BOT_TOKEN", "xoxb-secret-1", "SLACK_APP_TOKEN", "xoxb-secret-1");
        assertRefused("SLACK_BOT_TOKEN", "SLACK_BOT_TOKEN", "xoxb secret-1", "SLACK_APP_TOKEN", "xapp-secret-2");
    }

    @Test
    void refusesAnAddressThatIsNone() {
        assertRefused("SLACK_API_URL", "SLACK_BOT_TOKEN", "x", "SLACK_APP_TOKEN", "y", "SLACK_API_URL", "slack.com");
        assertRefused("SLACK_API_URL", "SLACK_BOT_TOKEN", "x", "SLACK_APP_TOKEN", "y", "SLACK_API_URL", "http://a b/");
    }

    @Test
    void isWantedOnlyWithATokenOrAClient() {
        assertThat(SlackSettings.wanted(environment("SLACK_BOT_TOKEN", "x"))).isTrue();
        assertThat(SlackSettings.wanted(environment("SLACK_CLIENT_ID", "1"))).isTrue();
        assertThat(SlackSettings.wanted(environment("SLACK_BOT_TOKEN", "", "SLACK_API_URL", "http://x/")))
                .isFalse();
    }

    @Test
    void showsNoSecret() {
        assertThat(SlackSettings.of(environment(
                        "SLACK_BOT_TOKEN", "secret-1",
                        "SLACK_APP_TOKEN", "secret-2",
                        "SLACK_SIGNING_SECRET", "secret-3",
                        "SLACK_CLIENT_ID", "1.2",
                        "SLACK_CLIENT_SECRET", "secret-4")))
                .hasToString("Slack at https://slack.com/api/, Socket Mode, HTTP, OAuth");
    }
}
