package kz.reformbot.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import kz.reformbot.answer.AnswerStatus;

final class MemoryReceipts implements Receipts {
    private static final int MOST = 20_000;
    private static final Duration KEPT = Duration.ofDays(7);

    private final Cache<String, Receipt> receipts =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();
    private final Cache<ConversationId, Receipt> newest =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    @Override
    public void add(Receipt receipt) {
        receipts.put(receipt.id(), receipt);
        if (receipt.status() != AnswerStatus.SMALL_TALK) {
            newest.put(receipt.conversation(), receipt);
        }
    }

    @Override
    public Optional<Receipt> receipt(String id) {
        return Optional.ofNullable(receipts.getIfPresent(id));
    }

    @Override
    public Optional<Receipt> last(ConversationId conversation) {
        return Optional.ofNullable(newest.getIfPresent(conversation));
    }

    @Override
    public void forget(PersonId person) {
        receipts.asMap().values().removeIf(receipt -> receipt.person().equals(person));
        newest.asMap().values().removeIf(receipt -> receipt.person().equals(person));
    }
}
