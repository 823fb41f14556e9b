package kz.reformbot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<@UBOT> Who elects the President?                     | Who elects the President?",
                "Hey <@UBOT>, who?                                     | Hey , who?",
                "a &lt; b &amp;&amp; c &gt; d                          | a < b && c > d",
                "&amp;lt; stays                                        | &lt; stays",
                "see <https://adilet.zan.kz/?a=1&amp;b=2>              | see https://adilet.zan.kz/?a=1&b=2",
                "a < b                                                 | a < b",
                "<>                                                    | ``",
            })
    void readsWhatThePersonSees(String raw, String text) {
        assertThat(MessageText.of(raw, "UBOT").text()).isEqualTo(text);
    }

    @Test
    void readsLabels() {
        String raw = "<https://adilet.zan.kz|the law> in <#C1|general>, <@U2|dana>, <!here|here>";
        assertThat(MessageText.of(raw, "UBOT").text()).isEqualTo("the law in #general, @dana, here");
    }

    @Test
    void tellsWhoIsNamed() {
        assertThat(MessageText.of("<@UBOT> who?", "UBOT").names()).isTrue();
        assertThat(MessageText.of("<@UBOT|bot> who?", "UBOT").names()).isTrue();
        assertThat(MessageText.of("<@UBOT> who?", "UBOT").namesOthers()).isFalse();
        assertThat(MessageText.of("<@U2> who?", "UBOT").names()).isFalse();
        assertThat(MessageText.of("<@U2> who?", "UBOT").namesOthers()).isTrue();
        assertThat(MessageText.of("<!subteam^S1> who?", "UBOT").namesOthers()).isTrue();
        assertThat(MessageText.of("<https://adilet.zan.kz>", "UBOT").namesOthers())
                .isFalse();
    }
}
