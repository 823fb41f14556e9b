package kz.reformbot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The manifest asks for what the code uses, and for nothing else. */
class ManifestTest {
    private final Manifest manifest = Manifest.read();

    @Test
    void asksForTheScopesThatTheCodeAsksFor() {
        assertThat(manifest.scopes()).containsExactlyElementsOf(SlackAdapter.SCOPES);
    }

    @Test
    void asksForTheEventsThatAreRead() {
        assertThat(manifest.events())
                .containsExactly(
                        "app_home_opened",
                        "app_mention",
                        "app_uninstalled",
                        "message.channels",
                        "message.groups",
                        "message.im",
                        "message.mpim",
                        "tokens_revoked");
    }

    @Test
    void hasTheShortcutAndTheCommandThatAreHandled() {
        assertThat(manifest.text("/features/shortcuts/0/callback_id")).isEqualTo(PayloadReader.CHECK);
        assertThat(manifest.text("/features/slash_commands/0/command")).isEqualTo("/reforms");
    }

    /** https://docs.slack.dev/reference/app-manifest */
    @Test
    void keepsSlacksLimits() {
        assertThat(manifest.text("/display_information/name")).hasSizeBetween(1, 35);
        assertThat(manifest.text("/display_information/description")).hasSizeBetween(1, 140);
        assertThat(manifest.text("/display_information/long_description")).hasSizeBetween(174, 4000);
        assertThat(manifest.text("/features/agent_view/agent_description")).hasSizeBetween(1, 300);
    }

    @Test
    void receivesBySocketsAsItStands() {
        assertThat(manifest.text("/settings/socket_mode_enabled")).isEqualTo("true");
        assertThat(manifest.text("/settings/interactivity/is_enabled")).isEqualTo("true");
    }
}
