package kz.reformbot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import kz.reformbot.conversation.Installations.Installation;
import kz.reformbot.conversation.MemoryInstallations;
import org.junit.jupiter.api.Test;

class TokensTest {
    private final Tokens tokens = new Tokens(new MemoryInstallations(), installation("", "xoxb-given"), true);

    private static Installation installation(String workspace, String token) {
        return new Installation("slack", workspace, token, "UBOT", Instant.EPOCH);
    }

    private Optional<String> token(String workspace) {
        return tokens.in("slack", workspace).map(Installation::token);
    }

    @Test
    void theTokenOfTheSettingsCountsForAllUntilItsWorkspaceIsKnown() {
        assertThat(token("T1")).contains("xoxb-given");
        assertThat(token("T2")).contains("xoxb-given");
        tokens.settle(installation("T1", "xoxb-given"));
        assertThat(token("T1")).contains("xoxb-given");
        assertThat(token("T2")).isEmpty();
    }

    @Test
    void whatWasInstalledCountsMore() {
        tokens.put(installation("T1", "xoxb-own"));
        assertThat(token("T1")).contains("xoxb-own");
        tokens.remove("slack", "T1");
        assertThat(token("T1")).contains("xoxb-given");
    }

    @Test
    void oneThatSlackRefusesIsLeftAloneForAWhile() {
        tokens.remove("slack", "T1");
        assertThat(token("T1")).isEmpty();
        tokens.put(installation("T1", "xoxb-new"));
        assertThat(token("T1")).contains("xoxb-new");
    }

    @Test
    void whereNoOtherWorkspaceCanInstallItTheTokenOfTheSettingsCountsForAll() {
        // A channel shared with another organisation bears that one's name.
        Tokens only = new Tokens(new MemoryInstallations(), installation("", "xoxb-given"), false);
        only.settle(installation("T1", "xoxb-given"));
        assertThat(only.in("slack", "T2")).map(Installation::token).contains("xoxb-given");
    }
}
