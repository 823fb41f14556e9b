package kz.reformbot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Optional;
import kz.reformbot.conversation.Event;
import kz.reformbot.slack.Incoming.Joined;
import kz.reformbot.slack.Incoming.Pressed;
import kz.reformbot.slack.Incoming.Removed;
import kz.reformbot.slack.Incoming.Written;
import kz.reformbot.slack.receive.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of payloads, and what counts as the same. */
class PayloadReaderTest {
    private final PayloadReader reader = new PayloadReader(team -> Optional.of("UBOT"));
    private final Intake intake = new Intake(reader, Clock.systemUTC());

    private Optional<Incoming> read(String payload) {
        return Json.read(payload).flatMap(reader::read);
    }

    private Event event(String payload) {
        return Json.read(payload).flatMap(intake::arrival).orElseThrow().event();
    }

    private static String event(String id, String event) {
        return "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event_id\":\"" + id + "\",\"event\":{" + event + "}}";
    }

    private static String message(String rest) {
        return event("Ev1", "\"type\":\"message\",\"channel\":\"C1\",\"user\":\"U1\",\"ts\":\"1.2\"," + rest);
    }

    private Written written(String payload) {
        return (Written) read(payload).orElseThrow();
    }

    private void assertLeftAlone(String rest) {
        assertThat(read(message(rest))).isEmpty();
    }

    @Test
    void aPayloadThatTellsNoWorkspaceIsReadAllTheSame() {
        String part =
                "\"type\":\"message\",\"channel\":\"C1\",\"user\":\"U1\",\"ts\":\"1.2\",\"text\":\"<@UBOT> who?\"";
        assertThat(read("{\"type\":\"event_callback\",\"event_id\":\"Ev1\",\"event\":{" + part + "}}"))
                .isPresent();
    }

    @Test
    void aMentionIsAnsweredInItsThreadOrBeginsOne() {
        assertThat(written(message("\"text\":\"<@UBOT> who?\"")).spot().thread())
                .isEqualTo("1.2");
        assertThat(written(message("\"text\":\"<@UBOT> who?\",\"thread_ts\":\"1.1\""))
                        .spot()
                        .thread())
                .isEqualTo("1.1");
    }

    @Test
    void aDirectMessageIsAnsweredWhereItStands() {
        Written written = written(message("\"text\":\"who?\",\"channel_type\":\"im\""));
        assertThat(written.direct()).isTrue();
        assertThat(written.spot().thread()).isNull();
    }

    @Test
    void whatPeopleSayToEachOtherIsLeftAlone() {
        assertLeftAlone("\"text\":\"who?\",\"channel_type\":\"channel\"");
        assertLeftAlone("\"text\":\"<@U2> who?\",\"channel_type\":\"mpim\"");
        assertThat(written(message("\"text\":\"who?\",\"thread_ts\":\"1.1\"")).mentioned())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"bot_id\":\"B1\"",
                "\"subtype\":\"bot_message\"",
                "\"subtype\":\"channel_topic\"",
                "\"subtype\":\"message_deleted\"",
                "\"subtype\":\"message_replied\"",
                "\"subtype\":\"channel_join\"",
                "\"subtype\":\"a_new_one\"",
                "\"user\":\"UBOT\"",
                "\"user\":\"USLACKBOT\"",
                "\"user\":null",
                "\"ts\":null",
            })
    void noticesBotsAndItselfAreLeftAlone(String rest) {
        assertLeftAlone("\"text\":\"<@UBOT> who?\",\"channel_type\":\"im\"," + rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file_share", "thread_broadcast", "me_message"})
    void wordsThatComeWithSomethingAreRead(String subtype) {
        assertThat(written(message("\"text\":\"<@UBOT> who?\",\"subtype\":\"" + subtype + "\""))
                        .text())
                .isEqualTo("who?");
    }

    @Test
    void anEditIsReadWhereItChangesTheWords() {
        String changed = "\"type\":\"message\",\"subtype\":\"message_changed\",\"channel\":\"C1\",\"ts\":\"9.9\","
                + "\"message\":{\"user\":\"U1\",\"ts\":\"1.2\",\"text\":\"<@UBOT> why?\"},"
                + "\"previous_message\":{\"user\":\"U1\",\"ts\":\"1.2\",\"text\":\"%s\"}";
        Written written = written(event("Ev2", changed.formatted("<@UBOT> who?")));
        assertThat(written.changed()).isTrue();
        assertThat(written.ts()).isEqualTo("1.2");
        assertThat(read(event("Ev2", changed.formatted("<@UBOT> why?")))).isEmpty();
    }

    @Test
    void itSeesThatItWasInvited() {
        assertThat(read(message("\"subtype\":\"channel_join\",\"user\":\"UBOT\"")))
                .containsInstanceOf(Joined.class);
    }

    @Test
    void theTokensOfPeopleAreNotItsOwn() {
        String revoked = "\"type\":\"tokens_revoked\",\"tokens\":{\"oauth\":[%s],\"bot\":[%s]}";
        assertThat(read(event("Ev1", revoked.formatted("", "\"UBOT\"")))).containsInstanceOf(Removed.class);
        assertThat(read(event("Ev1", revoked.formatted("\"U1\"", "")))).isEmpty();
    }

    @Test
    void theInstallationOfAnOrganisationIsKnownByIt() {
        assertThat(PayloadReader.team(Json.read("""
                        {"team_id":"T1","authorizations":[{"enterprise_id":"E1","team_id":"T2","is_enterprise_install":true}]}
                        """).orElseThrow())).isEqualTo("E1");
        assertThat(PayloadReader.team(Json.read("""
                        {"team":{"id":"T1"},"enterprise":{"id":"E1"},"is_enterprise_install":false}
                        """).orElseThrow())).isEqualTo("T1");
        assertThat(PayloadReader.team(Json.read("""
                        {"team_id":"T1","enterprise_id":"E1","is_enterprise_install":"true","command":"/reforms"}
                        """).orElseThrow())).isEqualTo("E1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"type\":\"event_callback\"}",
                "{\"type\":\"event_callback\",\"team_id\":\"T1\"}",
                "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event\":[]}",
                "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event\":{\"type\":\"brand_new\"}}",
                "{\"type\":\"brand_new\",\"team\":{\"id\":\"T1\"}}",
                "{\"type\":\"block_actions\",\"team\":{\"id\":\"T1\"},\"actions\":7}",
                "{\"type\":\"message_action\",\"team\":{\"id\":\"T1\"},\"callback_id\":\"of_another\"}",
                "{\"type\":\"view_closed\",\"team\":{\"id\":\"T1\"}}",
            })
    void whatIsNewOrBrokenIsLeftAlone(String payload) {
        assertThat(read(payload)).isEmpty();
    }

    @Test
    void aValueIsReadFromWhateverElementItStandsIn() {
        String pressed = "{\"type\":\"block_actions\",\"team\":{\"id\":\"T1\"},\"user\":{\"id\":\"U1\"},"
                + "\"actions\":[{\"action_id\":\"a\",%s}]}";
        assertThat(read(pressed.formatted("\"value\":\"v\"")))
                .map(Pressed.class::cast)
                .get()
                .extracting(Pressed::value)
                .isEqualTo("v");
        assertThat(read(pressed.formatted("\"selected_option\":{\"value\":\"o\"}")))
                .map(Pressed.class::cast)
                .get()
                .extracting(Pressed::value)
                .isEqualTo("o");
        assertThat(read(pressed.formatted("\"selected_date\":\"2021-05-31\"")))
                .map(Pressed.class::cast)
                .get()
                .extracting(Pressed::value)
                .isEqualTo("2021-05-31");
        assertThat(read(pressed.formatted("\"selected_date\":null")))
                .map(Pressed.class::cast)
                .get()
                .extracting(Pressed::value)
                .isEqualTo("");
    }

    // ---- what counts as the same

    @Test
    void aMentionAndItsMessageAreTheSame() {
        String mention = event(
                "Ev1",
                "\"type\":\"app_mention\",\"channel\":\"C1\",\"user\":\"U1\",\"ts\":\"1.2\",\"text\":\"<@UBOT> who?\"");
        Event one = event(mention);
        Event other = event(message("\"text\":\"<@UBOT> who?\"").replace("Ev1", "Ev2"));
        assertThat(one.id()).isEqualTo(other.id());
        assertThat(one.lane()).isEqualTo(other.lane());
    }

    @Test
    void messagesOfOneThreadFollowEachOther() {
        String begins = event(message("\"text\":\"<@UBOT> who?\"")).lane();
        String goesOn = event(
                        message("\"text\":\"why?\",\"thread_ts\":\"1.2\"").replace("\"ts\":\"1.2\"", "\"ts\":\"1.3\""))
                .lane();
        assertThat(begins).isEqualTo(goesOn);
    }

    @Test
    void theSameTimeInAnotherChannelIsAnotherMessage() {
        Event one = event(message("\"text\":\"<@UBOT> who?\""));
        Event other = event(message("\"text\":\"<@UBOT> who?\"").replace("C1", "C2"));
        assertThat(one.id()).isNotEqualTo(other.id());
    }

    @Test
    void twoPressesAreTwoEvents() {
        String pressed = "{\"type\":\"block_actions\",\"team\":{\"id\":\"T1\"},\"user\":{\"id\":\"U1\"},"
                + "\"trigger_id\":\"%s\",\"actions\":[{\"action_id\":\"a\"}]}";
        assertThat(event(pressed.formatted("1")).id())
                .isNotEqualTo(event(pressed.formatted("2")).id());
    }
}
