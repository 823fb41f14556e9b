package kz.reformbot.slack.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import kz.reformbot.conversation.Event;
import kz.reformbot.conversation.EventHandler;
import kz.reformbot.conversation.Inbox;
import kz.reformbot.conversation.Inbox.Kept;
import kz.reformbot.conversation.MemoryInbox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Messages that overtake each other on their way. */
class SettlingTest {
    private static final ExecutorService EXECUTOR = Executors.newCachedThreadPool();

    private final Inbox inbox = new MemoryInbox(1, 3, Duration.ofSeconds(1), Clock.systemUTC());
    private final Settling settling = new Settling(inbox, Duration.ofMillis(300), EXECUTOR);

    @AfterEach
    void close() {
        inbox.close();
    }

    @AfterAll
    static void stop() {
        EXECUTOR.shutdownNow();
    }

    private static Arrival message(String ts) {
        return message("lane", ts);
    }

    private static Arrival message(String lane, String ts) {
        return new Arrival(
                new Event("slack", "id " + ts, lane, "", Clock.systemUTC().instant()), ts);
    }

    private CompletableFuture<Kept> comes(Arrival arrival) {
        return settling.keep(arrival);
    }

    private List<String> handled(int count) throws InterruptedException {
        List<String> handled = new ArrayList<>();
        CountDownLatch all = new CountDownLatch(count);
        inbox.handle("slack", (event, progress) -> {
            handled.add(event.id());
            all.countDown();
        });
        assertThat(all.await(5, TimeUnit.SECONDS)).isTrue();
        return handled;
    }

    @Test
    void theyAreKeptInTheOrderOfWriting() throws InterruptedException {
        List<CompletableFuture<Kept>> kept =
                List.of(comes(message("1.3")), comes(message("1.1")), comes(message("1.2")));
        assertThat(kept).extracting(CompletableFuture::join).containsOnly(Kept.NEW);
        assertThat(handled(3)).containsExactly("id 1.1", "id 1.2", "id 1.3");
    }

    @Test
    void theSameOneTwiceIsOne() {
        CompletableFuture<Kept> one = comes(message("1.1"));
        CompletableFuture<Kept> other = comes(message("1.1"));
        assertThat(one.join()).isNotEqualTo(Kept.FULL);
        assertThat(other.join()).isNotEqualTo(Kept.FULL);
        assertThat(inbox.waiting()).isEqualTo(1);
    }

    @Test
    void whereThereIsNoRoomEachIsToldSo() {
        for (int i = 1; i <= 3; i++) {
            assertThat(comes(message("1." + i)).join()).isEqualTo(Kept.NEW);
        }
        assertThat(comes(message("1.4")).join()).isEqualTo(Kept.FULL);
    }

    @Test
    void whatHasNoOrderDoesNotWait() {
        Settling slow = new Settling(inbox, Duration.ofHours(1), EXECUTOR);
        Arrival press = new Arrival(message("1.1").event(), "");
        assertThat(slow.keep(press).join()).isEqualTo(Kept.NEW);
    }

    @Test
    void oneThatIsSlowToBeKeptHoldsUpNoOtherThread() {
        CountDownLatch slow = new CountDownLatch(1);
        Settling settling = new Settling(new SlowFor("slow lane", slow, inbox), Duration.ofMillis(1), EXECUTOR);
        CompletableFuture<Kept> held = settling.keep(message("slow lane", "1.1"));
        try {
            assertThat(settling.keep(message("1.2"))
                            .orTimeout(5, TimeUnit.SECONDS)
                            .join())
                    .isEqualTo(Kept.NEW);
            assertThat(held).isNotDone();
        } finally {
            slow.countDown();
        }
        assertThat(held.join()).isEqualTo(Kept.NEW);
    }

    @Test
    void whatTheInboxFailsAtIsNotTakenAsKept() {
        CountDownLatch none = new CountDownLatch(0);
        Settling settling = new Settling(new SlowFor("none", none, null), Duration.ofMillis(1), EXECUTOR);
        assertThat(settling.keep(message("1.1"))).failsWithin(Duration.ofSeconds(5));
    }

    /** An inbox that waits for a latch before it keeps the events of one lane; without another behind it, it fails. */
    private record SlowFor(
            String lane, CountDownLatch latch, @Nullable Inbox inbox) implements Inbox {
        @Override
        public Kept keep(Event event) {
            if (inbox == null) {
                throw new IllegalStateException("no disk");
            }
            try {
                if (event.lane().equals(lane)) {
                    latch.await();
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return inbox.keep(event);
        }

        @Override
        public void handle(String platform, EventHandler handler) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int waiting() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {}
    }
}
