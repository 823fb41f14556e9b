package kz.reformbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kz.reformbot.conversation.HandleLaterException;
import kz.reformbot.telegram.TelegramLimits.Rates;
import org.junit.jupiter.api.Test;

class SendLimiterTest {
    private static final long PERSON = 7;
    private static final long GROUP = -7;

    private final MovableTime time = new MovableTime();
    private final SendLimiter limiter = new SendLimiter(Rates.TELEGRAM, time);

    /** Stands until it is moved. */
    private static final class MovableTime implements TimeMeter {
        private long now = Duration.ofDays(1).toNanos();

        void move(Duration by) {
            now += by.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    /** When so many messages go to a chat that has always one more to send. */
    private List<Duration> sendingTimes(long chat, int messages) {
        List<Duration> times = new ArrayList<>();
        while (times.size() < messages) {
            try {
                limiter.await(chat);
                times.add(Duration.ofNanos(time.now));
            } catch (HandleLaterException e) {
                time.move(e.after().orElseThrow());
            }
        }
        return times;
    }

    private static Duration shortest(List<Duration> times, int apart) {
        Duration shortest = Duration.ofDays(1);
        for (int i = apart; i < times.size(); i++) {
            Duration between = times.get(i).minus(times.get(i - apart));
            shortest = between.compareTo(shortest) < 0 ? between : shortest;
        }
        return shortest;
    }

    @Test
    void aPersonGetsAMessageASecond() {
        List<Duration> times = sendingTimes(PERSON, 60);
        assertThat(shortest(times, 1)).isBetween(Duration.ofSeconds(1), Duration.ofMillis(1_100));
        assertThat(times.get(59).minus(times.get(0))).isLessThan(Duration.ofSeconds(66));
    }

    @Test
    void aGroupGetsTwentyMessagesAMinuteAndOneASecond() {
        List<Duration> times = sendingTimes(GROUP, 100);
        assertThat(shortest(times, 1)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        assertThat(shortest(times, 20)).isGreaterThanOrEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void aHeldChatIsHeldForItsTimeAndNoOther() {
        limiter.hold(PERSON, Duration.ofSeconds(30));
        assertThatThrownBy(() -> limiter.await(PERSON))
                .isInstanceOfSatisfying(
                        HandleLaterException.class,
                        later -> assertThat(later.after())
                                .hasValueSatisfying(wait ->
                                        assertThat(wait).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(31))));
        limiter.await(PERSON + 1);
        time.move(Duration.ofSeconds(30));
        limiter.await(PERSON);
    }

    @Test
    void askingForATurnCountsNothing() {
        limiter.awaitTurn(PERSON);
        limiter.awaitTurn(PERSON);
        limiter.await(PERSON);
        assertThatThrownBy(() -> limiter.awaitTurn(PERSON)).isInstanceOf(HandleLaterException.class);
    }

    /** By the real time: here a thread does wait. */
    @Test
    void allTogetherGetThirtyMessagesASecondAtMost() {
        SendLimiter real = new SendLimiter(Rates.TELEGRAM, TimeMeter.SYSTEM_NANOTIME);
        List<Duration> times = new ArrayList<>();
        for (int chat = 1; chat <= 45; chat++) {
            real.await(chat);
            times.add(Duration.ofNanos(System.nanoTime()));
        }
        assertThat(shortest(times, 30)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        assertThat(times.get(44).minus(times.get(0))).isLessThan(Duration.ofSeconds(4));
    }
}
