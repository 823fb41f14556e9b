package kz.reformbot.slack.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.reformbot.slack.api.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MrkdwnTest {
    private static final String LAW = "https://adilet.zan.kz/rus/docs/K2600000001";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 < 6 & 7 > 6",
                "&lt; is written &amp;lt;",
                "<@U1>, <!channel> and <https://evil.kz|a law>",
                "1.5 млн · «Құрылтай» — 145 депутат",
                "an address: https://example.kz/a_b_c?x=1&y=2",
                "2 * 3 = 6, a*b, snake_case_name",
                "👍🏽 🇰🇿 𝐊",
            })
    void whatIsSaidIsSeenAsItStands(String plain) {
        assertThat(Reader.mrkdwn(new Mrkdwn().add(plain).toString())).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"*bold*, ∗bold*", "_slanted_, ＿slanted_", "~struck~, ∼struck~", "`code`, ˋcodeˋ", "**bold**, ∗∗bold**"})
    void nobodysAsterisksMakeAnythingBold(String plain, String seen) {
        String markup = new Mrkdwn().add(plain).toString();
        assertThat(markup).isEqualTo(seen);
        assertThat(Reader.mrkdwn(markup)).isEqualTo(seen);
    }

    /** yc-software/qm#651: bold that ends or begins within a word prints its asterisks. */
    @ParameterizedTest
    @CsvSource({
        "Курул, тай, е",
        "Құрыл, тай, дың",
        "'', Партия, лар",
        "un, believ, able",
        "'в ', Курултае, ' 145'",
        "«, Құрылтай, »",
        "'', '5 < 6', ' yes'",
        "'', 'a * b', ''",
    })
    void boldTextShowsNoAsterisks(String before, String bold, String after) {
        String markup = new Mrkdwn().add(before).bold(bold).add(after).toString();
        assertThat(markup).contains("*");
        assertThat(Reader.mrkdwn(markup).replace("\u200B", "").replace('∗', '*'))
                .isEqualTo(before + bold + after);
    }

    @Test
    void boldTextIsOneLine() {
        assertThat(new Mrkdwn().bold(" two\nlines ").toString()).isEqualTo("*two lines*");
    }

    @Test
    void nothingLongIsBold() {
        assertThat(new Mrkdwn().bold("слово ".repeat(200)).toString()).doesNotContain("*");
    }

    /** onyx-dot-app/onyx#5742: links with parentheses. */
    @ParameterizedTest
    @CsvSource({
        "https://kk.wikipedia.org/wiki/Сенат_(Қазақстан), https://kk.wikipedia.org/wiki/Сенат_(Қазақстан)",
        "https://a.kz/?x=1&y=2, https://a.kz/?x=1&y=2",
        "https://a.kz/one|two, https://a.kz/one%7Ctwo",
        "https://a.kz/<x>, https://a.kz/%3Cx%3E",
        "HTTP://A.KZ/, HTTP://A.KZ/",
    })
    void aLinkLeadsWhereItShould(String url, String leadsTo) {
        String markup = new Mrkdwn().link("[1]", url).toString();
        assertThat(Reader.mrkdwn(markup)).isEqualTo("[1]");
        assertThat(markup.substring(1, markup.indexOf('|')).replace("&amp;", "&"))
                .isEqualTo(leadsTo);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "adilet.zan.kz", "", "https://a b.kz", "file:///etc/passwd", "#S1"})
    void whatIsNoAddressIsNoLink(String url) {
        assertThat(new Mrkdwn().link("A law", url).toString()).isEqualTo("A law");
    }

    @Test
    void anAddressLongerThanSlackTakesIsNoLink() {
        assertThat(new Mrkdwn().link("A law", LAW + "/a".repeat(2000)).toString())
                .isEqualTo("A law");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Law «On parties» | 2002", "a > b & c < d", "*A* _law_", "two\nlines", "]("})
    void aLabelIsSeenAsItStands(String label) {
        String markup = new Mrkdwn().link(label, LAW).toString();
        assertThat(Reader.mrkdwn(markup).replace('∗', '*').replace('＿', '_')).isEqualTo(label.replace('\n', ' '));
    }

    @Test
    void aQuoteHasABarAtEachLine() {
        assertThat(new Mrkdwn().add("says:").quote("one\n\ntwo > 1").toString())
                .isEqualTo("says:\n> one\n> two &gt; 1");
    }

    @Test
    void aLongQuoteHasABarInEachPart() {
        String markup = new Mrkdwn()
                .add("says:")
                .quote("A sentence of it. ".repeat(500))
                .toString();
        assertThat(Mrkdwn.parts(markup, SlackLimits.SECTION).stream().skip(1))
                .isNotEmpty()
                .allMatch(part -> part.startsWith("> "));
    }

    @Test
    void aCutBreaksNeitherLinksNorEntitiesNorCharacters() {
        Mrkdwn text = new Mrkdwn();
        for (int i = 0; i < 400; i++) {
            text.add("Сөз😀 & <" + i + "> ").bold("қалың").add(" ").link("[" + i + "]", LAW + "?a=1&b=" + i);
        }
        List<String> parts = Mrkdwn.parts(text.toString(), SlackLimits.SECTION);
        assertThat(parts).hasSizeGreaterThan(5).allSatisfy(part -> {
            assertThat(part).hasSizeLessThanOrEqualTo(SlackLimits.SECTION);
            assertThat(part.replaceAll("<https[^<>]*\\|\\[\\d+\\]>|&(amp|lt|gt);", ""))
                    .doesNotContain("<", ">", "&");
            assertThat(part.chars().filter(c -> c == '*').count()).isEven();
            assertThat(Character.isLowSurrogate(part.charAt(0))).isFalse();
            assertThat(Character.isHighSurrogate(part.charAt(part.length() - 1)))
                    .isFalse();
        });
        assertThat(String.join(" ", parts).replaceAll("\\s", ""))
                .isEqualTo(text.toString().replaceAll("\\s", ""));
    }
}
