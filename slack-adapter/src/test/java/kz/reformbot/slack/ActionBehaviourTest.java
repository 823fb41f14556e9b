package kz.reformbot.slack;

import static kz.reformbot.slack.RunningBot.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import kz.reformbot.conversation.Feedback;
import kz.reformbot.conversation.Feedback.Rating;
import kz.reformbot.conversation.Feedback.Reason;
import kz.reformbot.conversation.PersonId;
import kz.reformbot.slack.api.Rates;
import kz.reformbot.slack.api.Said;
import kz.reformbot.slack.api.SeenMessage;
import kz.reformbot.slack.api.SeenView;
import kz.reformbot.slack.api.SlackDouble;
import kz.reformbot.slack.api.TestChannel;
import kz.reformbot.slack.api.TestUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Buttons, menus, modals, App Home, commands and shortcuts. No test may break a rule of Slack. */
class ActionBehaviourTest {
    private final SlackDouble slack = SlackDouble.builder().rates(Rates.none()).start();

    @TempDir
    Path folder;

    private final TestUser aru = slack.user("U1");
    private final TestChannel general = slack.channel("C1", aru);
    private RunningBot bot;

    @BeforeEach
    void start() {
        bot = RunningBot.start(slack, folder);
    }

    @AfterEach
    void noRuleIsBroken() {
        bot.close();
        slack.close();
        slack.assertNoViolations();
    }

    private static PersonId person(TestUser user) {
        return new PersonId("slack", "T1:" + user.id());
    }

    private SeenMessage answered() {
        return general.mentions(aru, QUESTION).thread().awaitMessage(1);
    }

    /** Presses the button, or chooses the option, of which the value begins so. */
    private void uses(SeenMessage message, String value) {
        for (JsonNode element : message.elements()) {
            String id = element.path("action_id").asText("");
            if (element.path("value").asText("").startsWith(value)) {
                aru.clicks(message, id).awaitAck();
                return;
            }
            for (JsonNode option : element.path("options")) {
                if (option.path("value").asText("").startsWith(value)) {
                    aru.selectsOverflow(message, id, option.path("value").asText(""))
                            .awaitAck();
                    return;
                }
            }
        }
        throw new AssertionError("nothing to use with the value " + value + " in " + message.blocks());
    }

    private void uses(SeenView view, String value) {
        for (JsonNode block : view.json().path("blocks")) {
            for (JsonNode element : List.of(block.path("accessory"), block)) {
                if (uses(view, element, value)) {
                    return;
                }
            }
            boolean used = StreamSupport.stream(block.path("elements").spliterator(), false)
                    .anyMatch(element -> uses(view, element, value));
            if (used) {
                return;
            }
        }
        throw new AssertionError("nothing to use with the value " + value + " in " + view.json());
    }

    private boolean uses(SeenView view, JsonNode element, String value) {
        String id = element.path("action_id").asText("");
        if (element.path("value").asText("").startsWith(value)) {
            aru.clicks(view, id).awaitAck();
            return true;
        }
        for (JsonNode option : element.path("options")) {
            if (option.path("value").asText("").startsWith(value)) {
                aru.chooses(view, id, option.path("value").asText("")).awaitAck();
                return true;
            }
        }
        return false;
    }

    // ---- under an answer

    @Test
    void sourcesAndDetailAreShownToWhoAsksForThem() {
        SeenMessage answer = answered();
        uses(answer, "sources.");
        assertThat(general.awaitEphemeral(aru, 1).visible()).contains("Constitution of 2026");
        uses(answer, "more.");
        assertThat(general.awaitEphemeral(aru, 2).visible()).contains("party lists");
        uses(answer, "why.");
        assertThat(general.awaitEphemeral(aru, 3).visible()).contains("parliament/kurultai");
        assertThat(general.messages()).hasSize(1);
    }

    @Test
    void anAnswerIsGivenInTheOtherLanguages() {
        slack.dm(aru).says(QUESTION);
        SeenMessage answer = slack.dm(aru).awaitMessage(1);
        uses(answer, "translate." + receipt(answer) + ".ru");
        assertThat(slack.dm(aru).awaitMessage(2).visible()).contains("145 депутатов");
        uses(answer, "translate." + receipt(answer) + ".kk");
        assertThat(slack.dm(aru).awaitMessage(3).visible()).contains("145 депутат бар");
    }

    private static String receipt(SeenMessage answer) {
        return StreamSupport.stream(answer.blocks().spliterator(), false)
                .flatMap(block -> block.findValuesAsText("value").stream())
                .filter(value -> value.startsWith("translate."))
                .map(value -> value.split("\\.", -1)[1])
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aThumbUpIsKept() {
        SeenMessage answer = answered();
        rates(answer, true);
        slack.await("feedback", () -> !bot.memory.feedback().by(person(aru)).isEmpty());
        assertThat(bot.memory.feedback().by(person(aru)))
                .extracting(Feedback::rating)
                .containsExactly(Rating.GOOD);
        assertThat(general.awaitEphemeral(aru, 1).visible()).isNotBlank();
    }

    private void rates(SeenMessage answer, boolean good) {
        String id = answer.elements().stream()
                .filter(element -> element.path("type").asText("").equals("feedback_buttons"))
                .map(element -> element.path("action_id").asText(""))
                .findFirst()
                .orElseThrow();
        aru.rates(answer, id, good).awaitAck();
    }

    @Test
    void aThumbDownAsksForAReasonAndKeepsIt() {
        SeenMessage answer = answered();
        rates(answer, false);
        SeenView modal = aru.awaitModal();
        assertThat(aru.submits(modal, Map.of("reason", "OUTDATED", "words", "It is 150 now"))
                        .errors())
                .isEmpty();
        assertThat(aru.modal()).isEmpty();
        slack.await(
                "the reason",
                () -> bot.memory.feedback().by(person(aru)).stream()
                        .anyMatch(given -> given.reason().isPresent()));
        Feedback given = bot.memory.feedback().by(person(aru)).get(0);
        assertThat(given.rating()).isEqualTo(Rating.BAD);
        assertThat(given.reason()).contains(Reason.OUTDATED);
        assertThat(given.comment()).contains("It is 150 now");
        assertThat(given.receipt()).isPresent();
    }

    @Test
    void aButtonThatIsTooOldSaysSo() {
        SeenMessage answer = answered();
        bot.memory.forget(person(aru));
        uses(answer, "sources.");
        assertThat(general.awaitEphemeral(aru, 1).visible()).contains("too old");
    }

    // ---- commands

    @Test
    void aCommandIsAnsweredPrivatelyAndMayBeShared() {
        aru.slashCommand("/reforms", QUESTION, general).awaitAck();
        SeenMessage answer = general.awaitEphemeral(aru, 1);
        assertThat(answer.visible()).contains("145 deputies");
        assertThat(general.messages()).isEmpty();
        uses(answer, "share.");
        assertThat(general.awaitMessage(1).visible()).contains("145 deputies");
        slack.awaitQuiet();
        assertThat(general.messages()).hasSize(1);
        assertThat(general.ephemerals(aru))
                .as("the private copy is replaced")
                .noneMatch(message -> message.visible().contains("145"));
    }

    @Test
    void aCommandWorksWhereTheBotIsNot() {
        TestChannel other = slack.channel("C2", aru).withoutBot();
        aru.slashCommand("/reforms", QUESTION, other).awaitAck();
        uses(other.awaitEphemeral(aru, 1), "share.");
        assertThat(other.awaitMessage(1).visible()).contains("145 deputies");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "help | /reforms",
                "'' | /reforms",
                "topics | Parliament",
                "timeline | The Kurultai begins its work",
                "timeline 2022 | Referendum on the Constitution",
                "TIMELINE 2022 | Referendum on the Constitution",
                "changes how many deputies are in parliament | 98",
                "language kk | қазақ",
                "asof 2021-05-31 How many deputies are in parliament? | 98",
                "privacy | stored",
                "why do parliament and its deputies sit in Astana? | Astana",
            })
    void aCommandTakesAnOrderOrAQuestion(String text, String says) {
        aru.slashCommand("/reforms", text, general).awaitAck();
        assertThat(general.awaitEphemeral(aru, 1).visible()).containsIgnoringCase(says);
        slack.awaitQuiet();
        assertThat(general.messages()).isEmpty();
    }

    @Test
    void aCommandGoesOnFromTheOneBefore() {
        aru.slashCommand("/reforms", QUESTION, general).awaitAck();
        general.awaitEphemeral(aru, 1);
        aru.slashCommand("/reforms", "and in 2021?", general).awaitAck();
        assertThat(general.awaitEphemeral(aru, 2).visible()).contains("98");
    }

    @Test
    void forgetDeletesWhatIsStored() {
        aru.slashCommand("/reforms", QUESTION, general).awaitAck();
        general.awaitEphemeral(aru, 1);
        aru.slashCommand("/reforms", "forget", general).awaitAck();
        general.awaitEphemeral(aru, 2);
        aru.slashCommand("/reforms", "why", general).awaitAck();
        assertThat(general.awaitEphemeral(aru, 3).visible()).contains("no answer here");
    }

    // ---- the shortcut

    @Test
    void anyMessageIsCheckedAgainstTheReforms() {
        Said claim = general.says(aru, "How many deputies does parliament have now?");
        aru.usesShortcut("check_reforms", claim).awaitAck();
        SeenMessage answer = general.awaitEphemeral(aru, 1);
        assertThat(answer.visible()).contains("145");
        uses(answer, "share.");
        assertThat(claim.thread().awaitMessage(1).visible()).contains("145");
    }

    // ---- App Home and modals

    @Test
    void homeShowsWhatThereIsAndWhatIsSet() {
        aru.opensHome();
        SeenView home = aru.awaitHome();
        assertThat(home.visible()).contains("Parliament");
        uses(home, "language..ru");
        slack.await("Home in Russian", () -> aru.home().orElseThrow().visible().contains("Парламент"));
        slack.dm(aru).says(QUESTION);
        slack.await(
                "an answer in Russian",
                () -> slack.dm(aru).messages().stream()
                        .anyMatch(message -> message.visible().contains("145 депутатов")));
    }

    @Test
    void topicsAreBrowsedInAModal() {
        aru.opensHome();
        uses(aru.awaitHome(), "area.");
        slack.await(
                "topics",
                () -> aru.modal()
                        .filter(modal -> modal.visible().contains("The Kurultai"))
                        .isPresent());
        uses(aru.modal().orElseThrow(), "topic.");
        slack.await(
                "sections",
                () -> aru.modal()
                        .filter(modal -> modal.visible().contains("Who chairs the Kurultai?"))
                        .isPresent());
        uses(aru.modal().orElseThrow(), "section.");
        slack.await(
                "a section",
                () -> aru.modal()
                        .filter(modal -> modal.visible().contains("[1]")
                                || modal.visible().contains("Adilet"))
                        .isPresent());
    }

    @Test
    void itsOwnWordsAreInTheLanguageOfThePersonsSlack() {
        TestUser dana = slack.user("U2").locale("ru-RU");
        TestChannel channel = slack.channel("C3", dana);
        dana.slashCommand("/reforms", "topics", channel).awaitAck();
        assertThat(channel.awaitEphemeral(dana, 1).visible()).contains("Парламент");
        assertThat(slack.calls("users.info")).hasSize(1);
    }
}
