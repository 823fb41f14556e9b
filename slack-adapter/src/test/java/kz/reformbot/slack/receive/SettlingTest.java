package kz.reformbot.slack.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kz.reformbot.conversation.Event;
import kz.reformbot.conversation.Inbox;
import kz.reformbot.conversation.Inbox.Kept;
import kz.reformbot.conversation.MemoryInbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Messages that overtake each other on their way. */
class SettlingTest {
    private final Inbox inbox = new MemoryInbox(1, 3, Duration.ofSeconds(1), Clock.systemUTC());
    private final Settling settling = new Settling(inbox, Duration.ofMillis(300));

    @AfterEach
    void close() {
        inbox.close();
    }

    private static Arrival message(String ts) {
        return new Arrival(
                new Event("slack", "id " + ts, "lane", "", Clock.systemUTC().instant()), ts);
    }

    private CompletableFuture<Kept> comes(Arrival arrival) {
        return CompletableFuture.supplyAsync(() -> settling.keep(arrival));
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
        Settling slow = new Settling(inbox, Duration.ofHours(1));
        Arrival press = new Arrival(message("1.1").event(), "");
        assertThat(slow.keep(press)).isEqualTo(Kept.NEW);
    }
}
