package kz.reformbot.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import kz.reformbot.conversation.Installations;
import org.jspecify.annotations.Nullable;

/**
 * The installations that are kept, and the one whose token is in the settings. Safe to share between threads.
 *
 * <p>As long as it is not known to which workspace that one belongs, it counts for each that has no other.
 */
final class Tokens implements Installations {
    /** A token of the settings can't be removed: after this long it is tried again. */
    private static final Duration REFUSED = Duration.ofMinutes(10);

    private static final int MOST_REFUSED = 1_000;

    private final Installations kept;
    private final @Nullable Installation given;
    private final Cache<String, Boolean> refused = Caffeine.newBuilder()
            .maximumSize(MOST_REFUSED)
            .expireAfterWrite(REFUSED)
            .build();
    private volatile @Nullable Installation settled;

    /** @param given of the settings, its workspace and bot user empty; null for none */
    Tokens(Installations kept, @Nullable Installation given) {
        this.kept = kept;
        this.given = given;
    }

    /** Slack has told whose the token of the settings is. */
    void settle(Installation known) {
        settled = known;
    }

    @Override
    public Optional<Installation> in(String platform, String workspace) {
        return kept.in(platform, workspace).or(() -> ofSettings(workspace));
    }

    private Optional<Installation> ofSettings(String workspace) {
        Installation known = settled;
        boolean elsewhere = known != null && !known.workspace().equals(workspace);
        if (elsewhere || refused.getIfPresent(workspace) != null) {
            return Optional.empty();
        }
        return Optional.ofNullable(known == null ? given : known);
    }

    @Override
    public void put(Installation installation) {
        kept.put(installation);
        refused.invalidate(installation.workspace());
    }

    @Override
    public void remove(String platform, String workspace) {
        if (kept.in(platform, workspace).isPresent()) {
            kept.remove(platform, workspace);
        } else {
            refused.put(workspace, Boolean.TRUE);
        }
    }
}
