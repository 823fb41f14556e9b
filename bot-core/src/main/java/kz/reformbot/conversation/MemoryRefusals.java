package kz.reformbot.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

final class MemoryRefusals implements Refusals {
    private static final int MOST = 100_000;
    /** A group whose administrators let the bot write again does not say so: it is tried again after this. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final Cache<ConversationId, Boolean> refusals =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    @Override
    public void refused(ConversationId chat) {
        refusals.put(chat, true);
    }

    @Override
    public void welcomed(ConversationId chat) {
        refusals.invalidate(chat);
    }

    @Override
    public boolean isRefused(ConversationId chat) {
        return refusals.getIfPresent(chat) != null;
    }
}
