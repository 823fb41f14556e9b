package kz.reformbot.slack;

import static kz.reformbot.slack.RunningBot.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kz.reformbot.slack.api.Ack;
import kz.reformbot.slack.api.Rates;
import kz.reformbot.slack.api.Said;
import kz.reformbot.slack.api.SeenMessage;
import kz.reformbot.slack.api.SlackDouble;
import kz.reformbot.slack.api.TestChannel;
import kz.reformbot.slack.api.TestSocket;
import kz.reformbot.slack.api.TestUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Deliveries, repeated, lost and many; and what goes wrong between the bot and Slack. */
class DeliveryBehaviourTest {
    private final SlackDouble slack = SlackDouble.builder().rates(Rates.none()).start();

    @TempDir
    Path folder;

    private final TestUser aru = slack.user("U1");
    private final TestChannel general = slack.channel("C1", aru);

    @AfterEach
    void close() {
        slack.close();
    }

    private void assertAnsweredOnce(TestChannel thread) {
        thread.awaitMessage(1);
        slack.awaitQuiet();
        assertThat(thread.messages()).hasSize(1);
        slack.assertNoViolations();
    }

    // ---- once

    @Test
    void answersOnceWhenSlackDeliversAgain() {
        try (RunningBot bot = RunningBot.start(slack, folder)) {
            slack.await("ready", bot.adapter::ready);
            Said question = general.mentions(aru, QUESTION).awaitAcked();
            question.comesAgain();
            question.thread().awaitMessage(1);
            question.comesAgain().awaitAcked();
            assertAnsweredOnce(question.thread());
        }
    }

    @Test
    void answersOnceOverHttpWhenSlackDeliversAgain() {
        try (RunningBot bot = overHttp(100);
                HttpServerOfBot http = new HttpServerOfBot(bot.adapter)) {
            slack.deliversTo(http.address("/slack/events"));
            assertThat(slack.verifiesAddress()).isTrue();
            Said question = general.mentions(aru, QUESTION).awaitAcked();
            question.comesAgain().awaitAcked();
            assertAnsweredOnce(question.thread());
        }
    }

    private RunningBot hasty(String way) {
        RunningBot bot = RunningBot.hasty(slack, folder, "SLACK_BOT_TOKEN", way);
        bot.adapter.start();
        return bot;
    }

    private RunningBot overHttp(int capacity) {
        RunningBot bot = RunningBot.with(slack, folder, capacity, "SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET");
        bot.adapter.start();
        return bot;
    }

    @Test
    void aRetryOfWhatWasNotKeptIsAnswered() {
        RunningBot down = RunningBot.with(slack, folder, 100, "SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET");
        try (HttpServerOfBot http = new HttpServerOfBot(down.adapter)) {
            slack.deliversTo(http.address("/slack/events"));
            Said question = general.mentions(aru, QUESTION);
            slack.await("a failed attempt", () -> slack.acks().stream().anyMatch(ack -> ack.status() == 503));
            down.adapter.start();
            question.awaitAcked();
            assertAnsweredOnce(question.thread());
        } finally {
            down.close();
        }
    }

    @Test
    void anEventThatComesAgainOverAnotherSocketIsAnsweredOnce() {
        try (RunningBot bot = RunningBot.start(slack, folder)) {
            List<TestSocket> sockets = slack.awaitSockets(2);
            Said question = general.mentions(aru, QUESTION);
            question.thread().awaitMessage(1);
            sockets.get(0).dies();
            question.comesAgain().awaitAcked();
            assertAnsweredOnce(question.thread());
            assertThat(bot.adapter.ready()).isTrue();
        }
    }

    @Test
    void bothWaysMayBeOpen() {
        RunningBot bot =
                RunningBot.with(slack, folder, 100, "SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET");
        bot.adapter.start();
        try (bot;
                HttpServerOfBot http = new HttpServerOfBot(bot.adapter)) {
            slack.awaitSockets(2);
            Said question = general.mentions(aru, QUESTION).awaitAcked();
            slack.deliversTo(http.address("/slack/events"));
            question.comesAgain().awaitAcked();
            assertAnsweredOnce(question.thread());
        }
    }

    // ---- at once

    @Test
    void aSlowAnswerDelaysNoAcknowledgement() {
        try (RunningBot bot = RunningBot.start(slack, folder)) {
            slack.awaitSockets(2);
            slack.next("chat.postMessage").times(50).hangs();
            List<Said> questions = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                questions.add(slack.dm(slack.user("V" + i)).says(QUESTION));
            }
            questions.forEach(Said::awaitAcked);
            assertThat(slack.acks())
                    .extracting(Ack::took)
                    .allSatisfy(took -> assertThat(took).isLessThan(Duration.ofSeconds(3)));
            slack.healthy();
            assertThat(bot.inbox.waiting()).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aThousandEventsAtOnceFromAHundredThreadsAThirdOfThemTwice(boolean overHttp) {
        List<TestChannel> threads = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            TestChannel channel = slack.channel("C" + (100 + i), aru);
            threads.add(channel.says(aru, "a thread").thread());
        }
        slack.patience(Duration.ofSeconds(90));
        try (RunningBot bot = hasty(overHttp ? "SLACK_SIGNING_SECRET" : "SLACK_APP_TOKEN");
                HttpServerOfBot http = new HttpServerOfBot(bot.adapter)) {
            if (overHttp) {
                slack.deliversTo(http.address("/slack/events"));
            } else {
                slack.awaitSockets(2);
            }
            for (int n = 0; n < 10; n++) {
                List<Said> said = new ArrayList<>();
                for (int i = 0; i < threads.size(); i++) {
                    Said one = threads.get(i).mentions(aru, "In " + (1990 + n) + ": " + QUESTION);
                    said.add((i + n) % 3 == 0 ? one.comesAgain() : one);
                }
                if (overHttp) {
                    // A hundred requests under way overtake each other as they like.
                    said.forEach(Said::awaitAcked);
                }
            }
            threads.forEach(thread -> thread.awaitMessages(10));
            slack.awaitAllTaken();
            assertThat(slack.acks())
                    .extracting(Ack::took)
                    .allSatisfy(took -> assertThat(took).isLessThan(Duration.ofSeconds(3)));
            for (TestChannel thread : threads) {
                assertThat(asked(bot, thread)).isSorted().hasSize(10);
            }
        }
        slack.awaitQuiet();
        assertThat(threads).allSatisfy(thread -> assertThat(thread.messages()).hasSize(10));
        slack.assertNoViolations();
    }

    /** The questions of a thread in the order in which they were answered. */
    private static List<String> asked(RunningBot bot, TestChannel thread) {
        List<String> asked = new ArrayList<>();
        for (SeenMessage message : thread.messages()) {
            String receipt = message.blocks().findValuesAsText("value").stream()
                    .map(value -> value.split("\\.", -1))
                    .filter(parts -> parts.length == 3 && !parts[1].isEmpty())
                    .map(parts -> parts[1])
                    .findFirst()
                    .orElse("");
            bot.memory.receipts().receipt(receipt).ifPresent(found -> asked.add(found.question()));
        }
        return asked;
    }

    // ---- trouble

    @Test
    void aTooManyIsWaitedOut() {
        try (RunningBot bot = RunningBot.start(slack, folder)) {
            general.floodsFor(2);
            Said question = general.mentions(aru, QUESTION);
            assertAnsweredOnce(question.thread());
            assertThat(bot.inbox.waiting()).isZero();
        }
    }

    @Test
    void outagesOfSlackAreWaitedOut() {
        try (RunningBot bot = RunningBot.start(slack, folder)) {
            slack.next("chat.postMessage").answers500();
            slack.next("chat.postMessage").answersHtml(502);
            slack.next("chat.postMessage").dropsConnection();
            slack.patience(Duration.ofSeconds(40));
            Said question = general.mentions(aru, QUESTION);
            assertThat(question.thread().awaitMessage(1).visible()).contains("145");
            assertThat(bot.adapter.ready()).isTrue();
        }
    }

    @Test
    void aSlackThatIsAwayAtTheStartIsTriedAgain() {
        slack.next("auth.test").times(2).answers500();
        slack.next("apps.connections.open").times(2).answersError("internal_error");
        try (RunningBot bot = RunningBot.start(slack, folder)) {
            Said question = general.mentions(aru, QUESTION);
            assertThat(question.thread().awaitMessage(1).visible()).contains("145");
            slack.await("ready", bot.adapter::ready);
        }
    }

    @Test
    void aServerThatDoesNotTellWhoCallsIsWrittenToAllTheSame() {
        slack.next("auth.test").times(100).answersError("unknown_method");
        try (RunningBot bot = RunningBot.start(slack, folder)) {
            Said question = general.mentions(aru, QUESTION);
            assertThat(question.thread().awaitMessage(1).visible()).contains("145");
            slack.await("ready", bot.adapter::ready);
        }
    }

    @Test
    void aWrongTokenIsSaidAtTheStart() {
        RunningBot bot = RunningBot.with(slack, folder, 10, "SLACK_BOT_TOKEN", "SLACK_APP_TOKEN");
        slack.next("auth.test").answersError("invalid_auth");
        try (bot) {
            assertThatThrownBy(bot.adapter::start)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("SLACK_BOT_TOKEN");
        }
    }

    @Test
    void whoMentionsItWhereItMayNotWriteIsToldWhatToDo() {
        try (RunningBot bot = RunningBot.start(slack, folder)) {
            slack.next("chat.postMessage").answersError("not_in_channel");
            general.mentions(aru, QUESTION);
            assertThat(slack.dm(aru).awaitMessage(1).visible()).contains("/invite");
            slack.awaitQuiet();
            assertThat(slack.dm(aru).messages()).hasSize(1);
            assertThat(bot.inbox.waiting()).isZero();
        }
    }

    @Test
    void whatSlackDoesNotTakeWithBlocksIsSentAsText() {
        try (RunningBot bot = RunningBot.start(slack, folder)) {
            slack.next("chat.postMessage").answersError("invalid_blocks");
            Said question = general.mentions(aru, QUESTION);
            assertThat(question.thread().awaitMessage(1).visible()).contains("145");
            assertThat(bot.adapter.ready()).isTrue();
        }
    }

    @Test
    void unknownAndBrokenEventsDoNotKeepTheOthersBack() {
        try (RunningBot bot = RunningBot.start(slack, folder)) {
            slack.sends("{\"type\":\"brand_new_kind\",\"channel\":[]}");
            slack.sends("{\"type\":\"message\",\"channel\":{\"id\":7},\"user\":[],\"ts\":5,\"text\":{}}");
            slack.sends("{\"type\":\"app_home_opened\"}");
            slack.sends("{\"type\":\"assistant_thread_started\",\"assistant_thread\":7}");
            slack.sendsAppRateLimited();
            Said question = general.mentions(aru, QUESTION);
            assertThat(question.thread().awaitMessage(1).visible()).contains("145");
            assertThat(bot.adapter.ready()).isTrue();
        }
    }

    @Test
    void aFullInboxLeavesEventsWithSlack() {
        try (RunningBot bot = RunningBot.with(slack, folder, 0, "SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET");
                HttpServerOfBot http = new HttpServerOfBot(bot.adapter)) {
            bot.adapter.start();
            slack.deliversTo(http.address("/slack/events"));
            general.mentions(aru, QUESTION);
            slack.await("503", () -> slack.acks().stream().anyMatch(ack -> ack.status() == 503));
        }
    }

    // ---- the log

    @Test
    void neitherATokenNorATextIsLogged() {
        ListAppender<ILoggingEvent> log = listen();
        String secretWord = "xylophone";
        RunningBot bot =
                RunningBot.with(slack, folder, 100, "SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET");
        bot.adapter.start();
        try (bot;
                HttpServerOfBot http = new HttpServerOfBot(bot.adapter)) {
            slack.awaitSockets(2).get(0).dies();
            slack.next("chat.postMessage").answersError("invalid_blocks");
            general.mentions(aru, QUESTION + " " + secretWord).thread().awaitMessage(1);
            slack.sends("{\"type\":\"brand_new_kind\",\"text\":\"" + secretWord + "\"}");
            slack.deliversTo(http.address("/slack/events"));
            slack.dm(aru).says(QUESTION + " " + secretWord);
            slack.dm(aru).awaitMessage(1);
            aru.slashCommand("/reforms", secretWord, general).awaitAck();
            general.awaitEphemeral(aru, 1);
        }
        for (String secret : List.of(slack.botToken(), slack.appToken(), slack.signingSecret(), "ticket-")) {
            assertThat(messages(log, Level.TRACE)).noneMatch(line -> line.contains(secret));
        }
        assertThat(messages(log, Level.INFO)).noneMatch(line -> line.contains(secretWord));
        assertThat(messages(log, Level.INFO)).isNotEmpty();
    }

    private static ListAppender<ILoggingEvent> listen() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> appender = new ListAppender<>();
        appender.start();
        root.addAppender(appender);
        return appender;
    }

    private static List<String> messages(ListAppender<ILoggingEvent> log, Level least) {
        List<String> lines = new ArrayList<>();
        for (ILoggingEvent event : List.copyOf(log.list)) {
            if (event.getLevel().isGreaterOrEqual(least)) {
                StringBuilder line = new StringBuilder(event.getFormattedMessage());
                for (IThrowableProxy e = event.getThrowableProxy(); e != null; e = e.getCause()) {
                    line.append(' ').append(e.getMessage());
                }
                lines.add(line.toString());
            }
        }
        return lines;
    }
}
