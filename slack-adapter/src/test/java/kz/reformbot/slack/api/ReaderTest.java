package kz.reformbot.slack.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people see of what an app wrote. */
class ReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = "→",
            value = {
                "*bold* and _italic_ and ~gone~ → bold and italic and gone",
                "*_both_* → both",
                "**bold** → **bold**",
                "2 * 3 * 4 → 2 * 3 * 4",
                "snake_case_name → snake_case_name",
                "<https://a.kz|the law> → the law",
                "<https://a.kz> → https://a.kz",
                "a &lt; b &amp;&amp; b &gt; c → a < b && b > c",
                "an unescaped <tag> is taken for a link → an unescaped tag is taken for a link",
                "`*code*` → *code*",
                "<@U1> in <#C1|general>, <!here> → @U1 in #general, @here"
            })
    void mrkdwnIsReadAsSlackDoes(String source, String seen) {
        assertThat(Reader.mrkdwn(source)).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "→",
            value = {
                "**bold** and *italic* → bold and italic",
                "[the law](https://a.kz/(1)) → the law",
                "# Heading → Heading",
                "`code` → code",
                "жаңа**заң** → жаңазаң",
                "<https://a.kz|label> → https://a.kz|label"
            })
    void markdownIsReadAsCommonMark(String source, String seen) {
        assertThat(Reader.markdown(source)).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "→",
            value = {"'- one\n- two' → '• one\n• two'", "'3. c\n4. d' → '3. c\n4. d'"})
    void listsKeepTheirMarks(String source, String seen) {
        assertThat(Reader.markdown(source)).isEqualTo(seen);
    }
}
