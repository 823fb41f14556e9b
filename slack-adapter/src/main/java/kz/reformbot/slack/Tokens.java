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
 * <p>That one counts for each workspace that has no other, unless others can be installed and it is known to which it
 * belongs.
 */
final class Tokens implements Installations {
    /** A token of the settings can't be removed: after this long it is tried again. */
    private static final Duration REFUSED = Duration.ofMinutes(10);

    private static final int MOST_REFUSED = 1_000;

    private final Installations kept;
    private final @Nullable Installation given;
    private final boolean others;
    private final Cache<String, Boolean> refused = Caffeine.newBuilder()
            .maximumSize(MOST_REFUSED)
            .expireAfterWrite(REFUSED)
            .build();
    private volatile @Nullable Installation settled;

    /**
     * @param given of the settings, its workspace and bot user empty; null for none
     * @param others whether the app can be installed in further workspaces
     */
    Tokens(Installations kept, @Nullable Installation given, boolean others) {
        this.kept = kept;
        this.others = others;
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
        boolean elsewhere = others && known != null && !known.workspace().equals(workspace);
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
