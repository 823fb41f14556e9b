package kz.reformbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import kz.reformbot.conversation.Inbox.Kept;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MemoryInboxTest {
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final MemoryInbox inbox = new MemoryInbox(4, 1_000, GRACE, Clock.systemUTC());
    private final List<String> handled = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        inbox.close();
    }

    private static Event event(String id, String lane) {
        return new Event("telegram", id, lane, "{}", Instant.EPOCH);
    }

    private CountDownLatch handle(int events) {
        CountDownLatch all = new CountDownLatch(events);
        inbox.handle("telegram", (event, progress) -> {
            handled.add(event.id());
            all.countDown();
        });
        return all;
    }

    private static void await(CountDownLatch latch) throws InterruptedException {
        assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void anEventIsHandledOnceHoweverOftenItIsDelivered() throws InterruptedException {
        CountDownLatch both = handle(2);
        assertThat(inbox.keep(event("1", "chat"))).isEqualTo(Kept.NEW);
        assertThat(inbox.keep(event("1", "chat"))).isEqualTo(Kept.KNOWN);
        inbox.keep(event("2", "chat"));
        await(both);
        assertThat(inbox.keep(event("1", "chat"))).isEqualTo(Kept.KNOWN);
        assertThat(handled).containsExactly("1", "2");
    }

    @Test
    void theSameIdOnAnotherPlatformIsAnotherEvent() {
        inbox.keep(event("1", "chat"));
        assertThat(inbox.keep(new Event("slack", "1", "chat", "{}", Instant.EPOCH)))
                .isEqualTo(Kept.NEW);
    }

    @Test
    void whatCameBeforeTheHandlerIsHandledToo() throws InterruptedException {
        inbox.keep(event("1", "chat"));
        inbox.keep(event("2", "chat"));
        await(handle(2));
        assertThat(handled).containsExactly("1", "2");
    }

    @Test
    void aLaneKeepsItsOrderAndLanesDoNotWaitForEachOther() throws InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch others = new CountDownLatch(3);
        CountDownLatch all = new CountDownLatch(5);
        inbox.handle("telegram", (event, progress) -> {
            if (event.id().equals("slow 1")) {
                awaitQuietly(release);
            } else if (event.lane().equals("quick")) {
                others.countDown();
            }
            handled.add(event.id());
            all.countDown();
        });
        inbox.keep(event("slow 1", "slow"));
        inbox.keep(event("slow 2", "slow"));
        for (int i = 1; i <= 3; i++) {
            inbox.keep(event("quick " + i, "quick"));
        }
        await(others);
        assertThat(handled).doesNotContain("slow 2");
        release.countDown();
        await(all);
        assertThat(handled)
                .containsSubsequence("slow 1", "slow 2")
                .containsSubsequence("quick 1", "quick 2", "quick 3");
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            await(latch);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aFailedEventIsTriedAgainBeforeTheNextOfItsLane() throws InterruptedException {
        AtomicInteger attempts = new AtomicInteger();
        CountDownLatch both = new CountDownLatch(2);
        inbox.handle("telegram", (event, progress) -> {
            if (event.id().equals("1") && attempts.incrementAndGet() == 1) {
                throw new IllegalStateException("what a person wrote");
            }
            handled.add(event.id());
            both.countDown();
        });
        inbox.keep(event("1", "chat"));
        inbox.keep(event("2", "chat"));
        await(both);
        assertThat(handled).containsExactly("1", "2");
    }

    @Test
    void anEventThatIsHandledAgainTakesOnlyTheStepsThatAreLeft() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        AtomicInteger attempts = new AtomicInteger();
        inbox.handle("telegram", (event, progress) -> {
            progress.once("first message", () -> sent("first"));
            if (attempts.incrementAndGet() == 1) {
                throw new HandleLaterException("the platform is away", Duration.ofMillis(1));
            }
            progress.once("second message", () -> sent("second"));
            done.countDown();
        });
        inbox.keep(event("1", "chat"));
        await(done);
        assertThat(handled).containsExactly("first", "second");
    }

    private String sent(String message) {
        handled.add(message);
        return message;
    }

    @Test
    void anEventThatGoesOnFailingIsAbandonedAndItsLaneGoesOn() throws InterruptedException {
        CountDownLatch next = new CountDownLatch(1);
        inbox.handle("telegram", new EventHandler() {
            @Override
            public void handle(Event event, Progress progress) {
                handled.add("tried " + event.id());
                if (event.id().equals("1")) {
                    throw new IllegalStateException("a bug");
                }
                next.countDown();
            }

            @Override
            public void abandon(Event event, Progress progress) {
                handled.add("abandoned " + event.id());
                throw new IllegalStateException("the person can't be told either");
            }
        });
        inbox.keep(event("1", "chat"));
        inbox.keep(event("2", "chat"));
        await(next);
        assertThat(handled).containsExactly("tried 1", "tried 1", "tried 1", "abandoned 1", "tried 2");
    }

    @Test
    void whatIsPutOffIsTriedForADay() throws InterruptedException {
        MovableClock clock = new MovableClock();
        MemoryInbox patient = new MemoryInbox(1, 10, GRACE, clock);
        CountDownLatch abandoned = new CountDownLatch(1);
        AtomicInteger attempts = new AtomicInteger();
        patient.handle("telegram", new EventHandler() {
            @Override
            public void handle(Event event, Progress progress) {
                clock.now = attempts.incrementAndGet() == 1
                        ? Instant.EPOCH.plus(Duration.ofHours(23))
                        : Instant.EPOCH.plus(Duration.ofHours(25));
                throw new HandleLaterException("the platform is away", Duration.ZERO);
            }

            @Override
            public void abandon(Event event, Progress progress) {
                abandoned.countDown();
            }
        });
        patient.keep(event("1", "chat"));
        await(abandoned);
        assertThat(attempts).hasValue(2);
        patient.close();
    }

    @Test
    void whatIsPutOffIsNoFailureAndKeepsItsPlace() throws InterruptedException {
        AtomicInteger attempts = new AtomicInteger();
        CountDownLatch both = new CountDownLatch(2);
        inbox.handle("telegram", (event, progress) -> {
            if (event.id().equals("1") && attempts.incrementAndGet() <= 20) {
                throw new HandleLaterException("busy", Duration.ofMillis(1));
            }
            handled.add(event.id());
            both.countDown();
        });
        inbox.keep(event("1", "chat"));
        inbox.keep(event("2", "chat"));
        await(both);
        assertThat(handled).containsExactly("1", "2");
        assertThat(attempts).hasValue(21);
    }

    @Test
    void aLaneThatIsPutOffKeepsNoWorker() throws InterruptedException {
        MemoryInbox one = new MemoryInbox(1, 1_000, GRACE, Clock.systemUTC());
        CountDownLatch other = new CountDownLatch(1);
        one.handle("telegram", (event, progress) -> {
            if (event.lane().equals("held")) {
                throw new HandleLaterException("busy", Duration.ofHours(1));
            }
            other.countDown();
        });
        one.keep(event("1", "held"));
        one.keep(event("2", "other"));
        await(other);
        one.close();
    }

    private static final class MovableClock extends Clock {
        private volatile Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Test
    void aFullInboxTakesNothingAndForgetsThatItRefused() {
        MemoryInbox small = new MemoryInbox(1, 1, GRACE, Clock.systemUTC());
        assertThat(small.keep(event("1", "chat"))).isEqualTo(Kept.NEW);
        assertThat(small.keep(event("2", "chat"))).isEqualTo(Kept.FULL);
        assertThat(small.keep(event("2", "chat"))).isEqualTo(Kept.FULL);
        assertThat(small.waiting()).isEqualTo(1);
        small.close();
    }

    /** It would be lost. */
    @Test
    void closingHandlesWhatWaitsAndTakesNothingMore() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        inbox.handle("telegram", (event, progress) -> {
            begun.countDown();
            awaitQuietly(release);
            handled.add(event.id());
        });
        inbox.keep(event("1", "chat"));
        inbox.keep(event("2", "chat"));
        await(begun);
        Thread closing = new Thread(inbox::close);
        closing.start();
        while (closing.getState() != Thread.State.TIMED_WAITING) { // it waits once nothing more is taken
            Thread.onSpinWait();
        }
        assertThat(inbox.keep(event("3", "chat"))).isEqualTo(Kept.FULL);
        release.countDown();
        closing.join();
        assertThat(handled).containsExactly("1", "2");
        assertThat(inbox.waiting()).isZero();
    }

    @Test
    void closingTriesAgainWhatIsPutOffForLessThanTheGrace() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        inbox.handle("telegram", (event, progress) -> {
            if (begun.getCount() > 0) {
                begun.countDown();
                throw new HandleLaterException("the chat's turn is later", Duration.ofMillis(200));
            }
            handled.add(event.id());
        });
        inbox.keep(event("1", "chat"));
        await(begun);
        inbox.close();
        assertThat(handled).containsExactly("1");
    }

    @Test
    void closingDoesNotWaitForWhatIsPutOffForLonger() throws InterruptedException {
        MemoryInbox one = new MemoryInbox(1, 10, GRACE, Clock.systemUTC());
        CountDownLatch both = new CountDownLatch(2);
        one.handle("telegram", (event, progress) -> {
            both.countDown();
            throw new HandleLaterException("the platform is away", Duration.ofMinutes(1));
        });
        one.keep(event("1", "chat"));
        one.keep(event("2", "other chat")); // begun by the only worker when the first was put off
        await(both);
        long start = System.nanoTime();
        one.close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(GRACE);
        assertThat(one.waiting()).isEqualTo(2);
    }

    @Test
    void closingDoesNotWaitForWhatNobodyHandles() {
        inbox.keep(event("1", "chat"));
        long start = System.nanoTime();
        inbox.close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(GRACE);
    }

    @Test
    void aPlatformHasOneHandler() {
        handle(0);
        assertThatThrownBy(() -> handle(0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("telegram");
    }

    @Test
    void anEventIsNamedWithoutWhatAPersonWrote() {
        assertThat(new Event("telegram", "17", "chat", "{\"text\":\"secret\"}", Instant.EPOCH))
                .hasToString("telegram event 17");
    }
}
